import { useEffect, useSyncExternalStore } from 'react'
import { useLocale } from '#i18n/locale.tsx'
import { screensWords } from '#i18n/screens/words.ts'
import { wallWords } from '#i18n/wall/words.ts'
import styles from './Controls.module.css'
import type { Presence } from './idle.ts'
import type { Rotation } from './rotation.ts'
import type { Sign } from './signs.ts'

interface ControlsProps {
  readonly rotation: Rotation
  readonly presence: Presence
  /** Shows a sign; one that is shown already goes. */
  readonly turn: (sign: Sign) => void
}

interface ControlProps {
  readonly label: string
  /** What stands on it, in a square of 16. */
  readonly path: string
  readonly pressed?: boolean
  readonly onPress: () => void
}

function Control({ label, path, pressed, onPress }: ControlProps) {
  return (
    <button type="button" aria-label={label} aria-pressed={pressed} onClick={onPress}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  )
}

/** What can be pressed by whoever moves the mouse or touches the screen; gone, with the pointer, when nobody does. */
export function Controls({ rotation, presence, turn }: ControlsProps) {
  const { words } = useLocale()
  const told = wallWords(words)
  const isThere = useSyncExternalStore(presence.subscribe, presence.isSomebodyThere)
  const { hold } = useSyncExternalStore(rotation.subscribe, rotation.progress)
  // The root element is outside of React's tree.
  useEffect(() => {
    document.documentElement.toggleAttribute('data-idle', !isThere)
    // A ring around what nobody can see any more would stay on the wall for weeks.
    if (!isThere && document.activeElement instanceof HTMLElement) document.activeElement.blur()
    return () => document.documentElement.removeAttribute('data-idle')
  }, [isThere])
  if (!isThere) return null
  const isPaused = hold?.kind === 'paused'
  const isPinned = hold?.kind === 'pinned'
  return (
    <span className={styles.controls} role="toolbar" aria-label={told.controls}>
      <Control
        label={told.previous}
        path="M11 2 5 8l6 6"
        onPress={() => rotation.press({ kind: 'previous' })}
      />
      <Control
        label={isPaused ? told.resume : told.pause}
        path={isPaused ? 'M5 2.5v11l8-5.5z' : 'M5 3v10M11 3v10'}
        onPress={() => rotation.press({ kind: 'pause' })}
      />
      <Control label={told.forward} path="m5 2 6 6-6 6" onPress={() => rotation.press({ kind: 'next' })} />
      <Control
        label={isPinned ? told.unpin : told.pin}
        path="M8 14V9M4 9h8l-2-3V2H6v4z"
        pressed={isPinned}
        onPress={() => rotation.press({ kind: 'pin' })}
      />
      <Control
        label={screensWords(words).sign.name}
        path="M2 3.5h12v7H2zM8 10.5V13M5 13h6"
        onPress={() => turn('name')}
      />
      <Control
        label={screensWords(words).sign.code}
        path="M2 2h4.5v4.5H2zM9.5 2H14v4.5H9.5zM2 9.5h4.5V14H2zM9.5 9.5h2v2h-2zM14 9.5v4.5H9.5"
        onPress={() => turn('code')}
      />
    </span>
  )
}
