import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { parseAnswer } from '#api/client.ts'
import { endpoint } from '#api/endpoint.ts'
import { readAhead, remembered } from '#api/read-ahead.ts'
import { listOf } from '#api/wire.ts'

/** How often any member has been read. */
let readings = 0
const member = v.object({
  id: v.pipe(
    v.number(),
    v.check(() => {
      readings += 1
      return true
    }),
  ),
})
const registerEndpoint = endpoint({
  resource: 'register',
  summary: { zh: '名册', en: 'Register' },
  wire: v.object({ rows: listOf(member, ({ id }) => String(id)) }),
  decode: ({ rows }) => rows,
})

const answerOf = (rows: readonly unknown[]) => ({
  asOf: '2023-02-16T17:51:00+08:00',
  nextDue: null,
  servedAt: '2023-02-16T17:51:00+08:00',
  source: { name: { zh: '名册', en: null }, demo: true },
  period: '2023-02',
  data: { rows },
})

const rows = (many: number): { id: unknown }[] => Array.from({ length: many }, (_, id) => ({ id }))

/** Reads ahead as the client does; tells how many turns others had. */
async function turnsWhileReading(json: unknown): Promise<number> {
  let turns = 0
  let isOver = false
  const others = (async () => {
    while (!isOver) {
      await new Promise((resolve) => setTimeout(resolve))
      turns += 1
    }
  })()
  await readAhead(registerEndpoint.wire, json)
  isOver = true
  await others
  return turns
}

describe('a long list', () => {
  test('lets others have their turn, and each of its members is read once', async () => {
    readings = 0
    const json = answerOf(rows(50_000))
    expect(await turnsWhileReading(json)).toBeGreaterThan(2)
    expect(readings).toBe(50_000)
    expect(parseAnswer(registerEndpoint, json, null).data).toHaveLength(50_000)
    expect(readings).toBe(50_000)
  })

  test('with a member that is wrong is refused by its place, as if nobody had read ahead', async () => {
    const all = rows(1_000)
    all[700] = { id: 'seven hundred' }
    await readAhead(registerEndpoint.wire, answerOf(all))
    expect(() => parseAnswer(registerEndpoint, answerOf(all), null)).toThrow('register: data.rows.700.id')
  })

  test('with two members of one key is refused', async () => {
    const json = answerOf([...rows(1_000), { id: 7 }])
    await readAhead(registerEndpoint.wire, json)
    expect(() => parseAnswer(registerEndpoint, json, null)).toThrow('two members share one key')
  })
})

test.each([
  ['nothing', null],
  ['a word', 'data'],
  ['an envelope without data', {}],
  ['data that is a list', answerOf([]).source],
  ['a list that is none', { data: { rows: 7 } }],
])('reading ahead in %s reads nothing', async (_, json) => {
  readings = 0
  await readAhead(registerEndpoint.wire, json)
  expect(readings).toBe(0)
})

test('what is no object is read every time', () => {
  readings = 0
  const counted = remembered(member.entries.id)
  expect([v.parse(counted, 1), v.parse(counted, 1)]).toEqual([1, 1])
  expect(readings).toBe(2)
})
