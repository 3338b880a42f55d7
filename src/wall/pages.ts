import type { Clock } from '#domain/clock.ts'

/** A row is taken in within a second by somebody who looks for what concerns them; nobody finds their place in less than ten. */
const READ_A_ROW_MS = 1_000
const SHORTEST_PAGE_MS = 10_000
/** A beat may come a little early. */
const EARLY_MS = 500
/** What is beyond is counted: rows stand with the most important first, and a wall that reads out thousands of them shows those once a day. */
export const MOST_TOLD = 60

/** How long somebody needs for so many rows. */
export const readingMs = (rows: number): number => Math.max(SHORTEST_PAGE_MS, rows * READ_A_ROW_MS)

/** How many rows a page has where so many fit: pages are alike, none has a single row left over for it. */
export function evenPage(left: number, fitting: number): number {
  return left <= fitting ? left : Math.ceil(left / Math.ceil(left / Math.max(1, fitting)))
}

/** A list on the wall. */
export interface PagedRows {
  subscribe(onChange: () => void): () => void
  /** The place of the first row that is shown. */
  from(): number
  /** Which rows there are: of others, or of another order, the first page is shown. */
  lists(ids: readonly string[]): void
  /** So many rows fit, from the first that is shown. */
  fits(count: number): void
  /** Somebody sees it from now on, or does so no more. */
  seen(isSeen: boolean): void
  leave(): void
}

export interface Pages {
  /**
   * @param place the list, by scene and panel: one that comes back goes on where it was interrupted
   * @param isHeld whether somebody is at the list
   */
  join(place: string, isHeld: () => boolean): PagedRows
  stop(): void
}

interface PagesOptions {
  readonly clock: Clock
  /** Milliseconds of the machine's monotonic clock. */
  readonly monotonic: () => number
  /** How long the scene stays; null where nothing comes after it. */
  readonly leftMs: () => number | null
  readonly isPaused: () => boolean
}

/** Where the reading of a list stands. */
interface Reading {
  /** Of all its rows, as one text. */
  readonly ids: string
  readonly total: number
  /** The first row of the page. */
  readonly from: number
  /** The first row of what has not been seen yet; 0 once all has been. */
  readonly unseen: number
}

interface Shown {
  reading: Reading
  /** Rows on the page; null until it has been measured. */
  count: number | null
  since: number
  isSeen: boolean
  readonly isHeld: () => boolean
  readonly listeners: Set<() => void>
}

const UNREAD: Reading = { ids: '', total: 0, from: 0, unseen: 0 }

const hasPages = ({ reading: { from, total }, count }: Shown) => count !== null && (from > 0 || count < total)

/** What comes after a page: the next, or the first again; after the first, what was not seen at the turn before. */
function after({ reading: { from, unseen, total }, count }: Shown): number {
  if (from === 0 && unseen > 0) return unseen
  return count === null || from + count >= total ? 0 : from + count
}

/**
 * Turns the pages of all lists on the wall, at beats of the one clock. They turn together, when there has been time to
 * read every one of them; a page for which the scene leaves no time is not begun, and comes when the scene comes again.
 */
export function createPages({ clock, monotonic, leftMs, isPaused }: PagesOptions): Pages {
  /** Of lists that are on the wall no more: one for each list of each scene, and so bounded. */
  const interrupted = new Map<string, Reading>()
  const shown = new Set<Shown>()

  function show(list: Shown, reading: Reading) {
    const isAnother = list.reading.from !== reading.from
    list.reading = reading
    list.since = monotonic()
    if (!isAnother) return
    list.count = null
    for (const listener of list.listeners) listener()
  }

  const isRead = ({ since, count }: Shown) =>
    count !== null && monotonic() - since >= readingMs(count) - EARLY_MS

  function beat() {
    const turning: Shown[] = []
    for (const list of shown) {
      if (!list.isSeen || !hasPages(list)) continue
      // Whoever looks at a page has its whole time before them, and it has the same once they are gone.
      if (isPaused() || list.isHeld()) list.since = monotonic()
      else turning.push(list)
    }
    if (!turning.every(isRead)) return
    const left = leftMs()
    for (const list of turning) {
      const from = after(list)
      const rows = Math.min(list.count ?? 0, list.reading.total - from)
      if (left !== null && left < readingMs(rows) - EARLY_MS) continue
      show(list, { ...list.reading, from, unseen: from })
    }
  }

  /** How it goes on when its scene comes again: with the first page, for that matters most, and then with the unseen. */
  function rest(list: Shown): Reading {
    const { from, unseen } = list.reading
    return { ...list.reading, from: 0, unseen: from > 0 && isRead(list) ? after(list) : unseen }
  }

  const stop = clock.subscribe(beat)
  return {
    join(place, isHeld) {
      const list: Shown = {
        reading: interrupted.get(place) ?? UNREAD,
        count: null,
        since: monotonic(),
        isSeen: false,
        isHeld,
        listeners: new Set(),
      }
      shown.add(list)
      return {
        subscribe(onChange) {
          list.listeners.add(onChange)
          return () => list.listeners.delete(onChange)
        },
        from: () => list.reading.from,
        lists(rows) {
          const ids = rows.join(' ')
          if (ids !== list.reading.ids) show(list, { ids, total: rows.length, from: 0, unseen: 0 })
        },
        fits(count) {
          list.count = count
        },
        seen(isSeen) {
          if (isSeen === list.isSeen) return
          if (isSeen) list.since = monotonic()
          else interrupted.set(place, rest(list))
          list.isSeen = isSeen
        },
        leave() {
          if (list.isSeen) interrupted.set(place, rest(list))
          shown.delete(list)
        },
      }
    },
    stop,
  }
}
