import type { Format } from '#i18n/format.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { TableTwin } from '#ui/table-twin.ts'
import { figure, leading, plain } from '#ui/table-twin.ts'
import { gapsText, lateText } from './reading.ts'
import type { CoverageView } from './view.ts'

/** Every town with all that the map can be coloured by, and the names of its gaps. */
export function coverageTable(view: CoverageView, words: Words, format: Format): TableTwin {
  const {
    measures,
    panels: { coverage },
  } = words
  return {
    columns: [
      { id: 'town', title: coverage.town, kind: 'text' },
      { id: 'rooms', title: coverage.rooms, kind: 'number' },
      { id: 'units', title: coverage.units, kind: 'number' },
      {
        id: 'coverage',
        title: measures['room-coverage'],
        titleInFile: words.panel.withUnit(measures['room-coverage'], words.panel.share),
        kind: 'share',
      },
      { id: 'gaps', title: coverage.gaps, kind: 'text' },
      { id: 'certified', title: measures['certified-10k'], kind: 'number' },
      { id: 'active', title: measures['active-projects'], kind: 'number' },
      { id: 'late', title: measures['late-projects'], kind: 'number' },
      { id: 'evaluation', title: measures.evaluation, kind: 'number' },
    ],
    rows: [...view.towns.values()].map((town) => {
      const own = (text: string, value: number | null) =>
        town.stationCode === null ? plain(coverage.noStation) : figure(text, value)
      return [
        town.stationCode === null
          ? plain(format.name(town.name))
          : leading(plain(format.name(town.name)), 'station', { station: town.stationCode }),
        own(format.count(town.rooms), town.rooms),
        figure(format.count(town.units), town.units),
        own(format.ratio(town.coverage), town.coverage),
        plain(gapsText(view, town, words, format)),
        own(format.perTenThousand(town.certifiedPer10k), town.certifiedPer10k),
        own(format.count(town.activeProjects), town.activeProjects),
        own(lateText(town, words, format), town.unlitProjects === 0 ? town.lateProjects : null),
        own(format.score(town.evaluation), town.evaluation),
      ]
    }),
  }
}
