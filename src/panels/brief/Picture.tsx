import { useState } from 'react'
import { briefWords } from '#i18n/brief/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import { copyText } from '#ui/copy-text.ts'
import { WholeFigures } from '#ui/WholeFigures.tsx'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import styles from './brief.module.css'
import type { BriefGroup } from './facts.ts'
import { plainText } from './plain-text.ts'
import type { BriefLine } from './sentences.ts'
import { linesOf } from './sentences.ts'
import type { BriefView } from './view.ts'

function Copy({ view }: { readonly view: BriefView }) {
  const { words, format } = useLocale()
  const text = briefWords(words)
  const [said, setSaid] = useState('')
  const copy = () => {
    setSaid('')
    copyText(plainText(view, words, format)).then(
      () => setSaid(text.copied),
      () => setSaid(text.copyFailed),
    )
  }
  return (
    <p className={styles.copy} data-no-export="">
      <button type="button" onClick={copy}>
        {text.copy}
      </button>
      <span role="status">{said}</span>
    </p>
  )
}

interface SentenceProps {
  readonly line: BriefLine
  readonly group: BriefGroup
  readonly attended: boolean
}

function Sentence({ line: { fact, sentence }, group, attended }: SentenceProps) {
  const { words } = useLocale()
  const text = briefWords(words)
  const { leadsTo } = fact
  return (
    <li>
      <WholeFigures sentence={sentence} />
      {attended && (
        <span className={styles.see} data-no-export="">
          {' '}
          <PageLink to={leadsTo?.page ?? group} changes={leadsTo?.changes ?? {}}>
            {leadsTo === undefined ? text.see(words.app.pages[group]) : text.seeProject}
          </PageLink>
        </span>
      )}
    </li>
  )
}

/** One fact of a kind in a part, but for projects, which are told one by one. */
const keyOf = ({ fact }: BriefLine) =>
  [
    fact.kind,
    ...('project' in fact ? [fact.project.id] : []),
    ...('figure' in fact ? [fact.figure] : []),
  ].join(' ')

/** The month in sentences, part by part, each with the page behind it. */
export function BriefPicture({ view, scope, attended }: PictureProps<BriefView>) {
  const { words, format } = useLocale()
  const text = briefWords(words)
  return (
    <article className={styles.brief}>
      <h3 className={styles.heading}>
        {text.heading(format.name(view.cityName), format.month(view.period))}
      </h3>
      {attended && <Copy view={view} />}
      {scope.station !== null && <p className={styles.note}>{text.cityWide}</p>}
      {view.noBase.map((comparison) => (
        <p key={comparison} className={styles.note}>
          {text.noBase[comparison]}
        </p>
      ))}
      <div className={styles.parts}>
        {linesOf(view, words, format).map(({ group, lines }) => (
          <section key={group} aria-label={words.app.pages[group]}>
            <h4>{words.app.pages[group]}</h4>
            <ul>
              {lines.map((line) => (
                <Sentence key={keyOf(line)} line={line} group={group} attended={attended} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </article>
  )
}
