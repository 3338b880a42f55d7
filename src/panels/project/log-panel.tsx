import { recordsEndpoint } from '#api/records.ts'
import { ask } from '#api/request.ts'
import type { ProjectChange } from '#domain/records.ts'
import { newestFirst } from '#domain/records.ts'
import { useLocale } from '#i18n/locale.tsx'
import { projectWords } from '#i18n/project/words.ts'
import { plain } from '#ui/table-twin.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import { Missing } from './Missing.tsx'
import styles from './project.module.css'

function LogPicture({ view: changes }: PictureProps<readonly ProjectChange[] | null>) {
  const { words, format } = useLocale()
  const { log } = projectWords(words)
  if (changes === null) return <Missing />
  if (changes.length === 0) return <p className={styles.muted}>{log.none}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable to scroll by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div className={styles.scroll} role="group" aria-label={log.title} tabIndex={0}>
      <ol className={styles.list} aria-label={log.title}>
        {changes.map(({ on, what, by }) => (
          <li key={`${on} ${what.zh}`}>
            {format.name(what)}
            <small>
              {on} · {format.name(by)}
            </small>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** What was changed on the way, when and by whom, the newest first; follow-ups and lights set by hand among it. */
export const projectLogPanel = definePanel({
  id: 'project-log',
  title: (words) => projectWords(words).log.title,
  question: (words) => projectWords(words).log.question,
  indicators: ['pj_gap'],
  requests: ({ period }) => ({ records: ask(recordsEndpoint, period) }),
  view: ({ answers, scope }): readonly ProjectChange[] | null => {
    const record = answers.records.data.find(({ projectId }) => projectId === scope.project)
    return record === undefined ? null : newestFirst(record)
  },
  Picture: LogPicture,
  table: (changes, words, format) => {
    const { log } = projectWords(words)
    return {
      columns: [
        { id: 'on', title: log.on, kind: 'text' },
        { id: 'what', title: log.what, kind: 'text' },
        { id: 'by', title: log.by, kind: 'text' },
      ],
      rows: (changes ?? []).map(({ on, what, by }) => [
        plain(on),
        plain(format.name(what)),
        plain(format.name(by)),
      ]),
    }
  },
})
