import { useRef } from 'react'
import { CartesianGrid, Line, LineChart, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts'
import { useElementSize } from '#ui/element-size.ts'
import type { Span } from './axis.ts'
import { along } from './axis.ts'
import { axisTicks } from './axis-ticks.ts'
import { roughWidth } from './rough-width.ts'
import styles from './TrendChart.module.css'
import { TrendEnds, type TrendMark } from './TrendEnds.tsx'
import { TrendTip } from './TrendTip.tsx'
import { lastTold, standsAlone } from './trend-points.ts'

/** One value of a line and how it reads, unit and all. */
export interface TrendPoint {
  /** Null is a gap: not reported, withheld, still to come. */
  readonly value: number | null
  readonly text: string
}

export interface TrendSeries {
  readonly id: string
  /** Stands at the end of the line. */
  readonly label: string
  /** One for each step. */
  readonly points: readonly TrendPoint[]
  /** One hue a kind of amount; `quiet` for lines that are there to compare with. */
  readonly tone: 'first' | 'second' | 'quiet'
  /** What was planned, beside what came. */
  readonly dashed?: boolean
}

interface TrendChartProps {
  /** The steps of time in order, as they stand along the axis: 22.01. */
  readonly steps: readonly string[]
  readonly series: readonly TrendSeries[]
  /** Holds every value; the caller chooses: `steadySpan` of the values, or from zero to their `roundEnd`. */
  readonly axis: Span
  /** A value of the axis as text. */
  readonly format: (value: number) => string
  /** Texts along the axis of another trend above or below: room for them too, so that both plots stand in line. */
  readonly alike?: readonly string[]
  readonly target?: { readonly label: string; readonly value: number; readonly text: string }
  /** What the lines say, for those who do not see them. */
  readonly label: string
}

const INKS = { first: 'var(--amount-1)', second: 'var(--amount-2)', quiet: 'var(--muted)' }

/** What is compared with is drawn first, and so lies under what it is about. */
const quietFirst = (series: readonly TrendSeries[]) =>
  [...series].sort((one, other) => Number(other.tone === 'quiet') - Number(one.tone === 'quiet'))

/** Room around the plot in text sizes: half a line above, the axis below, half a label at both sides. */
const ABOVE = 0.75
const BELOW = 1.75
const BESIDE = 1.5
/** An axis has at most one tick in so many text sizes. */
const TICK_ROOM = 2.2
/** What is written along the axes is smaller, by as much at the most, and stands so far from the plot. */
const TICK_SIZE = 0.9
const TICK_GAP = 0.7

/**
 * Lines over time, each named at its end instead of in a legend. A step without a value is a gap. Fills its parent,
 * which must have a height. Imports recharts: load it with `lazy()`.
 */
export function TrendChart({ steps, series, axis, format, alike = [], target, label }: TrendChartProps) {
  const plot = useRef<HTMLDivElement>(null)
  const size = useElementSize(plot) ?? null
  const textSize = size?.fontSize ?? 0
  const inner = size === null ? 0 : size.height - (ABOVE + BELOW) * textSize
  const ticks = axisTicks(axis, Math.floor(inner / (TICK_ROOM * textSize)), format)
  // Known before anything is drawn: measured afterwards, a longer text of the next figures would be cut.
  const widest = Math.max(...[...ticks.map(format), ...alike].map(roughWidth))
  const heightOf = (value: number) => ABOVE * textSize + (1 - along(axis, value)) * inner

  const marks: TrendMark[] = series.map(({ id, label: name, points, tone }) => {
    const last = lastTold(points)
    const point = points[last ?? points.length - 1]
    return {
      id,
      label: name,
      value: point?.text ?? '',
      note: last === null || last === steps.length - 1 ? null : (steps[last] ?? null),
      tone,
      at: point == null || point.value === null ? null : heightOf(point.value),
    }
  })
  if (target !== undefined) {
    const { label: name, value, text } = target
    marks.push({ id: 'target', label: name, value: text, note: null, tone: 'target', at: heightOf(value) })
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div className={styles.trend} role="group" aria-label={label}>
      <div ref={plot} className={styles.plot}>
        {size !== null && (
          <LineChart
            width={size.width}
            height={size.height}
            data={steps.map((_, at) => at)}
            margin={{ top: ABOVE * textSize, right: BESIDE * textSize, bottom: 0, left: 0 }}
            aria-label={label}
          >
            <CartesianGrid vertical={false} stroke="var(--hairline)" />
            <XAxis
              dataKey={(at: number) => at}
              tickFormatter={(at: number) => steps[at] ?? ''}
              height={BELOW * textSize}
              interval="equidistantPreserveStart"
              minTickGap={textSize}
              tickLine={false}
              axisLine={{ stroke: 'var(--muted)' }}
              padding={{ left: BESIDE * textSize, right: 0 }}
            />
            <YAxis
              domain={[axis.from, axis.to]}
              ticks={ticks}
              tickFormatter={format}
              width={(widest * TICK_SIZE + TICK_GAP) * textSize}
              interval={0}
              tickLine={false}
              axisLine={false}
            />
            {target !== undefined && (
              <ReferenceLine y={target.value} stroke="var(--tick)" strokeWidth={1.5} ifOverflow="visible" />
            )}
            {quietFirst(series).map(({ id, points, tone, dashed }) => (
              <Line
                key={id}
                dataKey={(at: number) => points[at]?.value ?? null}
                stroke={INKS[tone]}
                strokeWidth={textSize * (tone === 'quiet' ? 0.1 : 0.15)}
                {...(dashed && { strokeDasharray: `${textSize * 0.4} ${textSize * 0.3}` })}
                dot={({ cx, cy, index }: { cx?: number; cy?: number; index: number }) =>
                  cx !== undefined && cy !== undefined && standsAlone(points, index) ? (
                    <circle key={index} cx={cx} cy={cy} r={textSize * 0.25} fill={INKS[tone]} />
                  ) : (
                    <g key={index} />
                  )
                }
                activeDot={{ r: textSize * 0.3, fill: INKS[tone], stroke: 'var(--surface)' }}
                isAnimationActive={false}
              />
            ))}
            <Tooltip
              isAnimationActive={false}
              cursor={{ stroke: 'var(--muted)' }}
              content={({ active, label: at }) =>
                active && typeof at === 'number' ? (
                  <TrendTip
                    title={steps[at] ?? ''}
                    lines={series.map(({ id, label: name, points }) => ({
                      id,
                      label: name,
                      text: points[at]?.text ?? '',
                    }))}
                  />
                ) : null
              }
            />
          </LineChart>
        )}
      </div>
      {size !== null && <TrendEnds marks={marks} size={size} />}
    </div>
  )
}
