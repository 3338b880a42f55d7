import type { Households } from '#domain/adaptations.ts'
import type { Change } from '#domain/comparisons.ts'
import type { Reported } from '#domain/reported.ts'
import { count } from '#domain/units.ts'
import { briefWords } from '#i18n/brief/words.ts'
import { changeNotes } from '#i18n/changes.ts'
import type { Format } from '#i18n/format.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { BriefView } from './view.ts'

/** So many names are written out; of more, how many there are. */
const NAMED = 5

/** Phrases that several sentences share. */
export function writer(places: BriefView['places'], words: Words, format: Format) {
  const text = briefWords(words)
  const number = (value: number) => format.count(count(value))
  const placeName = (code: string) => {
    const place = places.get(code)
    return place === undefined ? code : format.name(place.short)
  }
  const listed = (names: readonly string[], more: (all: string) => string) =>
    text.listed(names.slice(0, NAMED), names.length > NAMED ? more(number(names.length)) : null)
  return {
    text,
    format,
    words,
    number,
    placeName,
    listed,
    stationNames: (codes: readonly string[]) => listed(codes.map(placeName), text.stations),
    changes: (changes: readonly Change[]) => changeNotes(changes, format.countChange, words),
    missing: (stations: number) => (stations === 0 ? [] : [text.missing(number(stations))]),
    households: (value: Reported<Households>) =>
      format.withUnit(format.published(value), words.units.household),
  }
}

export type Writer = ReturnType<typeof writer>
