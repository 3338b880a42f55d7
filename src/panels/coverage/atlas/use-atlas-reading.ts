import { useCallback } from 'react'
import { coveredSince } from '#domain/units-of-town.ts'
import { stationOfUnit } from '#domain/whereabouts.ts'
import { coverageWords } from '#i18n/coverage/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import { DOT } from '#map/point-raster.ts'
import type { Go } from '#panels/surroundings.ts'
import { pointText, useReading } from '../reading.ts'
import type { AtlasView } from './view.ts'

/**
 * How the towns are read, and within them their villages and communities.
 * @param unit name of the one that is looked at; null for none
 */
export function useAtlasReading({ towns, where }: AtlasView, unit: string | null, go: Go) {
  const { words, format } = useLocale()
  const reading = useReading(towns, where.station, go)
  const { label, describe, selected } = reading
  const { rooms, points } = towns
  const { units } = coverageWords(words)
  const within = (code: string) => (code === selected ? unit : null)
  return {
    ...reading,
    label: useCallback(
      (code: string) => ({ ...label(code), within: code === selected ? unit : null }),
      [label, selected, unit],
    ),
    /** A tile shows no place of a unit: what is said of its town names it. */
    describeTile: (code: string) => {
      const name = within(code)
      return name === null ? describe(code) : `${describe(code)}\n${units.lookedAt(name)}`
    },
    describePoint: useCallback(
      (row: number) => {
        const since = points.mark[row] === DOT ? coveredSince(rooms, row) : null
        const text = pointText(towns, row, words, format)
        return since === null ? text : `${text} · ${units.sinceMonth(format.month(since))}`
      },
      [towns, rooms, points, words, units, format],
    ),
    /** A press on one of 265 marks means its town, until one is in that town. */
    onOpenPoint: useCallback(
      (row: number) => {
        const station = stationOfUnit(rooms, row)
        const code = rooms.code[row]
        if (station !== where.station || code === undefined) return false
        go({ station, unit: code })
        return true
      },
      [rooms, where.station, go],
    ),
  }
}
