import styles from './Table.module.css'
import type { TableTwin } from './table-twin.ts'

/** The table twin of a picture. */
export function Table({ caption, table: { columns, rows } }: { caption: string; table: TableTwin }) {
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
          {rows.map((row, at) => (
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
    </div>
  )
}
