import type { FormEvent } from 'react'
import { useState } from 'react'
import type { DistantState } from '#browser/distant-wall.ts'
import { useLocale } from '#i18n/locale.tsx'
import { screensWords } from '#i18n/screens/words.ts'
import styles from './Connect.module.css'
import type { Ticket } from './use-distant-wall.ts'
import { ticketOf } from './use-distant-wall.ts'

interface ConnectProps {
  readonly ticket: Ticket | null
  readonly state: DistantState | null
  readonly onChoose: (ticket: Ticket | null) => void
}

/** Which wall on another device is driven, and how it stands with it. */
export function Connect({ ticket, state, onChoose }: ConnectProps) {
  const { words, format } = useLocale()
  const { remote } = screensWords(words)
  const [screen, setScreen] = useState(
    () => ticket?.screen ?? new URLSearchParams(window.location.search).get('screen') ?? '',
  )
  const [token, setToken] = useState(ticket?.token ?? '')
  const [wrong, setWrong] = useState<string | null>(null)
  const failure = state?.failure ?? null
  const isDriven = ticket !== null && failure !== 'forbidden' && failure !== 'tooMany'

  const connect = (event: FormEvent) => {
    event.preventDefault()
    const chosen = ticketOf(screen, token)
    const isName = ticketOf(screen, 'ABCD-2345') !== null
    setWrong(chosen !== null ? null : isName ? remote.badToken : remote.badName)
    if (chosen !== null) onChoose(chosen)
  }
  return (
    <section className={styles.connect} aria-labelledby="remote-elsewhere">
      <h2 id="remote-elsewhere">{remote.elsewhere}</h2>
      {isDriven ? (
        <p className={styles.driven}>
          <b>{ticket.screen}</b>
          <button type="button" onClick={() => onChoose(null)}>
            {remote.leave}
          </button>
        </p>
      ) : (
        <form onSubmit={connect}>
          <label>
            {remote.screen}
            <input value={screen} onChange={({ target }) => setScreen(target.value)} autoComplete="off" />
          </label>
          <label>
            {remote.token}
            <input
              value={token}
              onChange={({ target }) => setToken(target.value)}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              aria-describedby="remote-token-hint"
            />
          </label>
          <button type="submit">{remote.connect}</button>
          <p id="remote-token-hint">{remote.tokenHint}</p>
        </form>
      )}
      <p role="status" className={styles.state}>
        {wrong !== null && <b>{wrong}</b>}
        {wrong === null && failure !== null && <b>{remote.failures[failure]}</b>}
        {failure === null &&
          state?.seenAt != null &&
          (state.isSilent ? (
            <b>{remote.silentSince(format.time(state.seenAt))}</b>
          ) : (
            `${remote.heard(format.time(state.seenAt))} · ${remote.delay}`
          ))}
      </p>
    </section>
  )
}
