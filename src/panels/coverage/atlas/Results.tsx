import { useMemo } from 'react'
import type { Found, Place } from '#domain/place-search.ts'
import { count } from '#domain/units.ts'
import { coverageWords } from '#i18n/coverage/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import styles from './Search.module.css'
import type { AtlasView } from './view.ts'

interface ResultsProps {
  readonly id: string
  readonly view: AtlasView
  readonly found: Found
  /** Index of the one that Enter chooses; -1 for none. */
  readonly active: number
  readonly isShown: boolean
  readonly onChoose: (place: Place) => void
}

/** What was found, as a list box: names as text whatever they hold, the kind of each in a word, and how many more. */
export function Results({ id, view, found, active, isShown, onChoose }: ResultsProps) {
  const { words, format } = useLocale()
  const { search } = coverageWords(words)
  const { towns, rooms } = view.towns
  const townOf = useMemo(
    () => new Map([...towns.values()].map(({ stationCode, short }) => [stationCode, short])),
    [towns],
  )
  const kindOf = ({ kind, station, row }: Place) => {
    const unit = rooms.kind[row]
    if (kind !== 'unit' || unit === undefined) return search.kinds[kind]
    const town = townOf.get(station)
    const name = words.panels.coverage.kinds[unit]
    return town === undefined ? name : search.inTown(name, format.name(town))
  }
  const { places, more } = found
  const isOpen = isShown && places.length > 0
  return (
    <div className={styles.results} hidden={!isOpen}>
      <div id={id} role="listbox" aria-label={search.results}>
        {isOpen &&
          places.map((place, at) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input, which names the active one
            // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the keys
            <div
              key={`${place.kind}${place.code}`}
              id={`${id}-${at}`}
              role="option"
              aria-selected={at === active}
              // The focus must not leave the input before the click has come.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(place)}
            >
              <span>{format.name(place)}</span> <small>{kindOf(place)}</small>
            </div>
          ))}
      </div>
      {more > 0 && <p className={styles.more}>{words.panel.more(format.count(count(more)))}</p>}
    </div>
  )
}
