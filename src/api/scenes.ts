import * as v from 'valibot'
import type { Month } from '#domain/periods.ts'
import { isMonth } from '#domain/periods.ts'
import type { ReadyScene, Scene, SceneScope } from '#domain/scenes.ts'
import { ARRANGEMENTS, READY_SCENES, SCENE_LAYOUTS, TOURS, WALL_PANELS } from '#domain/scenes.ts'
import { LAYOUTS, MEASURES } from '#domain/scope.ts'
import { ApiFailure } from './failure.ts'
import { hours } from './hours.ts'
import { name } from './wire.ts'

/** Shorter, nobody has read it; longer, it is no rotation. */
const SHORTEST_SECONDS = 10
const LONGEST_SECONDS = 86_400
const DEFAULT_SECONDS = 45

const seconds = v.pipe(v.number(), v.minValue(SHORTEST_SECONDS), v.maxValue(LONGEST_SECONDS))
/** Half a dozen figures of a town are not read in less. */
const SHORTEST_STEP_SECONDS = 5
const DEFAULT_STEP_SECONDS = 10
const tour = v.union(
  [v.boolean(), v.pipe(v.number(), v.minValue(SHORTEST_STEP_SECONDS), v.maxValue(LONGEST_SECONDS))],
  `true, false, or from ${SHORTEST_STEP_SECONDS} seconds for each town`,
)
const scope = v.strictObject({
  period: v.optional(
    v.custom<Month>((text) => typeof text === 'string' && isMonth(text), 'not a month such as 2023-01'),
  ),
  compare: v.optional(v.picklist(['month', 'year'])),
  station: v.optional(v.string()),
  measure: v.optional(v.picklist(MEASURES)),
  layout: v.optional(v.picklist(LAYOUTS)),
})

const common = {
  name: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/, 'a name has letters, digits, _ and - only'))),
  title: v.optional(name),
  dwellSeconds: v.optional(seconds, DEFAULT_SECONDS),
  tour: v.optional(tour),
  scope: v.optional(scope, {}),
  hours: v.optional(v.nullable(hours), null),
}

const readyFile = v.strictObject({ scene: v.picklist(READY_SCENES), ...common })
const arrangedFile = v.strictObject({
  panels: v.pipe(v.array(v.picklist(WALL_PANELS)), v.minLength(1), v.maxLength(6)),
  layout: v.optional(v.picklist(SCENE_LAYOUTS), 'lead'),
  ...common,
  title: name,
})

/**
 * One that comes with the product, or a new one of up to six panels. Which it is meant to be is seen from what it names,
 * so that a mistake in it is told by its key.
 */
const sceneFile = v.lazy((json) =>
  typeof json === 'object' && json !== null && 'panels' in json ? arrangedFile : readyFile,
)

const scenesFile = v.pipe(v.array(sceneFile), v.minLength(1), v.maxLength(50))

type SceneFile = v.InferOutput<typeof sceneFile>

function tourMs(asked: SceneFile['tour'], ready: ReadyScene | null): number | null {
  const wanted = asked ?? (ready !== null && TOURS.includes(ready))
  if (typeof wanted === 'number') return wanted * 1_000
  return wanted ? DEFAULT_STEP_SECONDS * 1_000 : null
}

/** A scope says only what it changes: a key without a value would ask for nothing at all. */
const saidOfScope = (asked: SceneFile['scope']): SceneScope =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined))

function sceneOf(file: SceneFile, at: number): Scene {
  const ready = 'scene' in file ? file.scene : null
  return {
    name: file.name ?? ready ?? `scene-${at + 1}`,
    ready,
    title: file.title ?? null,
    arrangement:
      'scene' in file
        ? ARRANGEMENTS[file.scene]
        : { panels: file.panels, layout: file.layout, wide: null, widest: null },
    dwellMs: file.dwellSeconds * 1_000,
    tourMs: tourMs(file.tour, ready),
    scope: saidOfScope(file.scope),
    hours: file.hours,
  }
}

export type Scenes = readonly [Scene, ...Scene[]]

/** A name that stands twice gets its place behind it, so that each can be asked for. */
function withOwnNames([first, ...rest]: Scenes): Scenes {
  const taken = new Set([first.name])
  const others = rest.map((scene, at) => {
    const own = taken.has(scene.name) ? `${scene.name}-${at + 2}` : scene.name
    taken.add(own)
    return { ...scene, name: own }
  })
  return [first, ...others]
}

function built(files: readonly SceneFile[]): Scenes {
  const [first, ...rest] = files.map(sceneOf)
  if (first === undefined) throw new RangeError('a wall without a scene')
  return withOwnNames([first, ...rest])
}

/** What plays where nobody configured anything: all that come with the product, in their order. */
export const readyScenes = (): Scenes =>
  built(READY_SCENES.map((scene) => ({ scene, dwellSeconds: DEFAULT_SECONDS, scope: {}, hours: null })))

/**
 * `wall.scenes` of `config.json`.
 * @throws ApiFailure of kind `format` that names the first wrong key
 */
export function parseScenes(json: unknown): Scenes {
  if (json === undefined || json === null) return readyScenes()
  const parsed = v.safeParse(scenesFile, json, { abortEarly: true })
  if (parsed.success) return built(parsed.output)
  const [issue] = parsed.issues
  throw new ApiFailure('format', `wall.scenes.${v.getDotPath(issue) ?? '(list)'}: ${issue.message}`)
}

/** Every scene that can be asked for by name: those configured before those of the product. */
const named = (configured: Scenes): readonly Scene[] => [...configured, ...readyScenes()]

/** The names in an address that are nobody's. */
export function unknownScenes(asked: string, configured: Scenes): readonly string[] {
  const known = new Set(named(configured).map(({ name: own }) => own))
  return asked.split(',').flatMap((part) => {
    const [wanted = ''] = part.split(':')
    return wanted.trim() === '' || known.has(wanted.trim()) ? [] : wanted.trim()
  })
}

/**
 * Scenes as an address asks for them: `overview,coverage:60` are two of those that come with the product, or of those
 * configured, by name, the second for a minute. What nobody knows is left out.
 * @returns null where it names none
 */
export function scenesIn(asked: string, configured: Scenes): Scenes | null {
  const known = named(configured)
  const [first, ...rest] = asked.split(',').flatMap((part) => {
    const [wanted = '', dwell] = part.split(':')
    const scene = known.find(({ name: own }) => own === wanted.trim())
    if (scene === undefined) return []
    const asSeconds = v.safeParse(seconds, dwell === undefined ? null : Number(dwell))
    return asSeconds.success ? { ...scene, dwellMs: asSeconds.output * 1_000 } : scene
  })
  return first === undefined ? null : withOwnNames([first, ...rest])
}
