import { chance } from './texts.ts'

export type Values = readonly (number | null)[]

/** Whole numbers up to `most` that look like chance and are the same every time. */
export const someValues = (many: number, most: number): readonly number[] =>
  Array.from({ length: many }, (_, at) => Math.round(chance(at) * most))
