import { ask } from '#api/request.ts'
import { workforceEndpoint } from '#api/workforce.ts'
import { BarRows } from '#charts/BarRows.tsx'
import { certifiedWords } from '#i18n/certified/words.ts'
import { changeNotes } from '#i18n/changes.ts'
import { useLocale } from '#i18n/locale.tsx'
import { figure, plain } from '#ui/table-twin.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import styles from './levels.module.css'
import type { LevelRow } from './view.ts'
import { levelsView } from './view.ts'

function LevelsPicture({ view, scope }: PictureProps<readonly LevelRow[]>) {
  const { words, format } = useLocale()
  const { cityWide, value } = certifiedWords(words).levels
  return (
    <div className={styles.levels}>
      {scope.station !== null && <p className={styles.caption}>{cityWide}</p>}
      <BarRows
        tone="first"
        rows={view.map(({ level, certified, share, changes }) => ({
          id: level,
          label: words.levels[level],
          length: share,
          value:
            share === null ? format.count(certified) : value(format.count(certified), format.ratio(share)),
          note: changeNotes(changes, format.countChange, words).join(' · '),
        }))}
      />
    </div>
  )
}

/** Certified workers by level (持证结构), city-wide: levels of a town would point at persons. */
export const certifiedLevelsPanel = definePanel({
  id: 'certified-levels',
  title: (words) => certifiedWords(words).levels.title,
  question: (words) => certifiedWords(words).levels.question,
  indicators: ['cert_mix', 'cert_n'],
  covers: 'city',
  requests: ({ period }) => ({ workforce: ask(workforceEndpoint, period) }),
  view: ({ answers }) => levelsView(answers.workforce),
  Picture: LevelsPicture,
  table: (view, words, format) => {
    const { columns } = certifiedWords(words).levels
    return {
      columns: [
        { id: 'level', title: columns.level, kind: 'text' },
        { id: 'certified', title: columns.certified, kind: 'number' },
        {
          id: 'share',
          title: columns.share,
          titleInFile: words.panel.withUnit(columns.share, words.panel.share),
          kind: 'share',
        },
      ],
      rows: view.map((row) => [
        plain(words.levels[row.level]),
        figure(format.count(row.certified), row.certified),
        figure(format.ratio(row.share), row.share),
      ]),
    }
  },
})
