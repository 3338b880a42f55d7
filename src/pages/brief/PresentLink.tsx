import { useLocale } from '#i18n/locale.tsx'
import { presentWords } from '#i18n/present/words.ts'
import { useSurroundings } from '#panels/surroundings.ts'
import styles from './BriefPage.module.css'

/** From the brief to the same months and place as a story, told to a meeting. */
export function PresentLink() {
  const { words } = useLocale()
  const { pathTo, follow } = useSurroundings()
  // It lies below the page, with the same query.
  const path = pathTo('brief', {}).replace('/brief', '/brief/present')
  return (
    <a
      className={styles.present}
      data-no-export=""
      href={path.slice(1)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        follow(path)
      }}
    >
      {presentWords(words).open} ›
    </a>
  )
}
