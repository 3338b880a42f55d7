interface Told {
  readonly value: number | null
}

/** Where the last value stands; null where no step has one. */
export function lastTold(points: readonly Told[]): number | null {
  for (let at = points.length - 1; at >= 0; at -= 1) if (points[at]?.value != null) return at
  return null
}

/** A value between two gaps, which no line passes through, and the last value of all: both are drawn as dots. */
export function standsAlone(points: readonly Told[], at: number): boolean {
  const told = (index: number) => points[index]?.value != null
  return told(at) && ((!told(at - 1) && !told(at + 1)) || lastTold(points) === at)
}
