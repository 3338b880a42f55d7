import { lazy, Suspense, useEffect, useState } from 'react'
import { NavLink, Outlet, useLocation } from 'react-router'
import type { PageId } from '#domain/pages.ts'
import type { LocaleId } from '#domain/scope.ts'
import { useLocale } from '#i18n/locale.tsx'
import { useOverall } from '#panels/overall.ts'
import { FreshnessLine } from '#ui/FreshnessLine.tsx'
import { usePaper } from '#ui/paper.ts'
import { Expired } from './Expired.tsx'
import { onPrintKey } from './follow-printing.ts'
import { useHere, usePathTo } from './here.ts'
import { Notices } from './Notices.tsx'
import { ScopeBar } from './ScopeBar.tsx'
import styles from './Shell.module.css'
import type { Services } from './services.ts'
import { useServices } from './services.ts'
import { useScopeInForce } from './use-scope.ts'

/** The pages one goes to; a station and a project are reached from what is told of them. */
const NAVIGATION: readonly PageId[] = [
  'overview',
  'coverage',
  'workforce',
  'needs',
  'projects',
  'services',
  'organisations',
  'evaluation',
  'brief',
  'data',
]

/** A report is printed now and then: what a page does not have on screen comes when somebody prints. */
const PrintedReport = lazy(async () => ({ default: (await import('./PrintedReport.tsx')).PrintedReport }))
const PhoneCode = lazy(async () => ({ default: (await import('./PhoneCode.tsx')).PhoneCode }))
const print = async (locale: LocaleId, { cache }: Services) =>
  (await import('./print-page.ts')).printPage(locale, cache)

/** Around the pages at the desk: where one can go, what is looked at, how far to trust it. */
export function Shell() {
  const { id: locale, words, format } = useLocale()
  const onPaper = usePaper()
  const services = useServices()
  const { clock, config } = services
  const { city } = useScopeInForce()
  const { search } = useLocation()
  const overall = useOverall()
  const here = useHere()
  const { page } = here
  const pathTo = usePathTo(here)
  const [showsCode, setShowsCode] = useState(false)
  // The keyboard is outside of React.
  useEffect(() => onPrintKey(() => void print(locale, services)), [locale, services])

  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={focusMain}>
        {words.app.skip}
      </button>
      {onPaper && (
        <Suspense fallback={null}>
          <PrintedReport />
        </Suspense>
      )}
      <nav className={styles.nav} aria-label={words.app.navigation}>
        <p className={styles.brand}>
          {city && <span>{format.name(city.name)}</span>}
          {format.name(config.title)}
        </p>
        {NAVIGATION.map((target) => (
          <NavLink key={target} to={pathTo(target, {})} end={target === 'overview'}>
            {words.app.pages[target]}
          </NavLink>
        ))}
        <NavLink to={{ pathname: '/wall', search }}>{words.app.pages.wall}</NavLink>
        <button type="button" className={styles.print} data-no-export="" onClick={() => setShowsCode(true)}>
          {words.app.code}
        </button>
      </nav>
      <header className={styles.toolbar}>
        {page !== null && <h1 className={styles.title}>{words.app.pages[page]}</h1>}
        <ScopeBar />
        <button
          type="button"
          className={styles.print}
          data-no-export=""
          onClick={() => void print(locale, services)}
        >
          {words.app.print}
        </button>
        {showsCode && (
          <Suspense fallback={null}>
            <PhoneCode onClose={() => setShowsCode(false)} />
          </Suspense>
        )}
        <div className={styles.trust} role="status">
          {overall !== null && (
            <FreshnessLine freshness={overall.freshness} asOf={overall.asOf} now={clock.now()} />
          )}
          {overall?.demo && <b className={styles.demo}>{words.freshness.demo}</b>}
        </div>
      </header>
      <main id="main" className={styles.main} tabIndex={-1}>
        <Expired />
        <Notices />
        <Outlet />
      </main>
    </div>
  )
}

/** A button, not a link: with `<base href>` a bare `#main` would lead to another page. */
const focusMain = () => document.getElementById('main')?.focus()
