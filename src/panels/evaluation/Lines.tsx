import type { ReactNode } from 'react'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { FittingList } from '#ui/FittingList.tsx'
import { useLit } from '#ui/lit.ts'
import styles from './Lines.module.css'

export interface Line {
  readonly id: string
  /** One under each head. */
  readonly cells: readonly ReactNode[]
}

interface LinesProps {
  /** Heads of the columns; the first is of names, the others of figures. */
  readonly heads: readonly string[]
  readonly lines: readonly Line[]
}

/** Names and figures in columns, as many lines as fit. */
export function Lines({ heads, lines }: LinesProps) {
  const { words, format } = useLocale()
  const lit = useLit()
  const columns = { gridTemplateColumns: `minmax(6em, 1.6fr) repeat(${heads.length - 1}, minmax(0, 1fr))` }
  return (
    <div className={styles.lines}>
      <div className={styles.heads} style={columns} aria-hidden="true">
        {heads.map((head) => (
          <span key={head}>{head}</span>
        ))}
      </div>
      <div className={styles.list}>
        <FittingList
          rows={lines}
          idOf={({ id }) => id}
          remainder={(hidden) => words.panel.more(format.count(count(hidden)))}
        >
          {(visible) => (
            <ol>
              {visible.map(({ id, cells }) => (
                <li key={id} className={styles.line} style={columns} data-lit={lit(id)}>
                  {cells.map((cell, at) => (
                    <span key={heads[at] ?? at}>
                      {at > 0 && <span className="visually-hidden">{heads[at]} </span>}
                      {cell}
                    </span>
                  ))}
                </li>
              ))}
            </ol>
          )}
        </FittingList>
      </div>
    </div>
  )
}
