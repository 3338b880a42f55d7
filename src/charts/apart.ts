/** A label that wants to stand at a place along a line, and how much of the line it takes. */
export interface Wanting {
  readonly at: number
  readonly size: number
}

/**
 * Middles of labels along a line from 0 to `room`, in the order given: each as near as may be to where it wants to be,
 * none on another. More than there is room for begin at 0 and run over the end.
 */
export function placeApart(labels: readonly Wanting[], room: number): readonly number[] {
  const order = labels.map((label, index) => ({ ...label, index })).sort((one, other) => one.at - other.at)
  const middles: number[] = labels.map(({ at }) => at)
  let end = room
  for (const { at, size, index } of [...order].reverse()) {
    middles[index] = Math.min(at, end - size / 2)
    end = Math.min(at, end - size / 2) - size / 2
  }
  let start = 0
  for (const { size, index } of order) {
    const middle = Math.max(middles[index] ?? 0, start + size / 2)
    middles[index] = middle
    start = middle + size / 2
  }
  return middles
}
