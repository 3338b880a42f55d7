import { roundEnd } from '#charts/axis.ts'
import { BarRows } from '#charts/BarRows.tsx'
import type { Exhibit } from './exhibit.ts'
import { chance, countText, LONG_NAMES, stations, TOWNS } from './texts.ts'
import { someValues, type Values } from './values.ts'

const barsOf = (names: readonly string[], values: Values, tone: 'first' | 'second' = 'first') => {
  const end = roundEnd(values)
  return (
    <BarRows
      tone={tone}
      rows={names.map((label, at) => {
        const value = values[at] ?? null
        return { id: label, label, length: value === null ? null : value / end, value: countText(value) }
      })}
    />
  )
}

export const barRows: Exhibit = {
  name: 'BarRows',
  fixtures: [
    { form: 'normal', picture: barsOf(TOWNS, someValues(10, 480)) },
    {
      form: 'parts, ticks and notes',
      picture: (
        <BarRows
          tone="second"
          rows={TOWNS.slice(0, 5).map((label, at) => ({
            id: label,
            label,
            length: 0.4 + chance(at) / 2,
            part: chance(at) / 3,
            tick: 0.7,
            value: countText(at * 37),
            note: '环比 +3',
          }))}
        />
      ),
    },
    { form: 'nulls', picture: barsOf(TOWNS.slice(0, 4), [120, null, 0, null]) },
    { form: 'single', picture: barsOf(['杨舍镇'], [120]) },
    { form: 'empty', picture: barsOf(TOWNS.slice(0, 3), [0, 0, 0]) },
    { form: 'long names', picture: barsOf(LONG_NAMES, [120, 80, 60]) },
    { form: 'huge', picture: barsOf(TOWNS.slice(0, 3), [12_345_678, 1_234_567, 12_345], 'second') },
    { form: 'forty', picture: barsOf(stations(40), someValues(40, 90)) },
  ],
}
