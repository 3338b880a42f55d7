import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import styles from './Table.module.css'
import type { TableTwin } from './table-twin.ts'

/** More rows than anybody scrolls through would hold the page up for seconds; the CSV has them all. */
const MOST_ROWS = 300

/** The table twin of a picture. */
export function Table({ caption, table: { columns, rows } }: { caption: string; table: TableTwin }) {
  const { words, format } = useLocale()
  return (
    // A group and no region: the panel around it is the landmark, under the same name.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable to scroll by keyboard
    <div className={styles.scroll} role="group" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, title, kind }) => (
              <th key={id} scope="col" data-kind={kind}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are values without an identity of their own
            <tr key={at}>
              {row.map(({ text }, column) => (
                <td key={columns[column]?.id ?? column} data-kind={columns[column]?.kind}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST_ROWS && (
        <p className={styles.rest}>
          {words.panel.firstRows(format.count(count(MOST_ROWS)), format.count(count(rows.length)))}
        </p>
      )}
    </div>
  )
}
