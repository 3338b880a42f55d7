import { useEffect, useRef } from 'react'
import { phoneAddress } from '#browser/phone-address.ts'
import { useLocale } from '#i18n/locale.tsx'
import { screensWords } from '#i18n/screens/words.ts'
import { QrCode } from '#ui/QrCode.tsx'
import styles from './PhoneCode.module.css'
import { useServices } from './services.ts'

/** A code that takes a telephone to what is on the screen now: the whole address, with its scope. */
export function PhoneCode({ onClose }: { readonly onClose: () => void }) {
  const { words } = useLocale()
  const { config } = useServices()
  const { code } = screensWords(words)
  const dialog = useRef<HTMLDialogElement>(null)
  // The browser lays a dialog over its page, and closes it by Escape: outside of React.
  useEffect(() => dialog.current?.showModal(), [])
  const { href } = window.location
  const found = phoneAddress({ href, base: document.baseURI, publicBase: config.publicBase })
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={code.title}
      data-no-export=""
      onClose={onClose}
    >
      {found.kind === 'unreachable' ? (
        <p>{code.unreachable[found.why]}</p>
      ) : (
        <>
          <p className={styles.title}>{code.title}</p>
          <div className={styles.code}>
            <QrCode text={found.address} label={code.alt(found.address)} fallback={<p>{code.tooLong}</p>} />
          </div>
          <p className={styles.address}>{found.address}</p>
        </>
      )}
      <button type="button" onClick={() => dialog.current?.close()}>
        {code.close}
      </button>
    </dialog>
  )
}
