import { useSyncExternalStore } from 'react'
import type { Scene } from '#domain/scenes.ts'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { wallWords } from '#i18n/wall/words.ts'
import { Controls } from './Controls.tsx'
import styles from './Foot.module.css'
import type { Presence } from './idle.ts'
import type { Rotation } from './rotation.ts'

interface FootProps {
  readonly rotation: Rotation
  readonly presence: Presence
  /** What is wrong with what is configured of the wall. */
  readonly fault: string | null
  /** Names of scenes in the address that are nobody's. */
  readonly unknown: readonly string[]
}

/** Which scene is on the wall, what comes next and when, and why it stays where it does. */
export function Foot({ rotation, presence, fault, unknown }: FootProps) {
  const { words, format } = useLocale()
  const told = wallWords(words)
  const { scene, next, leftMs, hold } = useSyncExternalStore(rotation.subscribe, rotation.progress)
  const titleOf = ({ title, ready }: Scene) =>
    title !== null ? format.name(title) : ready === null ? '' : told.scenes[ready]
  const inSeconds = leftMs === null ? null : format.count(count(Math.ceil(leftMs / 1_000)))
  return (
    <>
      {fault !== null && <b role="status">{told.wrongSettings(fault)}</b>}
      {unknown.length > 0 && <b role="status">{told.unknownScenes(unknown.join(words.app.listed))}</b>}
      <span className={styles.scenes}>
        <Controls rotation={rotation} presence={presence} />
        <span>{told.now(titleOf(scene))}</span>
        {hold !== null && <b>{told[hold.kind]}</b>}
        {hold === null && next !== null && inSeconds !== null && (
          <span>{told.next(titleOf(next), inSeconds)}</span>
        )}
      </span>
    </>
  )
}
