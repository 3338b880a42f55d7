import { count } from '#domain/units.ts'
import type { Format } from '#i18n/format.ts'
import { useLocale } from '#i18n/locale.tsx'
import type { Words } from '#i18n/zh-CN.ts'
import type { PictureProps } from '../panel.ts'
import styles from './Picture.module.css'
import type { CoverageView } from './view.ts'

/** Names of places said in one line; a city of a thousand towns would fill the screen with them. */
const MOST_NAMED = 8

function listed(names: readonly string[], { app, panel }: Words, format: Format): string {
  const more = names.length - MOST_NAMED
  const rest = more > 0 ? [panel.more(format.count(count(more)))] : []
  return [...names.slice(0, MOST_NAMED), ...rest].join(app.listed)
}

/** What is wrong between the list of towns and the outlines, said instead of passed over. */
export function Faults({ view, scope }: Pick<PictureProps<CoverageView>, 'view' | 'scope'>) {
  const { words, format } = useLocale()
  const { coverage } = words.panels
  const missing = view.missing.map(({ name }) => format.name(name))
  // Tiles need no outline: what the file lacks is no fault of theirs.
  const isAsked = scope.layout === 'map'
  const sentences = [
    ...(isAsked && !view.hasOutlines && view.outlineFault !== null
      ? [`${coverage.noOutlines} ${view.outlineFault}`]
      : []),
    ...(view.isBlank ? [coverage.blankOutlines] : []),
    ...(isAsked && missing.length > 0 ? [coverage.missingOutlines(listed(missing, words, format))] : []),
    ...(isAsked && view.stray.length > 0 ? [coverage.strayOutlines(listed(view.stray, words, format))] : []),
  ]
  if (sentences.length === 0) return null
  return (
    <p className={styles.faults} role="status">
      {sentences.join(' ')}
    </p>
  )
}
