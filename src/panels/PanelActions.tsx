import { useQueryClient } from '@tanstack/react-query'
import type { RefObject } from 'react'
import { lazy, Suspense, useState, useSyncExternalStore } from 'react'
import { useLocale } from '#i18n/locale.tsx'
import { copyText } from '#ui/copy-text.ts'
import { Menu, MenuButton } from '#ui/Menu.tsx'
import type { ExportKind } from './export-kinds.ts'
import { EXPORT_KINDS } from './export-kinds.ts'
import styles from './PanelActions.module.css'
import type { Panel, Requests } from './panel.ts'
import type { Settled } from './settled.ts'
import { useSurroundings } from './surroundings.ts'

/** Definitions are read now and then: their text is fetched when somebody asks. */
const Definitions = lazy(() => import('./Definitions.tsx').then((file) => ({ default: file.Definitions })))

const onFullScreen = (changed: () => void) => {
  document.addEventListener('fullscreenchange', changed)
  return () => document.removeEventListener('fullscreenchange', changed)
}

interface PanelActionsProps<R extends Requests, View> {
  readonly panel: Panel<R, View>
  /** Null while there is nothing to export. */
  readonly settled: Settled<R> | null
  readonly frame: RefObject<HTMLElement | null>
  readonly showsTable: boolean
  readonly onShowTable: (shows: boolean) => void
}

/** What a reader can do with any panel. */
export function PanelActions<R extends Requests, View>(props: PanelActionsProps<R, View>) {
  const { panel, settled, frame, showsTable, onShowTable } = props
  const locale = useLocale()
  const { words } = locale
  const surroundings = useSurroundings()
  const cache = useQueryClient()
  const [explains, setExplains] = useState(false)
  const [said, setSaid] = useState('')
  const isFullScreen = useSyncExternalStore(
    onFullScreen,
    () => frame.current !== null && document.fullscreenElement === frame.current,
  )
  const title = panel.title(words)
  const attempt = (action: () => Promise<unknown>, done: string) => {
    setSaid('')
    action().then(
      () => setSaid(done),
      () => setSaid(words.panel.exportFailed),
    )
  }
  const exportAs = async (kind: ExportKind) => {
    if (frame.current === null || settled === null) return
    const { exportFile } = await import('./export-file.ts')
    await exportFile(kind, { panel, settled, surroundings, cache, locale, frame: frame.current })
  }
  const toggleFullScreen = () =>
    isFullScreen ? document.exitFullscreen() : frame.current?.requestFullscreen()

  return (
    <>
      <span role="status" className={styles.said}>
        {said}
      </span>
      <button
        type="button"
        className={styles.toggle}
        aria-pressed={showsTable}
        disabled={settled === null}
        onClick={() => onShowTable(!showsTable)}
      >
        {showsTable ? words.panel.chart : words.panel.table}
        <span className="visually-hidden"> {title}</span>
      </button>
      <Menu label={words.panel.actions(title)}>
        <MenuButton onChoose={() => setExplains(true)}>{words.panel.definitions}</MenuButton>
        {EXPORT_KINDS.map((kind) => (
          <MenuButton key={kind} onChoose={() => attempt(() => exportAs(kind), '')}>
            {words.panel.exportAs(kind.toUpperCase())}
          </MenuButton>
        ))}
        <MenuButton onChoose={() => attempt(async () => toggleFullScreen(), '')}>
          {isFullScreen ? words.panel.leaveFullScreen : words.panel.fullScreen}
        </MenuButton>
        <MenuButton
          onChoose={() => attempt(() => copyText(surroundings.linkTo(panel.id)), words.panel.linkCopied)}
        >
          {words.panel.link}
        </MenuButton>
      </Menu>
      {explains && (
        <Suspense fallback={null}>
          <Definitions title={title} indicators={panel.indicators} onClose={() => setExplains(false)} />
        </Suspense>
      )}
    </>
  )
}
