import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Announcement, Command, SceneTold } from '#domain/remote.ts'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { screensWords } from '#i18n/screens/words.ts'
import { wallWords } from '#i18n/wall/words.ts'
import { useSurroundings } from '#panels/surroundings.ts'
import styles from './Controls.module.css'
import { WallPicture } from './WallPicture.tsx'

/** What a presenter's clicker says, in this window as before the wall. */
const CLICKER: Readonly<Record<string, Command>> = {
  PageDown: { kind: 'next' },
  PageUp: { kind: 'previous' },
}

interface ControlsProps {
  readonly told: Announcement
  readonly onCommand: (command: Command) => void
}

/** Drives one wall: what it shows and until when, and everything it can be told. */
export function Controls({ told, onCommand }: ControlsProps) {
  const { words, format } = useLocale()
  const { clock } = useSurroundings()
  const { remote } = screensWords(words)
  const [sent, setSent] = useState<string | null>(null)
  // To the second, as often as the clock is looked at.
  const leftSeconds = useSyncExternalStore(clock.subscribe, () =>
    told.until === null ? null : Math.max(0, Math.ceil((told.until - clock.now()) / 1_000)),
  )
  const latest = useRef(onCommand)
  useEffect(() => {
    latest.current = onCommand
  }, [onCommand])
  // The clicker is outside of React.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = CLICKER[event.key]
      if (command === undefined) return
      event.preventDefault()
      latest.current(command)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  const titleOf = (name: string | null) => {
    const scene = told.scenes.find((one) => one.name === name)
    return scene === undefined ? (name ?? '') : sceneTitle(scene)
  }
  const sceneTitle = ({ name, ready, title }: SceneTold) =>
    title !== null ? format.name(title) : ready === null ? name : wallWords(words).scenes[ready]
  const button = (label: string, command: Command, pressed?: boolean) => (
    <button
      key={label}
      type="button"
      aria-pressed={pressed}
      onClick={() => {
        onCommand(command)
        setSent(label)
      }}
    >
      {label}
    </button>
  )
  const isPaused = told.hold === 'paused'
  const isPinned = told.hold === 'pinned'
  return (
    <div className={styles.remote}>
      <section className={styles.now} aria-label={remote.now}>
        <p>
          {remote.now} <b>{titleOf(told.scene)}</b>
        </p>
        <p>
          {told.hold !== null
            ? remote.held[told.hold]
            : told.next !== null && leftSeconds !== null
              ? remote.next(titleOf(told.next), format.count(count(leftSeconds)))
              : remote.stays}
        </p>
      </section>
      <div className={styles.told}>
        <section aria-label={remote.controls} className={styles.steps}>
          {button(remote.previous, { kind: 'previous' })}
          {button(remote.forward, { kind: 'next' })}
          {isPaused ? button(remote.resume, { kind: 'resume' }) : button(remote.pause, { kind: 'pause' })}
          {isPinned ? button(remote.unpin, { kind: 'resume' }) : button(remote.pin, { kind: 'pin' })}
          {button(remote.showName, { kind: 'name' })}
          {button(remote.showCode, { kind: 'code' })}
        </section>
        <section aria-labelledby="remote-scenes">
          <h2 id="remote-scenes">{remote.scenes}</h2>
          <div className={styles.choices}>
            {told.scenes.map((scene) =>
              button(sceneTitle(scene), { kind: 'scene', scene: scene.name }, scene.name === told.scene),
            )}
          </div>
        </section>
        <p role="status" className={styles.sent}>
          {sent !== null && remote.sent(sent)}
        </p>
      </div>
      <section aria-labelledby="remote-light" className={styles.light}>
        <h2 id="remote-light">{remote.light}</h2>
        <p>{remote.lightHint}</p>
        <WallPicture told={told} onCommand={onCommand} />
        <div className={styles.choices}>
          {told.panels.map(({ id, title }) => button(title, { kind: 'panel', panel: id }))}
          {button(remote.dark, { kind: 'dark' })}
        </div>
      </section>
    </div>
  )
}
