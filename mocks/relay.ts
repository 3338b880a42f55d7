/**
 * The relay of the mock: what a backend has to do so that a wall can be driven from another device. It keeps a few
 * screens and their last commands in memory; a screen belongs to the token that first told of it, until it has been
 * silent for an hour.
 */
import type { HttpHandler } from 'msw'
import { HttpResponse, http } from 'msw'
import * as v from 'valibot'
import type { AnnouncementWire } from '#api/screens.ts'
import { announcement, commandsSent, cursor as cursorSchema } from '#api/screens.ts'
import { instant } from '#domain/periods.ts'
import type { Command } from '#domain/remote.ts'
import type { Clock } from './clock.ts'
import { asText } from './clock.ts'
import { CROSS_ORIGIN, problem } from './replies.ts'

const FORGOTTEN_MS = 60 * 60_000
const MOST_SCREENS = 100
const KEPT_COMMANDS = 50
/** A token is short enough to be read from a wall: guessing is slowed down. */
const WRONG_A_MINUTE = 10
const MINUTE_MS = 60_000

interface Sent {
  readonly cursor: number
  /** On the relay's own stopwatch. */
  readonly at: number
  readonly command: Command
}

interface Screen {
  readonly token: string
  told: AnnouncementWire
  seen: number
  cursor: number
  sent: readonly Sent[]
  wrong: readonly number[]
}

/** What the relay of one mock server keeps; every visit of it shares the one. */
export interface RelayMemory {
  readonly screens: Map<string, Screen>
  /** Milliseconds, by a clock that nobody can set back. */
  readonly elapsed: () => number
}

export const relayMemory = (elapsed: () => number = () => performance.now()): RelayMemory => ({
  screens: new Map(),
  elapsed,
})

const tokenOf = (request: Request) => request.headers.get('x-screen-token') ?? ''
const isToken = (token: string) => /^[A-Z0-9-]{6,64}$/.test(token)

const answer = (body: object, status = 200) =>
  HttpResponse.json(body, { status, headers: { ...CROSS_ORIGIN, 'Cache-Control': 'no-store' } })
const nothing = () => new HttpResponse(null, { status: 204, headers: CROSS_ORIGIN })

/** @param clock what the answers say of the time: that of the visit */
export function relayHandlers({ screens, elapsed }: RelayMemory, base: string, clock: Clock): HttpHandler[] {
  const momentOf = (at: number) => asText(instant(clock() - (elapsed() - at)))

  function forgetSilent() {
    for (const [name, { seen }] of screens) if (elapsed() - seen > FORGOTTEN_MS) screens.delete(name)
  }

  /** The screen of an address for whoever has its token; else why not. */
  function screenOf(request: Request, name: string): Screen | Response {
    forgetSilent()
    const screen = screens.get(name)
    if (screen === undefined) return problem(request, 404, `没有名为“${name}”的大屏 · no such screen`)
    if (screen.token === tokenOf(request)) return screen
    screen.wrong = [...screen.wrong, elapsed()].filter((at) => elapsed() - at < MINUTE_MS)
    return screen.wrong.length > WRONG_A_MINUTE
      ? problem(request, 429, '试错太多，请一分钟后再试 · too many wrong codes, wait a minute', {
          'Retry-After': '60',
        })
      : problem(request, 403, '遥控码不对，见大屏（按 N） · the code is wrong: the screen shows it (key N)')
  }

  const named = (params: Readonly<Record<string, unknown>>) => String(params.screen)

  return [
    http.put(`${base}/screens/:screen`, async ({ request, params }) => {
      forgetSilent()
      const token = tokenOf(request)
      const name = named(params)
      const told = v.safeParse(announcement, await request.json().catch(() => null))
      if (!isToken(token) || !told.success)
        return problem(request, 400, '不是大屏的自述 · not what a screen tells')
      const known = screens.get(name)
      if (known !== undefined && known.token !== token)
        return problem(request, 403, `已有另一屏名为“${name}” · another screen is called so`)
      if (known === undefined && screens.size >= MOST_SCREENS)
        return problem(request, 429, '大屏太多 · too many screens')
      const wire: AnnouncementWire = {
        ...told.output,
        until: told.output.until === null ? null : asText(told.output.until),
      }
      if (known === undefined)
        screens.set(name, { token, told: wire, seen: elapsed(), cursor: 0, sent: [], wrong: [] })
      else Object.assign(known, { told: wire, seen: elapsed() })
      return nothing()
    }),
    http.get(`${base}/screens/:screen`, ({ request, params }) => {
      const screen = screenOf(request, named(params))
      if (screen instanceof Response) return screen
      return answer({ servedAt: asText(clock()), seenAt: momentOf(screen.seen), ...screen.told })
    }),
    http.post(`${base}/screens/:screen/commands`, async ({ request, params }) => {
      const screen = screenOf(request, named(params))
      if (screen instanceof Response) return screen
      const said = v.safeParse(commandsSent, await request.json().catch(() => null))
      if (!said.success) return problem(request, 400, '不是指令 · not a list of commands')
      for (const command of said.output.commands) {
        screen.cursor += 1
        screen.sent = [...screen.sent, { cursor: screen.cursor, at: elapsed(), command }].slice(
          -KEPT_COMMANDS,
        )
      }
      return answer({ cursor: screen.cursor }, 202)
    }),
    http.get(`${base}/screens/:screen/commands`, ({ request, params }) => {
      const screen = screenOf(request, named(params))
      if (screen instanceof Response) return screen
      const asked = new URL(request.url).searchParams.get('after')
      const after = v.safeParse(cursorSchema, asked === null ? screen.cursor : Number(asked))
      if (!after.success) return problem(request, 400, 'after 应为游标 · after must be a cursor')
      return answer({
        servedAt: asText(clock()),
        cursor: screen.cursor,
        commands: screen.sent
          .filter(({ cursor }) => cursor > after.output)
          .map(({ cursor, at, command }) => ({ cursor, sentAt: momentOf(at), command })),
      })
    }),
    ...[`${base}/screens/:screen`, `${base}/screens/:screen/commands`].map((address) =>
      http.options(
        address,
        () =>
          new HttpResponse(null, {
            status: 204,
            headers: {
              ...CROSS_ORIGIN,
              'Access-Control-Allow-Methods': 'GET, PUT, POST, OPTIONS',
              'Access-Control-Allow-Headers': 'X-Screen-Token, Content-Type, Accept',
            },
          }),
      ),
    ),
  ]
}
