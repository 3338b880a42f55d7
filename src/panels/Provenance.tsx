import type { Freshness } from '#domain/freshness.ts'
import { useLocale } from '#i18n/locale.tsx'
import { FreshnessLine } from '#ui/FreshnessLine.tsx'
import styles from './Provenance.module.css'
import type { Requests } from './panel.ts'
import type { Settled } from './settled.ts'
import { useSurroundings } from './surroundings.ts'

interface ProvenanceProps {
  /** Null while nothing ever arrived. */
  readonly settled: Settled<Requests> | null
  readonly freshness: Freshness
}

/**
 * Under every picture: as-of and state, the month it shows, who the figures come from, and whether they are a
 * demonstration.
 */
export function Provenance({ settled, freshness }: ProvenanceProps) {
  const { words, format } = useLocale()
  const { clock } = useSurroundings()
  const provenance = settled?.provenance ?? null
  const source = words.freshness.source(
    (provenance?.sources ?? []).map(({ name }) => format.name(name)).join(words.app.listed),
  )
  return (
    <>
      <FreshnessLine freshness={freshness} asOf={provenance?.asOf ?? null} now={clock.now()} />
      {provenance !== null && (
        <>
          <span data-provenance="period">{format.month(provenance.period)}</span>
          {provenance.sources.some(({ demo }) => demo) && (
            <span data-provenance="demo">{words.freshness.demo}</span>
          )}
          <span data-provenance="source" className={styles.source} title={source}>
            {source}
          </span>
        </>
      )}
    </>
  )
}
