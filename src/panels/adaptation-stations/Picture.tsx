import { useRef } from 'react'
import { useRowWindow } from '#charts/row-window.ts'
import { Spacer } from '#charts/Spacer.tsx'
import { ADAPTATION_STEPS, shareOfHouseholds } from '#domain/adaptations.ts'
import { count } from '#domain/units.ts'
import { adaptationsWords } from '#i18n/adaptations/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Nothing } from '#ui/Nothing.tsx'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import styles from './Picture.module.css'
import type { AdaptationRow } from './view.ts'

/** Households through each step, under them the share of the step before; at the end where it sticks. */
function StationCells({ row: { code, name, steps, sticking, state } }: { readonly row: AdaptationRow }) {
  const { words, format } = useLocale()
  const { stations: text, stepNames } = adaptationsWords(words)
  return (
    <>
      <th scope="row">
        <PageLink to="services" changes={{ station: code }}>
          {format.name(name)}
        </PageLink>
      </th>
      {ADAPTATION_STEPS.map((step, at) => {
        const before = ADAPTATION_STEPS[at - 1]
        const { households } = steps[step]
        const share = before && shareOfHouseholds(households, steps[before].households)
        return (
          <td
            key={step}
            data-sticks={sticking?.step === step ? '' : undefined}
            data-missing={typeof households === 'number' ? undefined : ''}
          >
            <b>{format.published(households)}</b>
            <small>{share == null ? '' : format.ratio(share)}</small>
          </td>
        )
      })}
      <td className={styles.sticking}>
        {sticking !== null ? (
          <strong>{text.at(stepNames[sticking.step], format.days(sticking.days))}</strong>
        ) : (
          <span>{state === 'unreported' ? format.unreported : text[state]}</span>
        )}
      </td>
    </>
  )
}

/** Stations by steps, the longest wait first; of many, those in sight are drawn. */
export function AdaptationStationsPicture({ view: rows, scope }: PictureProps<readonly AdaptationRow[]>) {
  const { words, format } = useLocale()
  const { stations: text, stepNames } = adaptationsWords(words)
  const box = useRef<HTMLDivElement>(null)
  const { drawn, above, below, hidden, measure } = useRowWindow(box, rows.length)
  const columns = ADAPTATION_STEPS.length + 2
  if (rows.length === 0) return <Nothing />
  return (
    <div className={styles.stations}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable to scroll by keyboard */}
      <div ref={box} className={styles.scroll} role="group" aria-label={text.title} tabIndex={0}>
        <table aria-rowcount={rows.length + 1}>
          <caption className="visually-hidden">{text.title}</caption>
          <thead>
            <tr>
              <th scope="col">{text.station}</th>
              {ADAPTATION_STEPS.map((step) => (
                <th key={step} scope="col">
                  {stepNames[step]}
                </th>
              ))}
              <th scope="col">{text.sticks}</th>
            </tr>
          </thead>
          <tbody>
            <Spacer height={above} columns={columns} />
            {drawn.map((at) => {
              const row = rows[at]
              if (row === undefined) return null
              const { code } = row
              return (
                <tr
                  key={code}
                  ref={measure}
                  data-index={at}
                  aria-rowindex={at + 2}
                  data-chosen={code === scope.station ? '' : undefined}
                >
                  <StationCells row={row} />
                </tr>
              )
            })}
            <Spacer height={below} columns={columns} />
          </tbody>
        </table>
      </div>
      {hidden > 0 && <p className={styles.key}>{words.panel.more(format.count(count(hidden)))}</p>}
      <p className={styles.key}>{text.key}</p>
    </div>
  )
}
