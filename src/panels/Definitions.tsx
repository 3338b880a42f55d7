import { useEffect, useRef, useState } from 'react'
import type { IndicatorId } from '#domain/indicators.ts'
import { loadDefinitions } from '#i18n/definitions/load.ts'
import type { Definitions as Texts } from '#i18n/definitions/zh-CN.ts'
import { useLocale } from '#i18n/locale.tsx'
import styles from './Definitions.module.css'

interface DefinitionsProps {
  readonly title: string
  readonly indicators: readonly IndicatorId[]
  readonly onClose: () => void
}

/** What each figure of a panel means: name, formula, unit, and who defined it. */
export function Definitions({ title, indicators, onClose }: DefinitionsProps) {
  const { id: locale, words } = useLocale()
  const dialog = useRef<HTMLDialogElement>(null)
  const [texts, setTexts] = useState<Texts | null>(null)
  // A dialog is opened by a call, not by an attribute: outside of React.
  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    loadDefinitions(locale).then(setTexts, onClose)
  }, [locale, onClose])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={`${title} · ${words.panel.definitions}`}
      onClose={onClose}
    >
      <h2>{words.panel.definitions}</h2>
      <dl>
        {indicators.map((indicator) => {
          const text = texts?.[indicator]
          return (
            text && (
              <div key={indicator}>
                <dt>{text.name}</dt>
                <dd>{text.formula}</dd>
                <dd className={styles.note}>{text.note}</dd>
              </div>
            )
          )
        })}
      </dl>
      <form method="dialog">
        <button type="submit">{words.panel.close}</button>
      </form>
    </dialog>
  )
}
