import { count } from '#domain/units.ts'
import { evaluationWords } from '#i18n/evaluation/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Nothing } from '#ui/Nothing.tsx'
import { StateMark } from '#ui/StateMark.tsx'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import styles from './evaluation.module.css'
import { NotClosed } from './NotClosed.tsx'
import { verdictOf, weightText } from './ranking.tsx'
import { shortName } from './view.ts'
import own from './why.module.css'
import type { WhyTerm, WhyView } from './why-view.ts'

type Told = NonNullable<WhyView['told']>

/** Where the station stands among the others, and what does most to its place. */
function Standing({ told }: { readonly told: Told }) {
  const { words, format } = useLocale()
  const { why } = evaluationWords(words)
  const { standing, ranked, difference, apart, strongest } = told
  const { rank, tied, station } = standing
  const place =
    rank === null ? null : (tied ? why.tiedPlace : why.place)(format.count(rank), format.count(count(ranked)))
  const reason = difference !== null && difference > 0 ? why.above : why.below
  const because =
    strongest === null
      ? why.level
      : reason(
          format.score(apart),
          format.name(strongest.dimension.name),
          strongest.effect === null ? format.none : format.scoreChange(strongest.effect),
        )
  return (
    <>
      {station.veto !== null && (
        <p className={styles.warning}>
          <StateMark state="late" />
          {why.veto(station.veto.on, format.name(station.veto.reason))}
        </p>
      )}
      <p className={own.reason}>
        {place !== null && <b>{place}</b>} {difference !== null && because}
      </p>
    </>
  )
}

function TermRow({ term }: { readonly term: WhyTerm }) {
  const { words, format } = useLocale()
  const { dimension, entry, average, difference, share, points } = term
  const signs = [entry?.evaluator ?? null, entry?.source ?? null].flatMap((name) =>
    name === null ? [] : [format.name(name)],
  )
  const { why } = evaluationWords(words)
  return (
    <tr>
      <th scope="row">
        {format.name(dimension.name)}
        <small>
          {(signs.length === 0 ? [format.unreported] : signs).join(' · ')}
          {entry?.on != null && (
            <>
              {' · '}
              <span className={own.on}>{entry.on}</span>
            </>
          )}
        </small>
      </th>
      <td>{format.score(term.score)}</td>
      <td>
        {average.mean === null ? format.none : format.score(average.mean)}
        <small>{difference === null ? format.none : format.scoreChange(difference)}</small>
        <span className="visually-hidden"> {why.difference}</span>
      </td>
      <td data-sign="×">{weightText(share, format)}</td>
      <td data-sign="=">
        <b>{format.score(points)}</b>
      </td>
    </tr>
  )
}

function Sum({ told: { standing, adds } }: { readonly told: Told }) {
  const { words, format } = useLocale()
  const { why } = evaluationWords(words)
  const { sum, total } = standing
  return (
    <tr>
      <th scope="row" colSpan={3}>
        {why.sum}
        <small>
          {sum.total === null
            ? why.unreportedTerms
            : adds === true
              ? why.adds
              : why.differs(format.score(total))}
        </small>
      </th>
      <td>{verdictOf(standing, words, format)}</td>
      <td data-sign="=">
        <b className={own.total}>{format.score(sum.total)}</b>
      </td>
    </tr>
  )
}

/** Every term of one station's total, as an addition that anybody can do again. */
export function WhyPicture({ view }: PictureProps<WhyView | null>) {
  const { words, format } = useLocale()
  const { why } = evaluationWords(words)
  if (view === null) return <NotClosed />
  const { year, stationCode, isDefault, told } = view
  const name = shortName(year.places, stationCode, format)
  const evaluated = String(year.evaluation.year)
  if (told === null) return <p className={styles.muted}>{why.notEvaluated(name, evaluated)}</p>
  if (told.terms.length === 0) return <Nothing />
  return (
    <div className={styles.column}>
      <h3 className={own.station}>
        <PageLink to="station" changes={{ station: stationCode }}>
          {why.ofStation(name, evaluated)}
        </PageLink>
        {isDefault && <span className={styles.note}>{why.noneChosen}</span>}
      </h3>
      <Standing told={told} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable to scroll by keyboard */}
      <div className={styles.scroll} role="group" aria-label={why.title} tabIndex={0}>
        <table className={own.terms}>
          <thead>
            <tr>
              <th scope="col">{why.dimension}</th>
              <th scope="col">{why.score}</th>
              <th scope="col">{why.average}</th>
              <th scope="col">{why.weight}</th>
              <th scope="col">{why.contribution}</th>
            </tr>
          </thead>
          <tbody>
            {told.terms.map((term) => (
              <TermRow key={term.dimension.id} term={term} />
            ))}
          </tbody>
          <tfoot>
            <Sum told={told} />
          </tfoot>
        </table>
        <p className={styles.note}>{why.residue}</p>
      </div>
    </div>
  )
}
