import type { KeyboardEvent, MouseEvent } from 'react'
import { useState } from 'react'
import type { Announcement, Command } from '#domain/remote.ts'
import { useLocale } from '#i18n/locale.tsx'
import { screensWords } from '#i18n/screens/words.ts'
import type { Spot } from '#ui/Spotlight.tsx'
import styles from './WallPicture.module.css'

/** So far an arrow key moves the light. */
const STEP = 0.05
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
}

const percent = (share: number) => `${share * 100}%`
const within = (value: number) => Math.min(1, Math.max(0, value))

interface WallPictureProps {
  readonly told: Announcement
  readonly onCommand: (command: Command) => void
}

/** The wall as its panels lie on it: where one presses, a light goes on there. */
export function WallPicture({ told, onCommand }: WallPictureProps) {
  const { words } = useLocale()
  const { remote } = screensWords(words)
  const [spot, setSpot] = useState<Spot | null>(null)
  const shine = (x: number, y: number) => {
    const next = { x: within(x), y: within(y) }
    setSpot(next)
    onCommand({ kind: 'point', ...next })
  }
  const onPress = ({ currentTarget, clientX, clientY, detail }: MouseEvent<HTMLButtonElement>) => {
    const box = currentTarget.getBoundingClientRect()
    // Pressed by the keyboard it has no place: the middle, or where the light was.
    if (detail === 0) shine(spot?.x ?? 0.5, spot?.y ?? 0.5)
    else shine((clientX - box.left) / box.width, (clientY - box.top) / box.height)
  }
  const onArrow = (event: KeyboardEvent) => {
    const by = ARROWS[event.key]
    if (by === undefined) return
    event.preventDefault()
    shine((spot?.x ?? 0.5) + by[0], (spot?.y ?? 0.5) + by[1])
  }
  return (
    <div className={styles.wall} style={{ aspectRatio: String(told.proportion) }}>
      {told.panels.map(({ id, title, x, y, width, height }) => (
        <span
          key={id}
          aria-hidden="true"
          style={{ left: percent(x), top: percent(y), width: percent(width), height: percent(height) }}
        >
          {title}
        </span>
      ))}
      {spot !== null && <i style={{ left: percent(spot.x), top: percent(spot.y) }} />}
      <button
        type="button"
        className={styles.pad}
        aria-label={remote.picture}
        onClick={onPress}
        onKeyDown={onArrow}
      />
    </div>
  )
}
