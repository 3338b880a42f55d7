import { getResponse } from 'msw'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { batchIn } from '#api/relay.ts'
import type { AnnouncementWire } from '#api/screens.ts'
import { commandsAnswer, commandsTaken, screenAnswer } from '#api/screens.ts'
import { handlers } from '#mocks/handlers.ts'
import { relayMemory } from '#mocks/relay.ts'

const TOLD: AnnouncementWire = {
  scenes: [{ name: 'needs', ready: 'needs', title: null }],
  scene: 'needs',
  next: null,
  until: '2023-02-16T18:00:00+08:00',
  hold: null,
  proportion: 16 / 9,
  panels: [],
}
const CODE = 'ABCD-2345'
const MINUTE = 60_000

/** A relay whose time a test moves; a wall and a telephone are two visits of it. */
function relay() {
  let now = 0
  const memory = relayMemory(() => now)
  const visit = () => handlers({ name: 'normal', rooms: null }, undefined, undefined, memory)
  const servers = [visit(), visit()] as const
  const ask = async (who: 0 | 1, method: string, path: string, body?: unknown, code = CODE) => {
    const response = await getResponse(
      [...servers[who]],
      new Request(`http://localhost/api/v1/screens/${encodeURIComponent('三楼')}${path}`, {
        method,
        headers: { 'x-screen-token': code, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    )
    if (response === undefined) throw new Error(`nobody answers ${method} ${path}`)
    return { status: response.status, json: response.status === 204 ? null : await response.json() }
  }
  return {
    pass: (ms: number) => {
      now += ms
    },
    wall: (method: string, path: string, body?: unknown, code?: string) => ask(0, method, path, body, code),
    phone: (method: string, path: string, body?: unknown, code?: string) => ask(1, method, path, body, code),
  }
}

test('a telephone drives a wall that has told of itself, each command once', async () => {
  const { wall, phone } = relay()
  expect((await wall('PUT', '', TOLD)).status).toBe(204)
  const begun = batchIn((await wall('GET', '/commands')).json, null)
  const sent = await phone('POST', '/commands', { commands: [{ kind: 'next' }, { kind: 'pin' }] })
  expect([sent.status, v.is(commandsTaken, sent.json)]).toEqual([202, true])
  const { json } = await wall('GET', `/commands?after=${begun.cursor}`)
  expect(v.is(commandsAnswer, json)).toBe(true)
  const first = batchIn(json, begun.cursor)
  expect(first.commands).toEqual([{ kind: 'next' }, { kind: 'pin' }])
  const again = batchIn((await wall('GET', `/commands?after=${first.cursor}`)).json, first.cursor)
  expect(again.commands).toEqual([])
})

test('what the wall told is read from the telephone, with the time it was heard of', async () => {
  const { wall, phone, pass } = relay()
  await wall('PUT', '', TOLD)
  pass(MINUTE)
  const { status, json } = await phone('GET', '')
  expect([status, v.is(screenAnswer, json)]).toEqual([200, true])
  const { seenAt, servedAt, until, scene } = v.parse(screenAnswer, json)
  expect(Math.round((servedAt - seenAt) / 1_000)).toBe(MINUTE / 1_000)
  expect([scene, until]).toEqual(['needs', Date.parse('2023-02-16T18:00:00+08:00')])
})

test('a command that waited longer than half a minute is not followed', async () => {
  const { wall, phone, pass } = relay()
  await wall('PUT', '', TOLD)
  await phone('POST', '/commands', { commands: [{ kind: 'next' }] })
  pass(MINUTE / 2 + 1)
  expect(batchIn((await wall('GET', '/commands?after=0')).json, 0)).toEqual({ cursor: 1, commands: [] })
})

test('a wrong code is refused in words, and after ten of them for a minute; the right one is not', async () => {
  const { wall, phone, pass } = relay()
  await wall('PUT', '', TOLD)
  for (let guess = 0; guess < 10; guess += 1)
    expect((await phone('GET', '', undefined, `GUESS-${guess}`)).status).toBe(403)
  const { status, json } = await phone('GET', '', undefined, 'GUESS-11')
  expect([status, json.detail]).toEqual([429, expect.stringContaining('试错太多')])
  expect((await phone('GET', '')).status).toBe(200)
  pass(MINUTE + 1)
  expect((await phone('GET', '', undefined, 'GUESS-12')).status).toBe(403)
})

test('a second wall of the same name is refused until the first has been silent for an hour', async () => {
  const { wall, pass } = relay()
  await wall('PUT', '', TOLD)
  const other = () => wall('PUT', '', TOLD, 'OTHER-CODE')
  expect((await other()).status).toBe(403)
  pass(60 * MINUTE + 1)
  expect((await other()).status).toBe(204)
})

test('a screen that nobody has heard of is none', async () => {
  expect((await relay().phone('GET', '')).status).toBe(404)
})

test.each([
  ['what is no command', 'POST', '/commands', { commands: [{ kind: 'explode' }] }],
  ['a hundred commands', 'POST', '/commands', { commands: Array(100).fill({ kind: 'next' }) }],
  ['a cursor in words', 'GET', '/commands?after=one', undefined],
  ['what is no wall', 'PUT', '', { scene: 7 }],
])('%s is refused', async (_, method, path, body) => {
  const { wall } = relay()
  await wall('PUT', '', TOLD)
  expect((await wall(method, path, body)).status).toBe(400)
})
