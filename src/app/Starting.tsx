import { useLocale } from '#i18n/locale.tsx'

/** While the code of a page is on its way: heard, not seen, for it lasts a moment. */
export function Starting() {
  const { words } = useLocale()
  return (
    <p role="status" className="visually-hidden">
      {words.app.loading}
    </p>
  )
}
