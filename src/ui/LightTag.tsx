import type { Light } from '#domain/lights.ts'
import type { Reported } from '#domain/reported.ts'
import { useLocale } from '#i18n/locale.tsx'
import styles from './LightTag.module.css'
import { StateMark } from './StateMark.tsx'

/** ● 按期 ▲ 关注 ■ 滞后 ✓ 完成: shape, word and colour together; not reported is words alone. */
export function LightTag({ light }: { light: Reported<Light> }) {
  const { words, format } = useLocale()
  if (light === null) return <span className={styles.unreported}>{format.unreported}</span>
  return (
    <span className={styles.tag} data-light={light}>
      <StateMark state={light} />
      {words.lights[light]}
    </span>
  )
}
