import { createServer } from 'node:http'
import { describe, expect, test, vi } from 'vitest'
import { ApiFailure, answered } from '#api/failure.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { ANSWER, failureOf, never, startAsking } from './asking.ts'
import type { Respond } from './backend.ts'
import { json } from './backend.ts'

const { backend, attempts, clientOf, askStations } = startAsking()

describe('no answer', () => {
  test('nobody listens', async () => {
    const closed = createServer()
    await new Promise<void>((ready) => closed.listen(0, '127.0.0.1', ready))
    const address = closed.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    await new Promise((done) => closed.close(done))
    const away = clientOf(`http://127.0.0.1:${port}/api/v1`)
    const failure = await failureOf(away.get(stationsEndpoint, {}, undefined, never()))
    expect(failure).toMatchObject({ kind: 'unreachable', status: null })
    expect(failure instanceof ApiFailure && answered(failure)).toBe(false)
  })

  test('the connection is reset before a word', async () => {
    backend.answerWith((request) => request.socket.destroy())
    expect(await failureOf(askStations())).toMatchObject({ kind: 'unreachable' })
  })

  test('the connection is reset in the middle of the figures', async () => {
    backend.answerWith((request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 9999 })
      response.write('{"data":', () => request.socket.destroy())
    })
    expect(await failureOf(askStations())).toMatchObject({ kind: 'unreachable' })
  })

  test.each<[string, (arrived: () => void) => Respond]>([
    ['nothing comes within half a minute', (arrived) => () => arrived()],
    [
      'the figures stop halfway for half a minute',
      (arrived) => (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' })
        response.write('{"data":', () => setImmediate(arrived))
      },
    ],
  ])('%s', async (_, hang) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const arrived = new Promise<void>((heard) => backend.answerWith(hang(heard)))
    const failure = failureOf(askStations())
    await arrived
    vi.advanceTimersByTime(29_999)
    expect(attempts).toEqual([])
    vi.advanceTimersByTime(1)
    expect(await failure).toMatchObject({ kind: 'timeout', detail: 'no answer within 30 s' })
    expect(attempts).toHaveLength(1)
  })
})

describe('a reader who leaves', () => {
  class Left extends Error {}

  test('while the answer is on its way: that is no failure of the backend', async () => {
    const leaving = new AbortController()
    backend.answerWith(() => leaving.abort(new Left('another month was chosen')))
    expect(await failureOf(askStations(leaving.signal))).toBeInstanceOf(Left)
    expect(attempts).toEqual([])
  })

  test('while a refusal is on its way: that is no failure either', async () => {
    const leaving = new AbortController()
    backend.answerWith((_, response) => {
      response.writeHead(500, { 'content-type': 'application/problem+json' })
      response.write('{', () => setImmediate(() => leaving.abort(new Left('gone'))))
    })
    expect(await failureOf(askStations(leaving.signal))).toBeInstanceOf(Left)
    expect(attempts).toEqual([])
  })

  test('before asking: nothing is asked', async () => {
    const respond = vi.fn<Respond>(json(ANSWER))
    backend.answerWith(respond)
    expect(await failureOf(askStations(AbortSignal.abort(new Left('gone'))))).toBeInstanceOf(Left)
    expect(respond).not.toHaveBeenCalled()
    expect(attempts).toEqual([])
  })
})
