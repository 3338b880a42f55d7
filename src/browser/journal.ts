import * as v from 'valibot'
import type { Journal, Recovery, ScreenSeen } from '#domain/journal.ts'
import { EMPTY_JOURNAL, RECOVERIES, withFault, withHealed, withScreen } from '#domain/journal.ts'
import type { Instant } from '#domain/periods.ts'
import { instant } from '#domain/periods.ts'
import type { Store } from './store.ts'

/** The journal as something to write into and to read: every window of the browser shares the one. */
export interface JournalBook {
  /** Something was healed. Kept at once, so it may be said just before the page is loaded anew. */
  recovered(what: Recovery, at: Instant): void
  /** Something went wrong. @param detail why, in plain words: a message, never a stack */
  failed(detail: string, at: Instant): void
  /** The backend answered. */
  answered(at: Instant): void
  /** A wall is there. */
  seen(screen: ScreenSeen): void
  read(): Journal
}

const NAME = 'journal'

const moment = v.pipe(v.number(), v.finite(), v.transform(instant))
const times = v.pipe(v.number(), v.integer(), v.minValue(0))
const text = v.pipe(v.string(), v.maxLength(1_000))
const screenName = v.nullable(text)

/** What another release wrote, or somebody by hand, is read as far as it is understood; the rest is left out. */
const listOf = <const S extends v.GenericSchema>(member: S) =>
  v.pipe(
    v.fallback(v.array(v.unknown()), []),
    v.transform((all) => all.flatMap((one) => (v.is(member, one) ? [v.parse(member, one)] : []))),
  )

const journalKept = v.object({
  healed: listOf(v.object({ what: v.picklist(RECOVERIES), at: moment, screen: screenName })),
  tally: v.object(v.entriesFromList(RECOVERIES, v.fallback(v.optional(times), undefined))),
  fault: v.fallback(v.nullable(v.object({ detail: text, at: moment })), null),
  answered: v.fallback(v.nullable(moment), null),
  screens: listOf(
    v.object({
      screen: screenName,
      build: screenName,
      since: moment,
      seen: moment,
      missedBeats: times,
    }),
  ),
})

function journalOf(kept: string | null): Journal {
  if (kept === null) return EMPTY_JOURNAL
  try {
    return v.parse(journalKept, JSON.parse(kept))
  } catch {
    return EMPTY_JOURNAL
  }
}

/** @param screen the name of the screen that writes; null where it has none, and for a page at the desk */
export function createJournal(store: Store, screen: () => string | null): JournalBook {
  const read = () => journalOf(store.read(NAME))
  // Read anew each time: another window may have written meanwhile.
  const write = (change: (before: Journal) => Journal) => store.write(NAME, JSON.stringify(change(read())))
  return {
    recovered: (what, at) => write((before) => withHealed(before, { what, at, screen: screen() })),
    failed: (detail, at) => write((before) => withFault(before, { detail, at })),
    answered: (at) => write((before) => ({ ...before, answered: at })),
    seen: (seen) => write((before) => withScreen(before, seen)),
    read,
  }
}
