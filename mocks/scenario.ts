/**
 * The states of the world that the demo and the tests can ask for by name. A page names its scenario in its own
 * address (`?scenario=huge&rooms=50000`); over HTTP the same choice travels as one path segment (`/mock/huge-50000/`),
 * because the requests of a page carry no query of their own.
 */
export const SCENARIOS = [
  'normal',
  'unreported',
  'slow',
  'flaky',
  'down',
  'expired',
  'malformed',
  'huge',
] as const

export type ScenarioName = (typeof SCENARIOS)[number]

/**
 * What a demo address chooses. `rooms` belongs to `huge` alone and is null where the address gives no usable number.
 */
export interface ScenarioSettings {
  readonly name: ScenarioName
  readonly rooms: number | null
}

/** The largest city the mock can invent: a thousand times the real one. */
const MOST_ROOMS = 265_000

/**
 * Reads the scenario of a page's address; an unknown name is `normal`, so that a mistyped link still shows the city.
 */
export function scenarioOf(search: URLSearchParams): ScenarioSettings {
  return settingsFor(search.get('scenario'), search.get('rooms'))
}

/** The path segment that stands for a scenario: its name, with the number of rooms behind a dash. */
export function scenarioSegment({ name, rooms }: ScenarioSettings): string {
  return rooms === null ? name : `${name}-${rooms}`
}

/** Reads `scenarioSegment` back; whatever it did not write is `normal`. */
export function scenarioFromSegment(text: string): ScenarioSettings {
  const [name = '', rooms = null] = text.split('-')
  return settingsFor(name, rooms)
}

function settingsFor(asked: string | null, roomsAsked: string | null): ScenarioSettings {
  const name = SCENARIOS.find((known) => known === asked) ?? 'normal'
  return { name, rooms: name === 'huge' ? roomCount(roomsAsked) : null }
}

function roomCount(text: string | null): number | null {
  if (text === null || !/^[1-9]\d{0,9}$/.test(text)) return null
  return Math.min(Number(text), MOST_ROOMS)
}
