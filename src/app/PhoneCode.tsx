import { phoneAddress } from '#browser/phone-address.ts'
import { useLocale } from '#i18n/locale.tsx'
import { screensWords } from '#i18n/screens/words.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { QrCode } from '#ui/QrCode.tsx'
import styles from './PhoneCode.module.css'
import { useServices } from './services.ts'

/** A code that takes a telephone to what is on the screen now: the whole address, with its scope. */
export function PhoneCode({ onClose }: { readonly onClose: () => void }) {
  const { words } = useLocale()
  const { config } = useServices()
  const { code } = screensWords(words)
  const { href } = window.location
  const found = phoneAddress({ href, base: document.baseURI, publicBase: config.publicBase })
  return (
    <Dialog width={34} label={code.title} onClose={onClose}>
      <form method="dialog" className={styles.sheet}>
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
        <button type="submit">{code.close}</button>
      </form>
    </Dialog>
  )
}
