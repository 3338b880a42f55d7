import { useRef } from 'react'
import type { ResolvedScope } from '#domain/scope.ts'
import { coverageWords } from '#i18n/coverage/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import { PageLink } from '#panels/PageLink.tsx'
import { useKeptFocus } from '#ui/use-kept-focus.ts'
import styles from './Trail.module.css'
import type { AtlasView } from './view.ts'
import { namesAt } from './view.ts'

interface TrailProps {
  readonly view: AtlasView
  readonly scope: ResolvedScope
}

/** 全市 › 杨舍镇 › 某某社区: where one is, each level above it a way back. */
export function Trail({ view, scope: { beside, layout } }: TrailProps) {
  const { words, format } = useLocale()
  const { town, unit } = namesAt(view)
  const trail = useRef<HTMLElement>(null)
  useKeptFocus(trail, `${view.where.station} ${view.where.unit} ${layout}`)
  const levels = [
    { level: 'city', name: words.app.cityWide, station: null },
    ...(town === null ? [] : [{ level: 'town', name: format.name(town), station: view.where.station }]),
    ...(unit === null ? [] : [{ level: 'unit', name: unit, station: view.where.station }]),
  ]
  return (
    <nav ref={trail} className={styles.trail} tabIndex={-1} aria-label={coverageWords(words).map.where}>
      <ol>
        {levels.map(({ level, name, station }, at) => (
          <li key={level}>
            {at === levels.length - 1 ? (
              <b aria-current="location">{name}</b>
            ) : (
              <PageLink to="coverage" changes={{ station, beside }}>
                {name}
              </PageLink>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
