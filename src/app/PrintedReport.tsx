import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { IndicatorId } from '#domain/indicators.ts'
import { INDICATORS } from '#domain/indicators.ts'
import { definitionsAtHand, loadDefinitions } from '#i18n/definitions/load.ts'
import { useLocale } from '#i18n/locale.tsx'
import { useOverall } from '#panels/overall.ts'
import { useSurroundings } from '#panels/surroundings.ts'
import { useHere } from './here.ts'
import styles from './PrintedReport.module.css'

/** What a page on paper has beside its panels: what it is, above them, and what its indicators mean, after them. */
export function PrintedReport() {
  const main = document.getElementById('main')
  return (
    <>
      <Heading />
      {main !== null && createPortal(<Meanings />, main)}
    </>
  )
}

/** Whose figures, of which page, month and place, as of when, from whom. */
function Heading() {
  const { words, format } = useLocale()
  const { config, city, scope, stationName } = useSurroundings()
  const { page } = useHere()
  const overall = useOverall()
  const product = [...(city === null ? [] : [city.name]), config.title].map(format.name)
  const station = scope.station === null ? null : stationName(scope.station)
  const period = overall?.period ?? scope.period
  const says = [
    ...(period === null ? [] : [format.month(period)]),
    station === null ? (scope.station ?? words.app.cityWide) : format.name(station),
    ...(overall?.asOf == null ? [] : [words.freshness.asOf(format.stamp(overall.asOf))]),
    words.freshness.owner(format.name(config.owner)),
  ]
  return (
    <header className={styles.heading} data-report="">
      <h1>
        {product.join(format.locale === 'en' ? ' ' : '')}
        {page !== null && <span> {words.app.pages[page]}</span>}
      </h1>
      <p>
        {words.panel.scope(says)}
        {overall?.demo && <b>{words.freshness.demo}</b>}
      </p>
      {overall !== null && overall.sources.length > 0 && (
        <p className={styles.sources}>
          {words.freshness.source(overall.sources.map(format.name).join(words.app.listed))}
        </p>
      )}
    </header>
  )
}

/** The indicators of the panels on the page, each once; a panel that explains all of them speaks for itself. */
function indicatorsShown(): readonly IndicatorId[] {
  const panels = [...document.querySelectorAll<HTMLElement>('[data-indicators]')]
  const named = panels.map(({ dataset }) => (dataset.indicators ?? '').split(' '))
  if (named.some((ids) => ids.length === INDICATORS.length)) return []
  const shown = new Set(named.flat())
  return INDICATORS.filter((id) => shown.has(id))
}

function Meanings() {
  const { id: locale, words } = useLocale()
  const [indicators] = useState(indicatorsShown)
  const [texts, setTexts] = useState(() => definitionsAtHand(locale))
  // The texts of a language are a file: outside of React until loaded.
  useEffect(() => {
    loadDefinitions(locale).then(setTexts, () => undefined)
  }, [locale])
  if (texts === null || indicators.length === 0) return null
  return (
    <section className={styles.meanings} aria-labelledby="report-meanings" data-report="">
      <h2 id="report-meanings">{words.panel.definitions}</h2>
      <dl>
        {indicators.map((indicator) => {
          const { name, formula, note } = texts[indicator]
          return (
            <div key={indicator}>
              <dt>{name}</dt>
              <dd>{formula}</dd>
              {note !== '' && <dd className={styles.note}>{note}</dd>}
            </div>
          )
        })}
      </dl>
    </section>
  )
}
