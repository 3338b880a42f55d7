import { useMemo, useState } from 'react'
import { useLocale } from '#i18n/locale.tsx'
import styles from './compared.module.css'
import type { ShownTown, TownChoice } from './view.ts'

/** So many are drawn with the page; of more only the one that is chosen, until somebody turns to them. */
const FEW = 60

interface TownSelectProps {
  readonly label: string
  readonly side: ShownTown | null
  readonly choices: readonly TownChoice[]
  /** What stands first, for choosing nobody. */
  readonly none: string
  readonly onChoose: (code: string | null) => void
}

/**
 * A native select of the towns. A thousand options take a quarter of a second to be laid out on a slow machine, so they
 * come with the focus or the press that opens them, and stay.
 */
export function TownSelect({ label, side, choices, none, onChoose }: TownSelectProps) {
  const { format } = useLocale()
  const [isMeant, setMeant] = useState(false)
  const value = side === null || side.end !== null ? '' : side.code
  const shown = isMeant || choices.length <= FEW ? null : value
  const options = useMemo(
    () =>
      choices
        .filter(({ code }) => shown === null || code === shown)
        .map(({ code, name }) => (
          <option key={code} value={code}>
            {format.name(name)}
          </option>
        )),
    [choices, shown, format],
  )
  const mean = () => setMeant(true)
  return (
    <label className={styles.town}>
      <span>{label}</span>
      <select
        value={value}
        onPointerDown={mean}
        onFocus={mean}
        onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}
      >
        <option value="">{none}</option>
        {options}
      </select>
    </label>
  )
}
