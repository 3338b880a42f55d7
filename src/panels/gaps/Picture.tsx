import { count } from '#domain/units.ts'
import { coverageWords } from '#i18n/coverage/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import { FittingList } from '#ui/FittingList.tsx'
import { useLit } from '#ui/lit.ts'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import { useSurroundings } from '../surroundings.ts'
import styles from './gaps.module.css'
import type { GapsView, TownWithGaps } from './view.ts'

/** Of one town; its own page part has them all. */
const MOST_NAMED = 12

function TownRow({ row: { town, station, gaps } }: { readonly row: TownWithGaps }) {
  const { words, format } = useLocale()
  const text = coverageWords(words).gaps
  const { beside } = useSurroundings().scope
  const rest = gaps.length - MOST_NAMED
  return (
    <li className={styles.town} data-lit={useLit()(station)}>
      <span className={styles.name}>
        <PageLink to="coverage" changes={{ station, beside }}>
          {format.name(town)}
        </PageLink>
      </span>
      <p className={styles.gaps}>
        {gaps.slice(0, MOST_NAMED).map(({ code, name }) => (
          // On a wall a link is its words alone; each name stands for itself all the same.
          <bdi key={code}>
            <PageLink to="coverage" changes={{ station, unit: code, beside }}>
              {name}
            </PageLink>
          </bdi>
        ))}
        {rest > 0 && <span>{text.more(format.count(count(rest)))}</span>}
      </p>
      <b>{text.count(format.count(count(gaps.length)))}</b>
    </li>
  )
}

/**
 * Towns with gaps, most first, each gap a way to its place on the map; under them what is left to say of the others.
 */
export function GapsPicture({ view }: PictureProps<GapsView>) {
  const { words, format } = useLocale()
  const text = coverageWords(words).gaps
  const { towns, gaps, full, unreported } = view
  const number = (value: number) => format.count(count(value))
  const others = [
    ...(full === 0 ? [] : [text.full(number(full))]),
    ...(unreported === 0 ? [] : [text.unreported(number(unreported))]),
  ]
  return (
    <div className={styles.panel}>
      <p className={styles.summary}>
        <b>{gaps === 0 ? text.none : text.summary(number(gaps), number(towns.length))}</b>
        {others.length > 0 && <span>{others.join(' · ')}</span>}
      </p>
      <FittingList
        rows={towns}
        idOf={({ station }) => station}
        pairsOnPaper
        remainder={(hidden) => words.panel.more(number(hidden))}
      >
        {(visible) => (
          <ul>
            {visible.map((row) => (
              <TownRow key={row.station} row={row} />
            ))}
          </ul>
        )}
      </FittingList>
    </div>
  )
}
