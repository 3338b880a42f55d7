import { useSyncExternalStore } from 'react'
import type { Scene } from '#domain/scenes.ts'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { wallWords } from '#i18n/wall/words.ts'
import { useSurroundings } from '#panels/surroundings.ts'
import { Controls } from './Controls.tsx'
import type { Presence } from './idle.ts'
import type { Rotation } from './rotation.ts'
import styles from './SceneNotes.module.css'
import type { Sign } from './signs.ts'

/** What of the configuration and of the address could not be followed. */
export interface Faults {
  /** What is wrong with what is configured of the wall. */
  readonly config: string | null
  /** Names of scenes in the address that are nobody's. */
  readonly scenes: readonly string[]
}

interface SceneNotesProps {
  readonly rotation: Rotation
  readonly presence: Presence
  readonly faults: Faults
  readonly turn: (sign: Sign) => void
}

/** A town of a scene that is none of the city, once the city has told its towns. */
function useUnknownTown({ scope: { station } }: Scene): string | null {
  const { city, stationName } = useSurroundings()
  return station == null || city === null || stationName(station) !== null ? null : station
}

/** Which scene is on the wall, what comes next and when, why it stays where it does, and what could not be followed. */
export function SceneNotes({ rotation, presence, faults, turn }: SceneNotesProps) {
  const { words, format } = useLocale()
  const told = wallWords(words)
  const { scene, next, leftMs, hold } = useSyncExternalStore(rotation.subscribe, rotation.progress)
  const town = useUnknownTown(scene)
  const { clock, isExpired } = useSurroundings()
  const expired = useSyncExternalStore(clock.subscribe, isExpired)
  const titleOf = ({ title, ready }: Scene) =>
    title !== null ? format.name(title) : ready === null ? '' : told.scenes[ready]
  const inSeconds = leftMs === null ? null : format.count(count(Math.ceil(leftMs / 1_000)))
  return (
    <>
      {expired && <b role="status">{words.app.expired}</b>}
      {faults.config !== null && <b role="status">{told.wrongSettings(faults.config)}</b>}
      {faults.scenes.length > 0 && (
        <b role="status">{told.unknownScenes(faults.scenes.join(words.app.listed))}</b>
      )}
      {town !== null && <b role="status">{told.unknownTown(town)}</b>}
      <span className={styles.scenes}>
        <Controls rotation={rotation} presence={presence} turn={turn} />
        <span>{told.now(titleOf(scene))}</span>
        {hold !== null && <b>{told[hold.kind]}</b>}
        {hold === null && next !== null && inSeconds !== null && (
          <span>{told.next(titleOf(next), inSeconds)}</span>
        )}
      </span>
    </>
  )
}
