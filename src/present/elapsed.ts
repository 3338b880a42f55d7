const SECOND_MS = 1_000
/** The clock of a page beats in steps of so many seconds, and so does what is counted by it. */
const STEP_SECONDS = 5

const two = (value: number) => String(value).padStart(2, '0')

/** How long somebody has spoken: 3:05, 1:12:40. */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.floor(Math.max(0, milliseconds) / SECOND_MS / STEP_SECONDS) * STEP_SECONDS
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const rest = two(seconds % 60)
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${two(minutes)}:${rest}`
}
