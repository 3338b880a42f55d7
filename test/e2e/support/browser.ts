/** How this project starts the system's Chromium, in tests, for pictures and for measuring. */

/** Without these a browser in a closed network keeps asking for hosts that are not there. */
export const QUIET_ARGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
