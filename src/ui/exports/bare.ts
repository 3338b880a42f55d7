import type { Cell } from '../table-twin.ts'

/** Two digits more than any text prints, and none of the noise of binary fractions: shares print three places. */
const rounded = (value: number): number => {
  const fine = Math.abs(value) < 10 ? 100_000 : 1_000
  return Math.round(value * fine) / fine
}

/** What a spreadsheet gets of a cell: the number bare, a withheld or unreported figure as its words. */
export const bare = ({ text, value }: Cell): string | number =>
  typeof value === 'number' ? rounded(value) : (value ?? text)
