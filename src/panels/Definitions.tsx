import { useEffect, useState } from 'react'
import type { IndicatorId } from '#domain/indicators.ts'
import { loadDefinitions } from '#i18n/definitions/load.ts'
import type { Definitions as Texts } from '#i18n/definitions/zh-CN.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import styles from './Definitions.module.css'

interface DefinitionsProps {
  readonly title: string
  readonly indicators: readonly IndicatorId[]
  readonly onClose: () => void
}

/** What each figure of a panel means: name, formula, unit, and who defined it. */
export function Definitions({ title, indicators, onClose }: DefinitionsProps) {
  const { id: locale, words } = useLocale()
  const [texts, setTexts] = useState<Texts | null>(null)
  useEffect(() => {
    loadDefinitions(locale).then(setTexts, onClose)
  }, [locale, onClose])
  return (
    <Dialog width={40} label={`${title} · ${words.panel.definitions}`} onClose={onClose}>
      <h2 className={styles.title}>{words.panel.definitions}</h2>
      <dl className={styles.meanings}>
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
      <form method="dialog" className={styles.close}>
        <button type="submit">{words.panel.close}</button>
      </form>
    </Dialog>
  )
}
