import { type RefObject, useEffect, useRef } from 'react'

/**
 * Where what had the focus has gone with what was looked at before (a link up, a list of its own), the focus goes to
 * this element instead of to the top of the page. It needs `tabIndex={-1}`.
 * @param looked names what is looked at: when it is another, what had the focus may have gone
 */
export function useKeptFocus(ref: RefObject<HTMLElement | null>, looked: string) {
  const before = useRef(looked)
  useEffect(() => {
    if (before.current === looked) return
    before.current = looked
    if (document.activeElement === null || document.activeElement === document.body) ref.current?.focus()
  }, [ref, looked])
}
