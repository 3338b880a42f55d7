import { createStore } from '#browser/store.ts'

const NAME = 'present began'

/** What is kept as long as the tab. */
const tab = createStore(() => window.sessionStorage)

/** The machine's clock, carried on by its monotonic one: the same in all windows of a machine. */
export const machineNow = (): number => performance.timeOrigin + performance.now()

/** When the speech of this tab began: a page that is loaded anew goes on counting. */
export function beginning(): number {
  const kept = Number(tab.read(NAME))
  return kept > 0 && kept <= machineNow() ? kept : beginAnew()
}

export function beginAnew(): number {
  const now = machineNow()
  tab.write(NAME, String(now))
  return now
}

/** The stage was left: the next speech is another. */
export const forgetBeginning = (): void => tab.write(NAME, null)
