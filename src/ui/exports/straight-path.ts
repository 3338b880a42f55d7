interface Matrix {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
  readonly e: number
  readonly f: number
}

const COMMANDS = /([a-z])([^a-z]*)/gi
const NUMBERS = /-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi

const rounded = (value: number) => Math.round(value * 100) / 100

/**
 * The points of a path of straight lines, moved; null where it has curves.
 * @param path as in the attribute `d`
 */
export function straightened(path: string | null, { a, b, c, d, e, f }: Matrix): string | null {
  if (path === null || /[cqsta]/i.test(path)) return null
  let [x, y] = [0, 0]
  let [startX, startY] = [0, 0]
  const moved = (command: 'M' | 'L') =>
    `${command}${rounded(a * x + c * y + e)} ${rounded(b * x + d * y + f)}`
  const parts: string[] = []
  for (const [, letter = '', rest = ''] of path.matchAll(COMMANDS)) {
    const numbers = [...rest.matchAll(NUMBERS)].map(([number]) => Number(number))
    const isRelative = letter === letter.toLowerCase()
    const kind = letter.toUpperCase()
    if (kind === 'Z') {
      parts.push('Z')
      ;[x, y] = [startX, startY]
      continue
    }
    const step = kind === 'H' || kind === 'V' ? 1 : 2
    for (let at = 0; at + step <= numbers.length; at += step) {
      const [one = 0, two = 0] = numbers.slice(at, at + step)
      const [toX, toY] = kind === 'V' ? [null, one] : kind === 'H' ? [one, null] : [one, two]
      if (toX !== null) x = isRelative ? x + toX : toX
      if (toY !== null) y = isRelative ? y + toY : toY
      const begins = kind === 'M' && at === 0
      if (begins) [startX, startY] = [x, y]
      parts.push(moved(begins ? 'M' : 'L'))
    }
  }
  return parts.join('')
}
