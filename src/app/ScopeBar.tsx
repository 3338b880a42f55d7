import type { Comparison } from '#domain/periods.ts'
import { COMPARISONS, isMonth, monthsBetween } from '#domain/periods.ts'
import type { LocaleId, Theme } from '#domain/scope.ts'
import { LOCALES, THEMES } from '#domain/scope.ts'
import { useLocale } from '#i18n/locale.tsx'
import { useSurroundings } from '#panels/surroundings.ts'
import { Select } from '#ui/Select.tsx'
import styles from './ScopeBar.module.css'
import { useScopeInForce } from './use-scope.ts'

const LATEST = 'latest'
const WHOLE_CITY = 'city'

/** What is looked at, chosen: every choice is a step in the history of the browser. */
export function ScopeBar() {
  const { id: locale, words, format } = useLocale()
  const { theme } = useSurroundings()
  const { scope, city, stations, go } = useScopeInForce()
  const months = city === null ? [] : monthsBetween(city.periods.first, city.periods.latest).reverse()
  const latest =
    city === null ? words.scope.latest : `${format.month(city.periods.latest)} · ${words.scope.latest}`
  return (
    <search className={styles.bar} aria-label={words.scope.toolbar}>
      <Select<string>
        label={words.scope.period}
        value={scope.period ?? LATEST}
        options={[
          { value: LATEST, text: latest },
          ...months.map((month) => ({ value: month, text: format.month(month) })),
        ]}
        onChoose={(value) => go({ period: isMonth(value) ? value : null })}
      />
      <Select<Comparison>
        label={words.scope.compare}
        value={scope.compare}
        options={COMPARISONS.map((value) => ({ value, text: words.scope.compareWith[value] }))}
        onChoose={(compare) => go({ compare })}
      />
      <Select<string>
        label={words.scope.station}
        value={scope.station ?? WHOLE_CITY}
        options={[
          { value: WHOLE_CITY, text: words.scope.allStations },
          ...stations.map(({ code, name }) => ({ value: code, text: format.name(name) })),
        ]}
        onChoose={(value) => go({ station: value === WHOLE_CITY ? null : value })}
      />
      <Select<Theme>
        label={words.scope.theme}
        value={theme}
        options={THEMES.map((value) => ({ value, text: words.scope.themes[value] }))}
        onChoose={(chosen) => go({ theme: chosen })}
      />
      <Select<LocaleId>
        label={words.scope.language}
        value={locale}
        options={LOCALES.map((value) => ({ value, text: words.app.languages[value] }))}
        onChoose={(chosen) => go({ locale: chosen })}
      />
    </search>
  )
}
