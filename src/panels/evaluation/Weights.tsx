import { useId } from 'react'
import type { Dimension } from '#domain/evaluations.ts'
import { HEAVIEST } from '#domain/what-if.ts'
import { evaluationWords } from '#i18n/evaluation/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import styles from './evaluation.module.css'
import own from './what-if.module.css'

interface WeightsProps {
  readonly dimensions: readonly Dimension[]
  readonly weights: readonly number[]
  /** Σ of them. */
  readonly whole: number
  readonly disabled: boolean
  /** While a slider is moved, or a number typed. */
  readonly onMove: (weights: readonly number[]) => void
  /** When it is let go. */
  readonly onSettle: (weights: readonly number[]) => void
}

const FULL = 100
/** The bar of a slider up to its thumb, over the line it slides on. */
const slid = (weight: number) => `${(weight / HEAVIEST) * 100}% 0.375rem, 100% 0.125rem`
/** To the tenth, from nothing to all; what is not a number is nothing. */
const asWeight = (text: string) => {
  const typed = Math.round(Number(text) * 10) / 10
  return Number.isFinite(typed) ? Math.min(HEAVIEST, Math.max(0, typed)) : 0
}

/** A slider and a number for every weight, and what they come to. */
export function Weights({ dimensions, weights, whole, disabled, onMove, onSettle }: WeightsProps) {
  const { words, format } = useLocale()
  const { whatIf } = evaluationWords(words)
  const id = useId()
  const settle = () => onSettle(weights)
  const official = dimensions.map(({ weight }) => weight)
  const said =
    whole === 0 ? whatIf.zero : (whole === FULL ? whatIf.sum : whatIf.normalised)(format.weight(whole))
  return (
    <>
      <ul className={own.sliders}>
        {dimensions.map(({ id: dimension, name, weight: own }, at) => {
          const weight = weights[at] ?? own
          const labelId = `${id} ${dimension}`.replace(/\s/g, '-')
          const move = (text: string) =>
            onMove(weights.map((other, place) => (place === at ? asWeight(text) : other)))
          const input = (type: 'range' | 'number') => (
            <input
              type={type}
              min={0}
              max={HEAVIEST}
              step={1}
              value={weight}
              disabled={disabled}
              aria-labelledby={labelId}
              {...(type === 'range' && { style: { backgroundSize: slid(weight) } })}
              onChange={({ target }) => move(target.value)}
              onPointerUp={settle}
              onKeyUp={settle}
              onBlur={settle}
            />
          )
          return (
            <li key={dimension}>
              <span id={labelId}>
                {format.name(name)} <small>{whatIf.officialWeight(format.weight(own))}</small>
              </span>
              {input('range')}
              {input('number')}
            </li>
          )
        })}
      </ul>
      <p className={styles.note}>
        {said}{' '}
        <button
          type="button"
          className={own.reset}
          data-no-export=""
          disabled={disabled}
          onClick={() => {
            onMove(official)
            onSettle(official)
          }}
        >
          {whatIf.reset}
        </button>
      </p>
    </>
  )
}
