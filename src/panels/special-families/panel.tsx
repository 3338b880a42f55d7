import { geographyEndpoint } from '#api/geography.ts'
import { ask } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import type { Name } from '#domain/names.ts'
import { count } from '#domain/units.ts'
import type { Format } from '#i18n/format.ts'
import { useLocale } from '#i18n/locale.tsx'
import { servicesWords } from '#i18n/services/words.ts'
import type { Words } from '#i18n/zh-CN.ts'
import { plain } from '#ui/table-twin.ts'
import { guardedCell } from '../guarded-cells.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel, optional } from '../panel.ts'
import styles from './Picture.module.css'
import type { FamiliesView } from './view.ts'
import { familiesView } from './view.ts'

/** Names that a line holds; of more it says how many. */
const MOST_NAMED = 4

function whereOf(stations: readonly Name[], words: Words, format: Format): string {
  const { families } = servicesWords(words)
  if (stations.length === 0) return families.none
  return stations.length > MOST_NAMED
    ? families.many(format.count(count(stations.length)))
    : families.where(stations.map(format.name))
}

/** The number with the rule it stands under; on an unattended wall the rule alone. */
function FamiliesPicture({ view, attended }: PictureProps<FamiliesView>) {
  const { words, format } = useLocale()
  const { families } = servicesWords(words)
  const { files, stations, unreported, threshold } = view
  if (!attended) return <p className={styles.note}>{families.notOnWall}</p>
  return (
    <div className={styles.files}>
      <p>
        <b data-missing={files === null ? '' : undefined}>
          {files === null ? format.unreported : families.files(format.guarded(files))}
        </b>
      </p>
      <p className={styles.note}>
        {whereOf(stations, words, format)}
        {stations.length > 0 && unreported > 0 && ` · ${families.unreported(format.count(unreported))}`}
      </p>
      <p className={styles.note}>{families.rule(format.count(count(threshold - 1)))}</p>
    </div>
  )
}

/** Files of families whose only child died or is disabled (计划生育特殊家庭): one guarded number, off on the wall. */
export const specialFamiliesPanel = definePanel({
  id: 'special-families',
  title: (words) => servicesWords(words).families.title,
  question: (words) => servicesWords(words).families.question,
  indicators: ['file_n'],
  requests: ({ period }) => ({
    stations: ask(stationsEndpoint, period),
    geography: optional(ask(geographyEndpoint, period)),
  }),
  view: ({ answers: { stations, geography }, scope, rules }) =>
    familiesView(stations.data, geography?.data ?? null, scope.station, rules.suppressBelow),
  Picture: FamiliesPicture,
  table: ({ files, stations }, words, format) => {
    const { columns } = servicesWords(words).families
    return {
      columns: [
        { id: 'station', title: columns.station, kind: 'text' },
        { id: 'files', title: columns.files, kind: 'number' },
      ],
      rows: [[plain(whereOf(stations, words, format)), guardedCell(files, format)]],
    }
  },
})
