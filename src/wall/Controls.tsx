import { useEffect, useSyncExternalStore } from 'react'
import { useLocale } from '#i18n/locale.tsx'
import { wallWords } from '#i18n/wall/words.ts'
import styles from './Controls.module.css'
import type { Presence } from './idle.ts'
import type { Rotation } from './rotation.ts'

interface ControlsProps {
  readonly rotation: Rotation
  readonly presence: Presence
}

/** What can be pressed by whoever moves the mouse or touches the screen; gone, with the pointer, when nobody does. */
export function Controls({ rotation, presence }: ControlsProps) {
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
  return (
    <span className={styles.controls} role="toolbar" aria-label={told.controls}>
      <button type="button" aria-label={told.previous} onClick={() => rotation.press({ kind: 'previous' })}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M11 2 5 8l6 6" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={hold?.kind === 'paused' ? told.resume : told.pause}
        onClick={() => rotation.press({ kind: 'pause' })}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={hold?.kind === 'paused' ? 'M5 2.5v11l8-5.5z' : 'M5 3v10M11 3v10'} />
        </svg>
      </button>
      <button type="button" aria-label={told.forward} onClick={() => rotation.press({ kind: 'next' })}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m5 2 6 6-6 6" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={hold?.kind === 'pinned' ? told.unpin : told.pin}
        aria-pressed={hold?.kind === 'pinned'}
        onClick={() => rotation.press({ kind: 'pin' })}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 14V9M4 9h8l-2-3V2H6v4z" />
        </svg>
      </button>
    </span>
  )
}
