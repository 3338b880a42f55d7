import type { Format } from '#i18n/format.ts'
import { organisationsWords } from '#i18n/organisations/words.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { TableTwin } from '#ui/table-twin.ts'
import { figure, leading, plain } from '#ui/table-twin.ts'
import type { RegisterRow } from './view.ts'

/** The register as a table: picture and twin at once. */
export function registerTable(rows: readonly RegisterRow[], words: Words, format: Format): TableTwin {
  const { stages, register } = organisationsWords(words)
  const { columns } = register
  return {
    columns: [
      { id: 'name', title: columns.name, kind: 'text' },
      { id: 'station', title: columns.station, kind: 'text' },
      { id: 'unit', title: columns.unit, kind: 'text' },
      { id: 'category', title: columns.category, kind: 'text' },
      { id: 'stage', title: columns.stage, kind: 'text' },
      { id: 'members', title: columns.members, kind: 'number' },
      { id: 'entered', title: columns.entered, kind: 'text' },
      { id: 'filed', title: columns.filed, kind: 'text' },
    ],
    rows: rows.map(({ organisation: one, town, category }) => [
      plain(format.name(one.name)),
      leading(plain(format.name(town)), 'station', { station: one.stationCode }),
      one.unit === null
        ? plain(format.unreported)
        : leading(plain(one.unit.name), 'coverage', { station: one.stationCode, unit: one.unit.code }),
      plain(format.name(category)),
      plain(stages[one.stage]),
      figure(format.count(one.members), one.members),
      plain(one.enteredOn ?? format.none),
      plain(one.filedOn ?? format.none),
    ]),
  }
}
