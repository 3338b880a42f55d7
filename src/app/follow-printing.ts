import { flushSync } from 'react-dom'
import { putOnPaper } from '#ui/paper.ts'

/** A page printed by the browser's own command goes on paper as it is: there is no time to fetch anything for it. */
export function followPrinting(): () => void {
  // The browser lays the paper out as soon as its event is over.
  const lay = () => flushSync(() => putOnPaper(true))
  const lift = () => putOnPaper(false)
  const media = window.matchMedia('print')
  const follow = () => (media.matches ? lay() : lift())
  window.addEventListener('beforeprint', lay)
  window.addEventListener('afterprint', lift)
  media.addEventListener('change', follow)
  return () => {
    window.removeEventListener('beforeprint', lay)
    window.removeEventListener('afterprint', lift)
    media.removeEventListener('change', follow)
  }
}

/** The key that prints leads to the whole report, as the button does; the browser's menu prints what is at hand. */
export function onPrintKey(print: () => void): () => void {
  const heard = (event: KeyboardEvent) => {
    if (
      event.key.toLowerCase() !== 'p' ||
      !(event.ctrlKey || event.metaKey) ||
      event.shiftKey ||
      event.altKey
    )
      return
    event.preventDefault()
    print()
  }
  window.addEventListener('keydown', heard)
  return () => window.removeEventListener('keydown', heard)
}
