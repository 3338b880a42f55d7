import { ask } from '#api/request.ts'
import { revisionsEndpoint } from '#api/revisions.ts'
import { INDICATORS } from '#domain/indicators.ts'
import type { Name } from '#domain/names.ts'
import type { Revision } from '#domain/revisions.ts'
import { latestFirst } from '#domain/revisions.ts'
import type { LocaleId } from '#domain/scope.ts'
import type { Definitions } from '#i18n/definitions/zh-CN.ts'
import type { Format } from '#i18n/format.ts'
import { useLocale } from '#i18n/locale.tsx'
import { sourcesWords } from '#i18n/sources/words.ts'
import { Nothing } from '#ui/Nothing.tsx'
import { plain } from '#ui/table-twin.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel, optional } from '../panel.ts'
import { askDefinitions } from './ask-definitions.ts'
import styles from './sources.module.css'
import { TableBox } from './TableBox.tsx'
import { RESOURCE_TITLES } from './view.ts'

interface RevisionsView {
  /** The latest first. */
  readonly revisions: readonly Revision[]
  /** Names of indicators; null while their files are not at hand. */
  readonly texts: Readonly<Record<LocaleId, Definitions>> | null
}

/** What was revised by its name: the data of a resource, or an indicator; its code where nobody knows it. */
function subjectOf({ kind, subject }: Revision, texts: RevisionsView['texts'], format: Format): string {
  if (kind === 'figures') {
    const title = RESOURCE_TITLES.get(subject)
    return title === undefined ? subject : format.name(title)
  }
  const indicator = INDICATORS.find((known) => known === subject)
  return indicator === undefined || texts === null ? subject : texts[format.locale][indicator].name
}

function RevisionsPicture({ view: { revisions, texts } }: PictureProps<RevisionsView>) {
  const { words, format } = useLocale()
  const log = sourcesWords(words).revisions
  if (revisions.length === 0) return <Nothing>{log.none}</Nothing>
  const named = (name: Name | null) => (name === null ? log.nothing : format.name(name))
  return (
    <TableBox label={log.question}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{log.on}</th>
            <th scope="col">{log.kind}</th>
            <th scope="col">{log.what}</th>
            <th scope="col">{log.by}</th>
          </tr>
        </thead>
        <tbody>
          {revisions.map((revision) => (
            <tr key={revision.id}>
              <td className={styles.due}>{revision.on}</td>
              <td className={styles.due}>{log.kinds[revision.kind]}</td>
              <td>
                <b>{subjectOf(revision, texts, format)}</b>
                <p>{format.name(revision.what)}</p>
                <p className={styles.muted}>{log.from(named(revision.before), named(revision.after))}</p>
              </td>
              <td>{revision.by === null ? format.unreported : format.name(revision.by)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}

/** The change log: which figures were corrected and which definitions became others. */
export const revisionsPanel = definePanel({
  id: 'revisions',
  title: (words) => sourcesWords(words).revisions.title,
  question: (words) => sourcesWords(words).revisions.question,
  indicators: [],
  covers: 'city',
  requests: ({ period }) => ({
    revisions: ask(revisionsEndpoint, period),
    definitions: optional(askDefinitions(period)),
  }),
  view: ({ answers }): RevisionsView => ({
    revisions: latestFirst(answers.revisions.data),
    texts: answers.definitions?.data.texts ?? null,
  }),
  Picture: RevisionsPicture,
  table: ({ revisions, texts }, words, format) => {
    const log = sourcesWords(words).revisions
    const named = (name: Name | null) => plain(name === null ? log.nothing : format.name(name))
    return {
      columns: [
        { id: 'on', title: log.on, kind: 'text' },
        { id: 'kind', title: log.kind, kind: 'text' },
        { id: 'subject', title: log.subject, kind: 'text' },
        { id: 'what', title: log.what, kind: 'text' },
        { id: 'before', title: log.before, kind: 'text' },
        { id: 'after', title: log.after, kind: 'text' },
        { id: 'by', title: log.by, kind: 'text' },
      ],
      rows: revisions.map((revision) => [
        plain(revision.on),
        plain(log.kinds[revision.kind]),
        plain(subjectOf(revision, texts, format)),
        plain(format.name(revision.what)),
        named(revision.before),
        named(revision.after),
        plain(revision.by === null ? format.unreported : format.name(revision.by)),
      ]),
    }
  },
})
