const KEY = 'present-began'

/** The machine's clock, carried on by its monotonic one: the same in all windows of a machine. */
export const machineNow = (): number => performance.timeOrigin + performance.now()

/** When the speech of this tab began: a page that is loaded anew goes on counting. */
export function beginning(): number {
  try {
    const kept = Number(sessionStorage.getItem(KEY))
    if (kept > 0 && kept <= machineNow()) return kept
  } catch {
    // A browser that keeps nothing begins anew.
  }
  return beginAnew()
}

export function beginAnew(): number {
  const now = machineNow()
  try {
    sessionStorage.setItem(KEY, String(now))
  } catch {
    // It is known as long as the window stands.
  }
  return now
}

/** The stage was left: the next speech is another. */
export function forgetBeginning(): void {
  try {
    sessionStorage.removeItem(KEY)
  } catch {
    // Nothing was kept.
  }
}
