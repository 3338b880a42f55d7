import { count } from '#domain/units.ts'
import { fieldWords } from '#i18n/fields/words.ts'
import type { Format } from '#i18n/format.ts'
import { useLocale } from '#i18n/locale.tsx'
import { needsPageWords } from '#i18n/needs-page/words.ts'
import { FittingList } from '#ui/FittingList.tsx'
import { Nothing } from '#ui/Nothing.tsx'
import type { PictureProps } from '../panel.ts'
import styles from './Picture.module.css'
import type { SurveyRow } from './view.ts'

type SurveysWords = ReturnType<typeof needsPageWords>['surveys']

/** When it was held; one that still runs has no end. */
export function heldOn({ start, end }: SurveyRow['survey'], surveys: SurveysWords, format: Format): string {
  if (start === null) return format.unreported
  return end === null ? surveys.running(start) : surveys.span(start, end)
}

const FORMS = ['issued', 'returned', 'valid', 'analysed'] as const

function Row({ row }: { readonly row: SurveyRow }) {
  const { words, format } = useLocale()
  const { surveys } = needsPageWords(words)
  const { survey, town } = row
  const { title, method, field } = survey
  const rates = { issued: null, returned: row.returnRate, valid: row.validRate, analysed: null }
  const about = [
    ...(town === null ? [] : [format.name(town)]),
    surveys.methods[method],
    ...(field === null ? [] : [fieldWords(words)[field]]),
    heldOn(survey, surveys, format),
  ]
  return (
    <li className={styles.row}>
      <span className={styles.survey}>
        <span>{format.name(title)}</span>
        <small>{about.join(' · ')}</small>
      </span>
      {method === 'forms' ? (
        FORMS.map((figure) => (
          <span
            key={figure}
            className={styles.figure}
            data-missing={survey[figure] === null ? '' : undefined}
          >
            <span className="visually-hidden">{surveys[figure]} </span>
            {format.count(survey[figure])}
            {rates[figure] !== null && <small>{format.ratio(rates[figure])}</small>}
          </span>
        ))
      ) : (
        <span className={styles.visited} data-missing={survey.visited === null ? '' : undefined}>
          {surveys.visited} {format.withUnit(format.published(survey.visited), words.units.household)}
        </span>
      )}
    </li>
  )
}

/** What was asked where and when, and what came back; a figure that nobody told is said to be missing. */
export function SurveysPicture({ view }: PictureProps<readonly SurveyRow[]>) {
  const { words, format } = useLocale()
  const { surveys } = needsPageWords(words)
  if (view.length === 0) return <Nothing>{surveys.none}</Nothing>
  return (
    <div className={styles.surveys}>
      <p className={styles.heads} aria-hidden="true">
        <span>{surveys.survey}</span>
        <span>{surveys.issued}</span>
        <span>
          {surveys.returned}
          <small>{surveys.returnRate}</small>
        </span>
        <span>
          {surveys.valid}
          <small>{surveys.validRate}</small>
        </span>
        <span>{surveys.analysed}</span>
      </p>
      <FittingList
        rows={view}
        idOf={({ survey }) => survey.id}
        remainder={(hidden) => words.panel.more(format.count(count(hidden)))}
      >
        {(visible) => (
          <ul>
            {visible.map((row) => (
              <Row key={row.survey.id} row={row} />
            ))}
          </ul>
        )}
      </FittingList>
      <p className={styles.note}>{surveys.analysedNote}</p>
    </div>
  )
}
