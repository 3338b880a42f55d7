/** What a reader can say of a number that is not shown: it lies between the two. */
export interface Range {
  least: number
  most: number
}

/** Withheld numbers of one row in the order of its columns; null where the number is shown. */
export type RangeRow = readonly (Range | null)[]

/**
 * Whether a reader can work out a withheld number who knows that no number of a row is more than the one before it, and
 * what the withheld ones of each column add up to. Ranges are narrowed until nothing narrows any more; one that has
 * come down to a single number gives it away. A zero gives nothing away: it tells of nobody.
 * @param rows narrowed in place
 * @param sums of the withheld numbers of each column
 */
export function canRecover(rows: readonly RangeRow[], sums: readonly number[]): boolean {
  const columns = sums.map((_, column) => rows.flatMap((row) => row[column] ?? []))
  // More, or fewer, than the ranges can add up to: such a sum is not of these rows alone, and tells nothing of them.
  const told = [...sums.entries()].filter(
    ([column, sum]) =>
      sum >= totalOf(columns[column] ?? [], 'least') && sum <= totalOf(columns[column] ?? [], 'most'),
  )
  let narrowed = true
  while (narrowed) {
    narrowed = false
    const narrow = (range: Range, least: number, most: number) => {
      if (least > range.least) range.least = least
      else if (most >= range.most) return
      if (most < range.most) range.most = most
      narrowed = true
    }
    for (const row of rows) narrowRow(row, narrow)
    for (const [column, sum] of told) {
      narrowSum(columns[column] ?? [], sum, sum, narrow)
      for (const [earlier, before] of told) {
        if (earlier < column) narrowPair(rows, [earlier, column], [before, sum], narrow)
      }
    }
  }
  return rows.some((row) =>
    row.some((range) => range !== null && range.least === range.most && range.most > 0),
  )
}

type Narrow = (range: Range, least: number, most: number) => void

const totalOf = (ranges: readonly Range[], end: keyof Range) =>
  ranges.reduce((all, range) => all + range[end], 0)

function narrowRow(row: RangeRow, narrow: Narrow) {
  row.forEach((range, at) => {
    const next = row[at + 1] ?? null
    if (range === null || next === null) return
    narrow(range, next.least, range.most)
    narrow(next, next.least, range.most)
  })
}

function narrowSum(ranges: readonly Range[], least: number, most: number, narrow: Narrow) {
  const [all, none] = [totalOf(ranges, 'most'), totalOf(ranges, 'least')]
  for (const range of ranges) narrow(range, least - (all - range.most), most - (none - range.least))
}

/**
 * What two columns say together: rows withheld in both have lost no more on the way than the earlier sum has over
 * what the later one leaves for them, and those that joined make up at least what the later sum has more.
 */
function narrowPair(rows: readonly RangeRow[], [before, after]: Pair, [sum, later]: Pair, narrow: Narrow) {
  const stayed = rows.flatMap((row) => {
    const [range, next] = [row[before] ?? null, row[after] ?? null]
    return range === null || next === null ? [] : [{ range, next }]
  })
  const joined = rows.flatMap((row) => (row[before] == null ? (row[after] ?? []) : []))
  if (rows.some((row) => row[before] != null && row[after] == null)) return
  narrowSum(joined, later - sum, later, narrow)
  const lost = sum - later + totalOf(joined, 'most')
  for (const { range, next } of stayed) {
    narrow(next, range.least - lost, next.most)
    narrow(range, range.least, next.most + lost)
  }
}

type Pair = readonly [number, number]
