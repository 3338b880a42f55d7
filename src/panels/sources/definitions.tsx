import { INDICATOR_SOURCES } from '#domain/indicator-sources.ts'
import type { IndicatorId } from '#domain/indicators.ts'
import { INDICATORS } from '#domain/indicators.ts'
import type { Rules } from '#domain/rules.ts'
import type { Definition } from '#i18n/definitions/zh-CN.ts'
import type { Format, Quantity } from '#i18n/format.ts'
import { useLocale } from '#i18n/locale.tsx'
import { sourcesWords } from '#i18n/sources/words.ts'
import type { Words } from '#i18n/zh-CN.ts'
import { plain } from '#ui/table-twin.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import type { DefinitionsOfCity } from './ask-definitions.ts'
import { askDefinitions } from './ask-definitions.ts'
import styles from './sources.module.css'
import { TableBox } from './TableBox.tsx'
import { RESOURCE_TITLES } from './view.ts'

interface DefinitionsView extends DefinitionsOfCity {
  readonly rules: Rules
}

const inFull = ({ digits, unit }: Quantity) => `${digits} ${unit}`.trim()

/** The data that an indicator is calculated from, by the names of the contract. */
const sourcesOf = (indicator: IndicatorId, format: Format): string[] =>
  (INDICATOR_SOURCES[indicator] ?? []).map((resource) => {
    const title = RESOURCE_TITLES.get(resource)
    return title === undefined ? resource : format.name(title)
  })

/** The thresholds and the base that are in force here, whatever they are elsewhere. */
function inForce({ rules, city }: DefinitionsView, words: Words, format: Format) {
  const { definitions } = sourcesWords(words)
  const { population } = city
  return [
    definitions.lights(format.threshold(rules.watchBehind), format.threshold(rules.lateBehind)),
    definitions.suppressed(format.count(rules.suppressBelow)),
    population === null
      ? definitions.noBase
      : definitions.base(
          inFull(format.quantity(population.residents, words.units.person)),
          population.countedOn,
        ),
  ]
}

function Explained({
  lang,
  text: { name, formula, note },
}: {
  readonly lang: string
  readonly text: Definition
}) {
  return (
    <td lang={lang}>
      <b>{name}</b>
      <p>{formula}</p>
      {note !== '' && <p className={styles.muted}>{note}</p>}
    </td>
  )
}

function DefinitionsPicture({ view }: PictureProps<DefinitionsView>) {
  const { words, format } = useLocale()
  const { definitions } = sourcesWords(words)
  return (
    <TableBox label={definitions.question}>
      <h3>{definitions.rules}</h3>
      <ul className={styles.notes}>
        {inForce(view, words, format).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{definitions.code}</th>
            <th scope="col">{definitions.chinese}</th>
            <th scope="col">{definitions.english}</th>
            <th scope="col">{definitions.source}</th>
          </tr>
        </thead>
        <tbody>
          {INDICATORS.map((indicator) => (
            <tr key={indicator}>
              <th scope="row" className={styles.due}>
                {indicator}
              </th>
              <Explained lang="zh-CN" text={view.texts['zh-CN'][indicator]} />
              <Explained lang="en" text={view.texts.en[indicator]} />
              <td>{sourcesOf(indicator, format).join(words.app.listed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}

/** Every indicator in both languages, side by side: how it is calculated, from what, and what to mind. */
export const definitionsPanel = definePanel({
  id: 'definitions',
  title: (words) => sourcesWords(words).definitions.title,
  question: (words) => sourcesWords(words).definitions.question,
  indicators: INDICATORS,
  covers: 'city',
  requests: ({ period }) => ({ definitions: askDefinitions(period) }),
  view: ({ answers, rules }): DefinitionsView => ({ ...answers.definitions.data, rules }),
  Picture: DefinitionsPicture,
  table: ({ texts }, words, format) => {
    const { definitions } = sourcesWords(words)
    const { name, formula, note, chinese, english, inLanguage } = definitions
    const columnsIn = (language: string, title: string) =>
      [name, formula, note].map((head, at) => ({
        id: `${language} ${at}`,
        title: inLanguage(head, title),
        kind: 'text' as const,
      }))
    const cellsOf = ({ name, formula, note }: Definition) =>
      [name, formula, note === '' ? format.none : note].map(plain)
    return {
      columns: [
        { id: 'code', title: definitions.code, kind: 'text' },
        ...columnsIn('zh-CN', chinese),
        ...columnsIn('en', english),
        { id: 'source', title: definitions.source, kind: 'text' },
      ],
      rows: INDICATORS.map((indicator) => [
        plain(indicator),
        ...cellsOf(texts['zh-CN'][indicator]),
        ...cellsOf(texts.en[indicator]),
        plain(sourcesOf(indicator, format).join(words.app.listed)),
      ]),
    }
  },
})
