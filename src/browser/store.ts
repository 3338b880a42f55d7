/** What the browser keeps for the product, by name, over reloads and for all of its windows. */
export interface Store {
  read(name: string): string | null
  /** Null forgets. */
  write(name: string, text: string | null): void
  /** Whether what is written is there after a reload. */
  keeps(): boolean
}

const PREFIX = 'station-atlas.'
const PROBE = `${PREFIX}probe`

/**
 * A store that bears a browser which keeps nothing: one that was told to, one that is full, one without storage at all.
 * What could not be kept is known until the page goes.
 * @param storage asked each time: in some browsers the mere question throws
 */
export function createStore(storage: () => Storage): Store {
  const unkept = new Map<string, string | null>()
  return {
    read(name) {
      const own = unkept.get(name)
      if (own !== undefined) return own
      try {
        return storage().getItem(PREFIX + name)
      } catch {
        return null
      }
    },
    write(name, text) {
      try {
        if (text === null) storage().removeItem(PREFIX + name)
        else storage().setItem(PREFIX + name, text)
        unkept.delete(name)
      } catch {
        unkept.set(name, text)
      }
    },
    keeps() {
      try {
        storage().setItem(PROBE, PROBE)
        storage().removeItem(PROBE)
        return true
      } catch {
        return false
      }
    },
  }
}

/** One for all that this page keeps. */
export const browserStore = createStore(() => window.localStorage)
