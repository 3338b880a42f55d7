import type { ReactNode } from 'react'
import { useLocale } from '#i18n/locale.tsx'
import { presentWords } from '#i18n/present/words.ts'
import styles from './Controls.module.css'
import type { Press, Showing, Tool } from './director.ts'
import type { Command } from './keys.ts'
import type { Leave } from './Stage.tsx'
import type { Saving } from './use-saving.ts'

interface ControlsProps {
  readonly showing: Showing
  readonly press: (press: Press) => void
  readonly command: (command: Command) => void
  readonly saving: Saving
  readonly leave: Leave
}

const TOOLS: readonly Tool[] = ['spotlight', 'pointer', 'pen']

interface ControlProps {
  readonly onPress: () => void
  readonly pressed?: boolean
  readonly disabled?: boolean
  /** What is read out and shown on hovering, where a sign stands on it. */
  readonly label?: string
  readonly children: ReactNode
}

function Control({ onPress, pressed, disabled, label, children }: ControlProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  )
}

/** What can be pressed on the stage; it goes with the mouse when nobody moves it, and comes with the focus. */
export function Controls({ showing, press, command, saving, leave }: ControlsProps) {
  const { words } = useLocale()
  const text = presentWords(words)
  const { blank, tool } = showing
  return (
    <span className={styles.controls} role="toolbar" aria-label={text.controls}>
      <Control label={text.previous} onPress={() => press({ kind: 'previous' })}>
        ←
      </Control>
      <Control label={text.next} onPress={() => press({ kind: 'next' })}>
        →
      </Control>
      <Control pressed={blank === 'title'} onPress={() => press({ kind: 'blank', blank: 'title' })}>
        {text.blank}
      </Control>
      {TOOLS.map((one) => (
        <Control key={one} pressed={tool === one} onPress={() => press({ kind: 'tool', tool: one })}>
          {text[one]}
        </Control>
      ))}
      <Control onPress={() => command('refresh')}>{text.refresh}</Control>
      <Control onPress={() => command('speaker')}>{text.speaker}</Control>
      <Control disabled={saving.isBusy} onPress={() => command('print')}>
        {text.pdf}
      </Control>
      <Control disabled={saving.isBusy} onPress={() => void saving.save()}>
        {text.pptx}
      </Control>
      <span role="status">{saving.said}</span>
      <Control label={text.help} onPress={() => press({ kind: 'explain' })}>
        ?
      </Control>
      <a
        href={leave.path.slice(1)}
        onClick={(event) => {
          event.preventDefault()
          leave.go()
        }}
      >
        {text.leave}
      </a>
    </span>
  )
}
