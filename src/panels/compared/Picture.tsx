import { coverageWords } from '#i18n/coverage/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Nothing } from '#ui/Nothing.tsx'
import { Select } from '#ui/Select.tsx'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import styles from './compared.module.css'
import { linesOf } from './reading.ts'
import type { ComparedView, TownChoice } from './view.ts'

const NONE = ''

/** Two columns of towns and one of the city, with what lies between the two. */
export function ComparedPicture({ view, go, attended }: PictureProps<ComparedView>) {
  const { words, format } = useLocale()
  const { compared: text } = coverageWords(words)
  const { choices, own, other } = view
  if (choices.length === 0) return <Nothing />
  const options = [
    { value: NONE, text: text.choose },
    ...choices.map(({ code, name }) => ({ value: code, text: format.name(name) })),
  ]
  const heading = (town: TownChoice | null, column: string) =>
    town === null ? (
      column
    ) : (
      <PageLink to="station" changes={{ station: town.code }}>
        {format.name(town.name)}
      </PageLink>
    )
  return (
    <div className={styles.compared}>
      {attended && (
        <div className={styles.choices} data-no-export="">
          <Select
            label={text.own}
            value={own?.code ?? NONE}
            options={options}
            onChoose={(code) => go({ station: code === NONE ? null : code })}
          />
          <Select
            label={text.other}
            value={other?.code ?? NONE}
            options={options}
            onChoose={(code) => go({ beside: code === NONE ? null : code })}
          />
          {own !== null && other !== null && (
            <button type="button" onClick={() => go({ station: other.code, beside: own.code })}>
              {text.swap}
            </button>
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
            {linesOf(view, words, format).map(({ id, name, unit, lengths, ...line }) => (
              <tr key={id}>
                <th scope="row">
                  {name} {unit !== '' && <small>{unit}</small>}
                </th>
                <Figure text={line.own.text} length={lengths.own} />
                <Figure text={line.other.text} length={lengths.other} />
                <td>{line.difference.text}</td>
                <Figure text={line.city.text} length={lengths.city} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.note}>{text.cityNote}</p>
    </div>
  )
}

/** A figure with a bar under it, to be compared along its line. */
function Figure({ text, length }: { readonly text: string; readonly length: number | null }) {
  return (
    <td>
      {text}
      <span className={styles.track}>{length !== null && <i style={{ width: `${length * 100}%` }} />}</span>
    </td>
  )
}
