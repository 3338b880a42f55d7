import { coverageWords } from '#i18n/coverage/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Action } from '#ui/Action.tsx'
import { Nothing } from '#ui/Nothing.tsx'
import type { Cell } from '#ui/table-twin.ts'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import styles from './compared.module.css'
import { linesOf } from './reading.ts'
import { TownSelect } from './TownSelect.tsx'
import type { ComparedView, ShownTown } from './view.ts'

/** Two columns of towns and one of the city, with what lies between the two. */
export function ComparedPicture({ view, go, attended }: PictureProps<ComparedView>) {
  const { words, format } = useLocale()
  const { compared: text } = coverageWords(words)
  const { choices, own, other, assumedBy } = view
  if (choices.length === 0) return <Nothing />
  const heading = (side: ShownTown | null, column: string) =>
    side === null ? (
      column
    ) : (
      <>
        <PageLink to="station" changes={{ station: side.code }}>
          {format.name(side.name)}
        </PageLink>
        {side.end !== null && <small> {text.ends[side.end]}</small>}
      </>
    )
  const none = (side: ShownTown | null) =>
    side === null || side.end === null ? text.choose : text.assumed(format.name(side.name))
  return (
    <div className={styles.compared}>
      {attended && (
        <div className={styles.choices} data-no-export="">
          <TownSelect
            label={text.own}
            side={own}
            choices={choices}
            none={none(own)}
            onChoose={(code) => go({ station: code })}
          />
          <TownSelect
            label={text.other}
            side={other}
            choices={choices}
            none={none(other)}
            onChoose={(code) => go({ beside: code })}
          />
          {own !== null && other !== null && (
            <Action text={text.swap} onPress={() => go({ station: other.code, beside: own.code })} />
          )}
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable to scroll by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls */}
      <div className={styles.scroll} role="group" aria-label={text.title} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{text.measure}</th>
              <th scope="col">{heading(own, text.ownColumn)}</th>
              <th scope="col">{heading(other, text.otherColumn)}</th>
              <th scope="col">{text.difference}</th>
              <th scope="col">{text.city}</th>
            </tr>
          </thead>
          <tbody>
            {linesOf(view, words, format).map(({ id, name, unit, leadsTo, lengths, ...line }) => (
              <tr key={id}>
                <th scope="row">
                  {leadsTo === null ? (
                    name
                  ) : (
                    <PageLink
                      to={leadsTo.page}
                      {...(leadsTo.changes !== undefined && { changes: leadsTo.changes })}
                    >
                      {name}
                    </PageLink>
                  )}{' '}
                  {unit !== '' && <small>{unit}</small>}
                </th>
                <Figure figure={line.own} length={lengths.own} />
                <Figure figure={line.other} length={lengths.other} />
                <td>{line.difference.text}</td>
                <Figure figure={line.city} length={lengths.city} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.note}>
        {assumedBy !== null && text.assumedBy(words.measures[assumedBy])} {text.cityNote}
      </p>
    </div>
  )
}

/** A figure with a bar under it, to be compared along its line; what is not one stands back. */
function Figure({ figure, length }: { readonly figure: Cell; readonly length: number | null }) {
  return (
    <td data-missing={typeof figure.value === 'number' ? undefined : ''}>
      {figure.text}
      <span className={styles.track}>{length !== null && <i style={{ width: `${length * 100}%` }} />}</span>
    </td>
  )
}
