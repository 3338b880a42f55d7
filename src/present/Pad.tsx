import type { PointerEvent } from 'react'
import { useLocale } from '#i18n/locale.tsx'
import { presentWords } from '#i18n/present/words.ts'
import type { StageState } from './channel.ts'
import styles from './Speaker.module.css'
import type { Ask } from './SpeakerControls.tsx'

interface PadProps {
  readonly state: StageState
  readonly ask: Ask
}

/** The window that presents, small: where the mouse moves in here, its light moves there. */
export function Pad({ state: { tool, shape, slide, slides }, ask }: PadProps) {
  const { words } = useLocale()
  const text = presentWords(words).speakerView
  const follow = ({ currentTarget, clientX, clientY }: PointerEvent) => {
    if (tool === null) ask.press({ kind: 'tool', tool: 'spotlight' })
    const { left, top, width, height } = currentTarget.getBoundingClientRect()
    ask.spot({ x: (clientX - left) / width, y: (clientY - top) / height })
  }
  return (
    <div
      className={styles.pad}
      style={{ aspectRatio: String(shape) }}
      data-pad=""
      onPointerMove={follow}
      onPointerLeave={() => ask.spot(null)}
    >
      <ul aria-hidden="true">
        {slides[slide]?.panels.map((panel) => (
          <li key={panel}>{panel}</li>
        ))}
      </ul>
      <p>{text.pad}</p>
    </div>
  )
}
