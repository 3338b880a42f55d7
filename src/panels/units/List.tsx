import { useMemo, useState } from 'react'
import { count } from '#domain/units.ts'
import type { KindChoice } from '#domain/units-of-town.ts'
import { KIND_CHOICES, narrowed } from '#domain/units-of-town.ts'
import { coverageWords } from '#i18n/coverage/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Select } from '#ui/Select.tsx'
import { UnitLink } from './UnitLink.tsx'
import styles from './units.module.css'
import type { TownUnits, Unit } from './view.ts'

/** More than anybody scrolls through; the filter and the table reach the rest. */
const MOST_LISTED = 200

/** The units of a town: those without a room, then those with one; narrowed by name and kind. */
export function List({ own }: { readonly own: TownUnits }) {
  const { words, format } = useLocale()
  const { units } = coverageWords(words)
  const [typed, setTyped] = useState('')
  const [kind, setKind] = useState<KindChoice>('all')
  const groups = useMemo(
    () =>
      [
        { id: 'gaps', all: own.gaps, title: units.gaps },
        { id: 'untold', all: own.untold, title: units.all },
        { id: 'covered', all: own.covered, title: units.covered },
      ].map(({ all, ...group }) => ({ ...group, rows: narrowed(all, typed, kind) })),
    [own, units, typed, kind],
  )
  const filled = groups.filter(({ rows }) => rows.length > 0)
  const isEmpty = own.gaps.length + own.untold.length + own.covered.length === 0
  if (isEmpty) return <p className={styles.note}>{units.noUnits}</p>
  return (
    <>
      <div className={styles.filters} data-no-export="">
        <input
          type="search"
          aria-label={units.filter}
          placeholder={units.filter}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Select<KindChoice>
          label={units.kind}
          value={kind}
          options={KIND_CHOICES.map((value) => ({ value, text: units.kinds[value] }))}
          onChoose={setKind}
        />
      </div>
      {filled.length === 0 && <p className={styles.note}>{units.none}</p>}
      {filled.map(({ id, title, rows }) => (
        <Group
          key={id}
          title={title(format.count(count(rows.length)))}
          rows={rows}
          station={own.station.code}
        />
      ))}
    </>
  )
}

interface GroupProps {
  readonly title: string
  readonly rows: readonly Unit[]
  readonly station: string
}

function Group({ title, rows, station }: GroupProps) {
  const { words, format } = useLocale()
  const { units } = coverageWords(words)
  const rest = rows.length - MOST_LISTED
  return (
    <section className={styles.group}>
      <h3>{title}</h3>
      <ul className={styles.units}>
        {rows.slice(0, MOST_LISTED).map((unit) => (
          <li key={unit.code}>
            <UnitLink unit={unit} station={station} />{' '}
            {unit.since !== null && <small>{units.sinceTick(format.monthTick(unit.since))}</small>}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles.note}>{units.moreRows(format.count(count(rest)))}</p>}
    </section>
  )
}
