/** A row as high as the rows of a table that are not drawn. */
export function Spacer({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null
  return (
    <tr>
      <td colSpan={columns} style={{ height, padding: 0 }} />
    </tr>
  )
}

/** Pixels of the rows above and below those that are drawn. */
export interface Spacers {
  readonly above: number
  readonly below: number
}

export const NO_SPACERS: Spacers = { above: 0, below: 0 }
