import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useRef, useState, useSyncExternalStore, useTransition } from 'react'
import type { Freshness } from '#domain/freshness.ts'
import { freshnessOf } from '#domain/freshness.ts'
import { useLocale } from '#i18n/locale.tsx'
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx'
import { Failed } from '#ui/Failed.tsx'
import { PanelFrame } from '#ui/PanelFrame.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import type { Asked } from './answers.ts'
import { useAnswers } from './answers.ts'
import { faultOf } from './fault.ts'
import { PageLink } from './PageLink.tsx'
import { PanelActions } from './PanelActions.tsx'
import { PanelBody } from './PanelBody.tsx'
import { Provenance } from './Provenance.tsx'
import type { Panel, Requests } from './panel.ts'
import type { Settled } from './settled.ts'
import { useSettled } from './settled.ts'
import { useStanding } from './standing.ts'
import { useSurroundings } from './surroundings.ts'

/** Looks at the clock at each beat, and draws again only when the state of what is shown has become another. */
function useFreshness(asked: Asked<Requests>, shown: Settled<Requests> | null): Freshness | null {
  const { clock, isOffline } = useSurroundings()
  return useSyncExternalStore(clock.subscribe, () => {
    if (shown === null && asked.failure === null) return null
    const nextDue = shown?.provenance.nextDue ?? null
    return freshnessOf({ nextDue, lastFailed: asked.lastFailed, offline: isOffline() }, clock.now())
  })
}

/** Hangs a panel. Whatever is wrong with it stays in its place, its frame and its requests included. */
export function PanelSlot<R extends Requests, View>({ panel }: { panel: Panel<R, View> }) {
  const { words } = useLocale()
  const { scope, attended } = useSurroundings()
  return (
    <ErrorBoundary
      resetKeys={[scope]}
      fallback={(error, retry) => (
        <Failed {...faultOf(error, words)} retries onRetry={attended ? retry : null} />
      )}
    >
      <PanelInFrame panel={panel} />
    </ErrorBoundary>
  )
}

/** Asks for what a panel needs and puts what comes of it into the frame. */
function PanelInFrame<R extends Requests, View>({ panel }: { panel: Panel<R, View> }) {
  const { words } = useLocale()
  const { scope, page, attended, asksAgain } = useSurroundings()
  const cache = useQueryClient()
  const frame = useRef<HTMLElement>(null)
  const [showsTable, setShowsTable] = useState(false)
  // Thousands of rows are drawn in slices, while the page goes on answering its reader.
  const [turning, startTurning] = useTransition()
  const requests = useMemo(() => panel.requests(scope), [panel, scope])
  const asked = useStanding(useAnswers(requests), requests)
  const settled = useSettled(asked, scope)
  // A failure of what is asked for now takes the place of the picture before it, label and exports included.
  const shown = asked.failure === null ? settled : null
  const freshness = useFreshness(asked, shown)
  const title = panel.title(words)
  const { leadsTo } = panel

  const askAgain = () => {
    for (const request of Object.values(requests)) {
      if (request !== null) void cache.refetchQueries({ queryKey: request.key, exact: true })
    }
  }

  const body = useMemo(
    () => shown !== null && <PanelBody panel={panel} settled={shown} showsTable={showsTable} />,
    [panel, shown, showsTable],
  )

  const content = () => {
    if (asked.failure !== null)
      return (
        <Failed {...faultOf(asked.failure, words)} retries={asksAgain} onRetry={attended ? askAgain : null} />
      )
    if (shown === null) return <Skeleton label={words.panel.loading(title)} />
    return (
      <ErrorBoundary
        resetKeys={[shown.answers, showsTable]}
        fallback={(error, retry) => (
          <Failed {...faultOf(error, words)} retries onRetry={attended ? retry : null} />
        )}
      >
        {body}
      </ErrorBoundary>
    )
  }

  return (
    <PanelFrame
      id={panel.id}
      heading={leadsTo === undefined || leadsTo === page ? title : <PageLink to={leadsTo}>{title}</PageLink>}
      question={panel.question(words)}
      indicators={panel.indicators}
      headless={panel.headless === true}
      freshness={freshness}
      busy={turning || (asked.answers === null && shown !== null)}
      frameRef={frame}
      actions={
        <PanelActions
          panel={panel}
          settled={shown}
          frame={frame}
          showsTable={showsTable}
          onShowTable={(shows) => startTurning(() => setShowsTable(shows))}
        />
      }
      footer={
        freshness === null ? words.freshness.pending : <Provenance settled={shown} freshness={freshness} />
      }
    >
      {content()}
    </PanelFrame>
  )
}
