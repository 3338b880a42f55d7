import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import styles from './Dialog.module.css'

interface DialogProps {
  /** In the middle of the page; or at its side, so that what it was opened from stays in sight. */
  readonly place?: 'middle' | 'side'
  /** At most, in rem: a narrow window has it narrower. */
  readonly width: number
  /** What it is called where no heading in it says so. */
  readonly label?: string
  readonly labelledBy?: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Lies over the page from when it hangs until Escape or a `<form method="dialog">` in it closes it; the focus goes back by itself. */
export function Dialog({ place = 'middle', width, label, labelledBy, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  // A dialog is opened by a call, not by an attribute: outside of React.
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-place={place}
      data-no-export=""
      style={{ width: `min(${width}rem, calc(100vw - 2rem))` }}
      aria-label={label}
      aria-labelledby={labelledBy}
      onClose={onClose}
    >
      {children}
    </dialog>
  )
}
