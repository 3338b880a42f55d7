import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import { queryOf } from '#api/request.ts'
import type { Month } from '#domain/periods.ts'
import { coverageWords } from '#i18n/coverage/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import type { Requests } from '#panels/panel.ts'
import type { Go } from '#panels/surroundings.ts'
import { useSurroundings } from '#panels/surroundings.ts'
import { coverageRequests } from '../answers.ts'
import styles from './Months.module.css'
import { usePlay } from './use-play.ts'
import type { AtlasView } from './view.ts'

const ICONS = {
  play: 'M4 2.5v11l9-5.5Z',
  pause: 'M4 2.5h3v11h-3ZM9 2.5h3v11h-3Z',
  before: 'M10.5 3 5.5 8l5 5',
  after: 'M5.5 3l5 5-5 5',
}

/** Asks for a month before it is looked at, so that it stands as soon as its turn has come. */
function usePrefetch(month: Month | null) {
  const cache = useQueryClient()
  const { client } = useSurroundings()
  useEffect(() => {
    if (month === null) return
    const requests: Requests = coverageRequests({ period: month })
    for (const request of Object.values(requests)) {
      if (request !== null) void cache.prefetchQuery(queryOf(client, request))
    }
  }, [cache, client, month])
}

interface MonthsProps extends Pick<AtlasView, 'months' | 'shown'> {
  readonly go: Go
}

/**
 * The months on record as a line to play, step and drag along. Its label is the month that is drawn, never one on its
 * way; each month takes the place of the one before in the history of the browser.
 */
export function Months({ months, shown, go }: MonthsProps) {
  const { words, format } = useLocale()
  const text = coverageWords(words).months
  const { scope, pending } = useSurroundings()
  const latest = months.at(-1) ?? shown
  const asked = scope.period ?? latest
  const show = useCallback(
    (month: Month) => go({ period: month === latest ? null : month }, 'in-place'),
    [go, latest],
  )
  const arrived = !pending && asked === shown
  const { isPlaying, toggle, pause, next, before } = usePlay({ months, shown, arrived, show })
  const isLast = next === latest
  usePrefetch(isPlaying && !isLast ? next : null)

  const [first] = months
  if (first === undefined || first === latest) return null
  const stepTo = (month: Month | null) => {
    if (month === null) return
    pause()
    show(month)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div className={styles.months} role="group" aria-label={text.label} data-no-export="">
      <Press icon={isPlaying ? 'pause' : 'play'} name={isPlaying ? text.pause : text.play} onPress={toggle} />
      <Press icon="before" name={text.before} isOff={before === null} onPress={() => stepTo(before)} />
      <Press icon="after" name={text.after} isOff={next === null} onPress={() => stepTo(next)} />
      <b className={styles.shown}>{format.month(shown)}</b>
      <span className={styles.end}>{format.month(first)}</span>
      <input
        type="range"
        className={styles.slider}
        min={0}
        max={months.length - 1}
        step={1}
        value={Math.max(0, months.indexOf(asked))}
        aria-label={text.slider}
        aria-valuetext={format.month(shown)}
        onChange={({ target }) => stepTo(months[Number(target.value)] ?? null)}
      />
      <span className={styles.end}>{format.month(latest)}</span>
    </div>
  )
}

interface PressProps {
  readonly icon: keyof typeof ICONS
  readonly name: string
  readonly isOff?: boolean
  readonly onPress: () => void
}

/** A button without effect says so but keeps the focus. */
function Press({ icon, name, isOff = false, onPress }: PressProps) {
  return (
    <button
      type="button"
      className={styles.press}
      aria-label={name}
      title={name}
      aria-disabled={isOff}
      onClick={isOff ? undefined : onPress}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" data-icon={icon}>
        <path d={ICONS[icon]} />
      </svg>
    </button>
  )
}
