/** What a search may lead to. */
export type FoundKind = 'town' | 'station' | 'unit'

/** A place that can be found by its name. */
export interface Place {
  readonly kind: FoundKind
  /** Code of the unit, else of the station. */
  readonly code: string
  /** Code of the station of its town. */
  readonly station: string
  /** Row of a unit among the rooms; -1 for a town and a station. */
  readonly row: number
  readonly zh: string
  readonly en: string | null
}

/** How a name is written in pinyin: every syllable without its tone; a run that is not Chinese stays one. */
export type Spell = (name: string) => readonly string[]

/** A name run together, with where a syllable or a word of it begins: 杨舍镇 is yangshezhen, 0 4 7. */
interface Spelling {
  readonly full: string
  readonly initials: string
  readonly starts: readonly number[]
}

/** A name as it is searched. */
interface Spelled {
  readonly name: string
  readonly zh: Spelling
  readonly en: Spelling
}

export interface PlaceIndex {
  readonly places: readonly Place[]
  /** As far as they are spelled by now; a name without is found by its characters alone. */
  readonly spelled: (Spelled | undefined)[]
}

const plainText = (text: string) => text.toLowerCase().replace(/[\s'’]+/g, '')

export const indexOf = (places: readonly Place[]): PlaceIndex => ({
  places,
  spelled: new Array<Spelled | undefined>(places.length),
})

/** Joined, not added up: a string that was added up is put together at the first search, all 26,500 of them at once. */
function spellingOf(parts: readonly string[]): Spelling {
  const told = parts.map(plainText).filter((part) => part !== '')
  const starts: number[] = []
  let length = 0
  for (const part of told) {
    starts.push(length)
    length += part.length
  }
  return { full: told.join(''), initials: told.map((part) => part.charAt(0)).join(''), starts }
}

/** Spells one place; the caller does so in slices, since a large city has tens of thousands. */
export function spellPlace({ places, spelled }: PlaceIndex, at: number, spell: Spell): void {
  const place = places[at]
  if (place === undefined || spelled[at] !== undefined) return
  spelled[at] = {
    name: plainText(place.zh),
    zh: spellingOf(spell(place.zh)),
    en: spellingOf(place.en?.split(' ') ?? []),
  }
}

/** Two letters in the middle of a name are chance; from three on they are meant. */
const MEANT = 3

const fromAStart = ({ full, starts }: Spelling, typed: string) =>
  starts.some((start) => full.startsWith(typed, start))

/** How well a place fits what was typed; each next one fits less well. */
const FITS: readonly ((spelled: Spelled, typed: string) => boolean)[] = [
  ({ name }, typed) => name.startsWith(typed),
  ({ zh }, typed) => zh.initials.startsWith(typed) || zh.full.startsWith(typed),
  ({ name }, typed) => name.includes(typed),
  ({ en }, typed) => fromAStart(en, typed),
  ({ zh }, typed) => typed.length >= MEANT && zh.initials.includes(typed),
  ({ zh }, typed) => fromAStart(zh, typed),
]

const UNSPELLED: Spelling = { full: '', initials: '', starts: [] }

/** Place among the fits, 0 the best; -1 when nothing fits. */
const rankOf = (typed: string, { zh }: Place, spelled: Spelled | undefined): number => {
  const known = spelled ?? { name: plainText(zh), zh: UNSPELLED, en: UNSPELLED }
  return FITS.findIndex((fits) => fits(known, typed))
}

export interface Found {
  /** The best of them, at most as many as asked for. */
  readonly places: readonly Place[]
  /** 另有: how many more fit. */
  readonly more: number
}

/** Places by name, by full pinyin and by initials; the best fits first, and among equals towns, stations, units. */
export function findPlaces({ places, spelled }: PlaceIndex, typed: string, most: number): Found {
  const wanted = plainText(typed)
  if (wanted === '') return { places: [], more: 0 }
  const byRank: Place[][] = FITS.map(() => [])
  let all = 0
  for (const [at, place] of places.entries()) {
    const rank = rankOf(wanted, place, spelled[at])
    const group = byRank[rank]
    if (group === undefined) continue
    all += 1
    if (group.length < most) group.push(place)
  }
  const shown = byRank.flat().slice(0, most)
  return { places: shown, more: all - shown.length }
}
