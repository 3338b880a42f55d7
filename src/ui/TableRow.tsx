import type { ReactNode, Ref } from 'react'
import type { Cell, Column, LeadsTo } from './table-twin.ts'
import { namingColumn } from './table-twin.ts'

interface TableRowProps {
  readonly columns: readonly Column[]
  readonly cells: readonly Cell[]
  /** Place among all rows that were found, from 0. */
  readonly at: number
  readonly renderLink: ((leadsTo: LeadsTo, text: string) => ReactNode) | undefined
  /** Given by whoever measures rows. */
  readonly measure?: Ref<HTMLTableRowElement>
  readonly index?: number
}

export function TableRow({ columns, cells, at, renderLink, measure, index }: TableRowProps) {
  const stands = namingColumn(columns)
  return (
    // The row of titles is the first.
    <tr ref={measure} data-index={index} aria-rowindex={at + 2}>
      {columns.map(({ id, kind, differenceOf }, column) => {
        const cell = cells[column]
        const leadsTo = cell?.leadsTo
        return (
          <td
            key={id}
            data-kind={kind}
            data-difference={differenceOf === undefined ? undefined : ''}
            data-stands={column === stands ? '' : undefined}
          >
            {leadsTo !== undefined && renderLink !== undefined && cell !== undefined
              ? renderLink(leadsTo, cell.text)
              : cell?.text}
          </td>
        )
      })}
    </tr>
  )
}
