/** A lock against the sleep of the screen. Where a browser has none (it needs HTTPS) the machine must be told not to sleep. */
export interface Awake {
  /** The browser lets go of the lock whenever the window is hidden, so it is asked for again at each beat. */
  beat(): void
  end(): void
}

export function keepAwake(): Awake {
  let lock: WakeLockSentinel | null = null
  let isAsking = false
  async function ask() {
    if (isAsking || (lock !== null && !lock.released) || document.visibilityState === 'hidden') return
    if (!('wakeLock' in navigator)) return
    isAsking = true
    // Refused on an empty battery, for instance: the next beat asks again.
    lock = await navigator.wakeLock.request('screen').catch(() => null)
    isAsking = false
  }
  return {
    beat: () => void ask(),
    end: () => void lock?.release(),
  }
}
