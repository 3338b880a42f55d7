/** The fixed drawing the geometry is fitted into once; every view is a window on it. Unit: frame units. */
export const FRAME = { width: 1000, height: 750 } as const

/** `[x, y]`, in whatever unit the owner names. */
export type Point = readonly [x: number, y: number]

/** `[[left, top], [right, bottom]]`. */
export type Bounds = readonly [topLeft: Point, bottomRight: Point]

/** Pixels of the element on screen (CSS pixels unless said otherwise). */
export type Size = { readonly width: number; readonly height: number }
