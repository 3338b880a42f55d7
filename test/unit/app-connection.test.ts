import { expect, test, vi } from 'vitest'
import { ApiFailure } from '#api/failure.ts'
import { createConnection } from '#app/connection.ts'

const silent = (address: string) => ({
  address,
  failure: new ApiFailure('unreachable', 'refused'),
  served: null,
})
const failing = (address: string) => ({
  address,
  failure: new ApiFailure('refused', '503', 503),
  served: null,
})
const good = (address: string) => ({ address, failure: null, served: null })

test('three resources silent in a row are an outage; two are not', () => {
  const connection = createConnection()
  connection.note(silent('a'))
  connection.note(silent('b'))
  connection.note(silent('a'))
  expect(connection.isOffline()).toBe(false)
  connection.note(silent('c'))
  expect(connection.isOffline()).toBe(true)
})

test('any answer ends the outage, even a refusal', () => {
  const connection = createConnection()
  for (const address of ['a', 'b', 'c']) connection.note(silent(address))
  connection.note(failing('a'))
  expect(connection.isOffline()).toBe(false)
})

test('a login that expired is known from the last attempt, and forgotten when one succeeds', () => {
  const connection = createConnection()
  connection.note({ address: 'a', failure: new ApiFailure('unauthorised', '401', 401), served: null })
  expect(connection.isExpired()).toBe(true)
  connection.note(good('a'))
  expect(connection.isExpired()).toBe(false)
})

test('listeners hear of changes only, and not after they left', () => {
  const connection = createConnection()
  const onChange = vi.fn()
  const leave = connection.subscribe(onChange)
  for (const address of ['a', 'b', 'c', 'd']) connection.note(silent(address))
  expect(onChange).toHaveBeenCalledTimes(1)
  leave()
  connection.note(good('a'))
  expect(onChange).toHaveBeenCalledTimes(1)
})
