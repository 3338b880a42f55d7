import type { ScenarioSettings } from '../scenario.ts'
import type { Dataset } from './dataset.ts'
import { dataset } from './dataset.ts'
import { unreported } from './unreported.ts'

/** A city a hundred times the real one, unless the address asks for another size. */
const HUGE_UNITS = 26_500

/** Data, and a key that names it: scenarios that only disturb the way there share the data of `normal`. */
export interface KeyedDataset {
  readonly key: string
  readonly data: Dataset
}

const normal: KeyedDataset = { key: 'normal', data: dataset() }

/** The last huge city made: it takes a second to make and a hundred megabytes to keep, so only one is kept. */
let lastHuge: KeyedDataset | null = null

function huge(units: number): KeyedDataset {
  const key = `huge-${units}`
  if (lastHuge?.key !== key) lastHuge = { key, data: dataset(units) }
  return lastHuge
}

export function datasetFor({ name, rooms }: ScenarioSettings): KeyedDataset {
  if (name === 'huge') return huge(rooms ?? HUGE_UNITS)
  if (name === 'unreported') return { key: 'unreported', data: unreported(normal.data) }
  return normal
}
