import { PageLink } from '../PageLink.tsx'
import { useSurroundings } from '../surroundings.ts'
import { UnitMark } from './UnitMark.tsx'
import styles from './units.module.css'
import type { Unit } from './view.ts'

interface UnitLinkProps {
  readonly unit: Unit
  readonly station: string
}

/** A village or community with its mark; leads to it on the map. */
export function UnitLink({ unit: { code, name, state }, station }: UnitLinkProps) {
  const { scope } = useSurroundings()
  const isChosen = scope.unit === code
  return (
    <span className={styles.unit} data-chosen={isChosen ? '' : undefined}>
      <UnitMark state={state} />
      <PageLink to="coverage" changes={{ station, unit: code, beside: scope.beside }}>
        {name}
      </PageLink>
    </span>
  )
}
