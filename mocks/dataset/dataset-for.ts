import type { ScenarioSettings } from '../scenario.ts'
import type { Dataset } from './dataset.ts'
import { dataset } from './dataset.ts'
import { multiplied } from './multiplied.ts'
import { unreported } from './unreported.ts'

/** A city a hundred times the real one, with a hundred times as many stations. */
const HUGE_UNITS = 26_500
const HUGE_STATIONS = 1_200

/** Data, and a key that names it: scenarios that only disturb the way there share the data of `normal`. */
export interface KeyedDataset {
  readonly key: string
  readonly data: Dataset
}

const normal: KeyedDataset = { key: 'normal', data: dataset() }

/** The last huge city made: it takes a second to make and a hundred megabytes to keep, so only one is kept. */
let lastHuge: KeyedDataset | null = null

/** @param units asked for by the address: a map of so many places, in the towns that have an outline */
function huge(units: number | null): KeyedDataset {
  const key = units === null ? 'huge' : `huge-${units}`
  if (lastHuge?.key !== key) {
    const data = units === null ? multiplied(dataset(HUGE_UNITS), HUGE_STATIONS) : dataset(units)
    lastHuge = { key, data }
  }
  return lastHuge
}

export function datasetFor({ name, rooms }: ScenarioSettings): KeyedDataset {
  if (name === 'huge') return huge(rooms)
  if (name === 'unreported') return { key: 'unreported', data: unreported(normal.data) }
  return normal
}
