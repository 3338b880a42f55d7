import { INDICATORS } from '#domain/indicators.ts'
import type { Rules } from '#domain/rules.ts'
import type { Format, Quantity } from '#i18n/format.ts'
import { useLocale } from '#i18n/locale.tsx'
import type { Words } from '#i18n/zh-CN.ts'
import { plain } from '#ui/table-twin.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import type { DefinitionsOfCity } from './ask-definitions.ts'
import { askDefinitions } from './ask-definitions.ts'
import styles from './sources.module.css'

interface DefinitionsView extends DefinitionsOfCity {
  readonly rules: Rules
}

const inFull = ({ digits, unit }: Quantity) => `${digits} ${unit}`.trim()

/** The thresholds and the base that are in force here, whatever they are elsewhere. */
function inForce(
  { rules, city }: DefinitionsView,
  { units, panels: { definitions } }: Words,
  format: Format,
) {
  const { population } = city
  return [
    definitions.lights(format.threshold(rules.watchBehind), format.threshold(rules.lateBehind)),
    definitions.suppressed(format.count(rules.suppressBelow)),
    population === null
      ? definitions.noBase
      : definitions.base(inFull(format.quantity(population.residents, units.person)), population.countedOn),
  ]
}

function DefinitionsPicture({ view }: PictureProps<DefinitionsView>) {
  const { id: locale, words, format } = useLocale()
  const { definitions } = words.panels
  const texts = view.texts[locale]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable to scroll by keyboard
    <section className={styles.sources} aria-label={definitions.question} tabIndex={0}>
      <h3>{definitions.rules}</h3>
      <ul className={styles.notes}>
        {inForce(view, words, format).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <dl className={styles.definitions}>
        {INDICATORS.map((indicator) => {
          const { name, formula, note } = texts[indicator]
          return (
            <div key={indicator}>
              <dt>{name}</dt>
              <dd>{formula}</dd>
              {note !== '' && <dd className={styles.muted}>{note}</dd>}
            </div>
          )
        })}
      </dl>
    </section>
  )
}

/** Every indicator: how it is calculated, and what to mind. */
export const definitionsPanel = definePanel({
  id: 'definitions',
  title: (words) => words.panels.definitions.title,
  question: (words) => words.panels.definitions.question,
  indicators: INDICATORS,
  covers: 'city',
  requests: ({ period }) => ({ definitions: askDefinitions(period) }),
  view: ({ answers, rules }): DefinitionsView => ({ ...answers.definitions.data, rules }),
  Picture: DefinitionsPicture,
  table: ({ texts }, { panels: { definitions } }, format) => ({
    columns: [
      { id: 'code', title: definitions.code, kind: 'text' },
      { id: 'name', title: definitions.name, kind: 'text' },
      { id: 'formula', title: definitions.formula, kind: 'text' },
      { id: 'note', title: definitions.note, kind: 'text' },
    ],
    rows: INDICATORS.map((indicator) => {
      const { name, formula, note } = texts[format.locale][indicator]
      return [plain(indicator), plain(name), plain(formula), plain(note === '' ? format.none : note)]
    }),
  }),
})
