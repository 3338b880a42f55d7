import type { Cell, TableTwin } from '#ui/table-twin.ts'

type Row = readonly Cell[]

/**
 * What a row is told apart by: the words of its first columns, and whatever they lead to (two projects may share a
 * name).
 */
const nameOf = (row: Row, places: readonly number[]): string =>
  JSON.stringify(places.map((at) => [row[at]?.text, row[at]?.leadsTo?.changes]))

/** The rows by their names; null where two are named alike. */
function byName(rows: readonly Row[], places: readonly number[]): ReadonlyMap<string, Row> | null {
  const found = new Map<string, Row>()
  for (const row of rows) {
    const name = nameOf(row, places)
    if (found.has(name)) return null
    found.set(name, row)
  }
  return found
}

/**
 * Finds the same row in the table of another month, wherever it stands there: by the fewest columns of words, from the
 * first, that tell all rows of either table apart. What a later column says (a state, a day) may have changed since.
 * @returns null for a row that was not there; and for every row, where nothing tells them apart
 */
export function sameRows(now: TableTwin, then: TableTwin): (row: Row) => Row | null {
  const placeThen = new Map(then.columns.map(({ id }, at) => [id, at]))
  const shared = now.columns.flatMap(({ id, kind }, at) => {
    const before = kind === 'text' ? placeThen.get(id) : undefined
    return before === undefined ? [] : [{ at, before }]
  })
  for (let many = 1; many <= shared.length; many += 1) {
    const first = shared.slice(0, many)
    const places = first.map(({ at }) => at)
    if (byName(now.rows, places) === null) continue
    const named = byName(
      then.rows,
      first.map(({ before }) => before),
    )
    if (named !== null) return (row) => named.get(nameOf(row, places)) ?? null
  }
  return () => null
}
