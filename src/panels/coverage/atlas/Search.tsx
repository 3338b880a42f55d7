import type { KeyboardEvent } from 'react'
import { useId, useMemo, useState } from 'react'
import type { Place } from '#domain/place-search.ts'
import { findPlaces } from '#domain/place-search.ts'
import { count } from '#domain/units.ts'
import { coverageWords } from '#i18n/coverage/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import { useSurroundings } from '#panels/surroundings.ts'
import { Results } from './Results.tsx'
import styles from './Search.module.css'
import { usePlaceIndex } from './use-place-index.ts'
import type { AtlasView } from './view.ts'

/** As many as are looked through at a glance; the others are counted. */
const MOST_SHOWN = 10

/** Finds towns, stations, villages and communities by name or by pinyin: a combobox, as ARIA describes it. */
export function Search({ view }: { readonly view: AtlasView }) {
  const { words, format } = useLocale()
  const { search } = coverageWords(words)
  const { go, follow, pathTo } = useSurroundings()
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [isMeant, setMeant] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const { index, isSpelled } = usePlaceIndex(view, isMeant)
  const found = useMemo(() => findPlaces(index, typed, MOST_SHOWN), [index, typed])
  const { places } = found
  const isShown = isOpen && typed.trim() !== ''
  const at = Math.min(active, places.length - 1)

  const choose = (place: Place | undefined) => {
    if (place === undefined) return
    setTyped('')
    setOpen(false)
    const { kind, code, station } = place
    if (kind === 'station') follow(pathTo('station', { station }))
    else go({ station, unit: kind === 'unit' ? code : null })
  }
  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (isShown ? setActive(at + 1 < places.length ? at + 1 : 0) : setOpen(true)),
    ArrowUp: () => setActive(at > 0 ? at - 1 : places.length - 1),
    Enter: () => choose(places[at]),
    Escape: () => (isShown ? setOpen(false) : setTyped('')),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, its keys choose characters.
    const move = event.nativeEvent.isComposing ? undefined : moves[event.key]
    if (move === undefined || (event.key !== 'ArrowDown' && typed === '')) return
    event.preventDefault()
    move()
  }
  return (
    <div className={styles.search} data-no-export="">
      <input
        type="search"
        role="combobox"
        aria-label={search.label}
        placeholder={search.hint}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-activedescendant={isShown && at >= 0 ? `${listId}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onFocus={() => setMeant(true)}
        onBlur={() => setOpen(false)}
        onChange={({ target }) => {
          setTyped(target.value)
          setActive(0)
          setOpen(true)
        }}
        onKeyDown={onKeyDown}
      />
      <Results id={listId} view={view} found={found} active={at} isShown={isShown} onChoose={choose} />
      <p className={styles.status} role="status" data-shown={isShown && places.length === 0}>
        {isShown && places.length > 0 && (
          <span className="visually-hidden">
            {search.found(format.count(count(places.length + found.more)))}
          </span>
        )}
        {isShown && places.length === 0 && (isSpelled ? search.none(typed) : search.preparing)}
      </p>
    </div>
  )
}
