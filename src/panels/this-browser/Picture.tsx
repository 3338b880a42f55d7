import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { BrowserAccount } from '#domain/browser-account.ts'
import { useLocale } from '#i18n/locale.tsx'
import { screensWords } from '#i18n/screens/words.ts'
import { Action } from '#ui/Action.tsx'
import { copyText } from '#ui/copy-text.ts'
import type { PictureProps } from '../panel.ts'
import { useSurroundings } from '../surroundings.ts'
import { KEY } from './ask-this-browser.ts'
import styles from './Picture.module.css'
import { asText, factsOf, logOf } from './view.ts'

export function BrowserPicture({ view: account }: PictureProps<BrowserAccount>) {
  const { words, format } = useLocale()
  const { clock, follow } = useSurroundings()
  const cache = useQueryClient()
  const told = screensWords(words).browser
  const [came, setCame] = useState<'copied' | 'by-hand' | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const text = asText(account, told, format)
  const log = logOf(account, told, format)

  // The browser is outside of React: it is looked at again at each beat.
  useEffect(
    () => clock.subscribe(() => void cache.refetchQueries({ queryKey: KEY, exact: true })),
    [clock, cache],
  )
  useEffect(() => {
    if (came === 'by-hand') field.current?.select()
  }, [came])

  const copy = () =>
    copyText(text).then(
      () => setCame('copied'),
      () => setCame('by-hand'),
    )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable to scroll by keyboard
    <section className={styles.box} aria-label={told.question} tabIndex={0}>
      <p className={styles.copy}>
        <Action text={told.copy} onPress={() => void copy()} />
        <Action text={told.remote} onPress={() => follow('/remote')} />
        <span role="status">
          {came === 'copied' && told.copied}
          {came === 'by-hand' && told.copyByHand}
        </span>
      </p>
      {came === 'by-hand' && (
        <textarea
          ref={field}
          className={styles.text}
          aria-label={told.title}
          readOnly
          rows={6}
          value={text}
        />
      )}
      <dl className={styles.facts}>
        {factsOf(account, told, format).map(({ id, name, says }) => (
          <div key={id} data-fact={id}>
            <dt>{name}</dt>
            <dd>
              {says.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {log.length > 0 && (
        <>
          <h3>{told.log}</h3>
          <p className={styles.log}>{log.join('\n')}</p>
        </>
      )}
    </section>
  )
}
