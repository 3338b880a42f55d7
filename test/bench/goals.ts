/** What the overview wants to be, as limits or as multiples of the ECharts page measured in the same run. */

/** One figure of the table: what it is called, how it is written, and what it should be at most. */
export interface Figure {
  readonly name: string
  readonly unit: string
  readonly digits: number
  /** null: only shown. `times`: at most so many times the ECharts page; `atMost`: at most this. */
  readonly goal: { readonly times: number } | { readonly atMost: number } | null
}

export type FigureKey =
  | 'brotli'
  | 'gzip'
  | 'requests'
  | 'firstPaint'
  | 'complete'
  | 'longTasks'
  | 'mainThread'
  | 'script'
  | 'heap'
  | 'idle'
  | 'idleFrames'

export const FIGURES: Readonly<Record<FigureKey, Figure>> = {
  brotli: { name: 'JS + CSS brotli', unit: 'kB', digits: 0, goal: { atMost: 150 } },
  gzip: { name: 'JS + CSS gzip', unit: 'kB', digits: 0, goal: null },
  requests: { name: 'requests', unit: '', digits: 0, goal: { atMost: 20 } },
  firstPaint: { name: 'first paint', unit: 'ms', digits: 0, goal: { times: 0.5 } },
  complete: { name: 'last panel stands', unit: 'ms', digits: 0, goal: null },
  longTasks: { name: 'long tasks', unit: 'ms', digits: 0, goal: { times: 0.6 } },
  mainThread: { name: 'main-thread CPU', unit: 'ms', digits: 0, goal: { times: 1 } },
  script: { name: 'script', unit: 'ms', digits: 0, goal: { times: 3 } },
  heap: { name: 'heap after GC', unit: 'MB', digits: 1, goal: { atMost: 7 } },
  idle: { name: 'idle, of a core', unit: '%', digits: 1, goal: { atMost: 2 } },
  idleFrames: { name: 'frames in idle', unit: '', digits: 0, goal: { atMost: 0 } },
}

/** The verdict on one figure, in words. `ratio` is to the ECharts page, null where there is none. */
export function verdict({ goal, unit, digits }: Figure, value: number, ratio: number | null): string {
  if (goal === null) return ''
  if ('atMost' in goal) {
    const over = value - goal.atMost
    const limit = `<= ${goal.atMost}${unit === '' ? '' : ` ${unit}`}`
    return over <= 0
      ? `${limit}: met`
      : `${limit}: missed by ${over.toFixed(digits)}${unit === '' ? '' : ` ${unit}`}`
  }
  const limit = `<= ${goal.times} x ECharts`
  if (ratio === null) return `${limit}: not measurable`
  return ratio <= goal.times ? `${limit}: met` : `${limit}: missed by ${(ratio - goal.times).toFixed(2)} x`
}
