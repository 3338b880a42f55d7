import type { Outlines } from '#api/outlines.ts'
import type { MapGeometry } from '#map/topology.ts'
import { readTopology } from '#map/topology.ts'

interface ReadOutlines extends Omit<MapGeometry, 'note'> {
  /** Why the file could not be read; null when it could, or when there is none. */
  readonly fault: string | null
}

const NOTHING: ReadOutlines = { areas: [], water: [], fault: null }

/** Reads the geometry file once for as long as it is the same object: fitting and projecting hang on it. */
export function readOutlines({ topology }: Outlines): ReadOutlines {
  if (typeof topology !== 'object' || topology === null) return NOTHING
  const known = readFiles.get(topology)
  if (known !== undefined) return known
  const read = tryReading(topology)
  readFiles.set(topology, read)
  return read
}

const readFiles = new WeakMap<object, ReadOutlines>()

function tryReading(topology: object): ReadOutlines {
  try {
    return { ...readTopology(topology), fault: null }
  } catch (error) {
    return { ...NOTHING, fault: error instanceof Error ? error.message : String(error) }
  }
}
