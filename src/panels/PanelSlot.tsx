import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useRef, useState, useSyncExternalStore } from 'react'
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
import { PanelActions } from './PanelActions.tsx'
import { PanelBody } from './PanelBody.tsx'
import { Provenance } from './Provenance.tsx'
import type { Panel, Requests } from './panel.ts'
import { useSettled } from './settled.ts'
import { useSurroundings } from './surroundings.ts'

/** Looks at the clock at each beat, and draws again only when the state has become another. */
function useFreshness(asked: Asked<Requests>): Freshness | null {
  const { clock, isOffline } = useSurroundings()
  return useSyncExternalStore(clock.subscribe, () => {
    if (asked.provenance === null && asked.failure === null) return null
    const nextDue = asked.provenance?.nextDue ?? null
    return freshnessOf({ nextDue, lastFailed: asked.lastFailed, offline: isOffline() }, clock.now())
  })
}

/** Hangs a panel: asks for what it needs and puts what comes of it into the frame. */
export function PanelSlot<R extends Requests, View>({ panel }: { panel: Panel<R, View> }) {
  const { words } = useLocale()
  const { scope } = useSurroundings()
  const cache = useQueryClient()
  const frame = useRef<HTMLElement>(null)
  const [showsTable, setShowsTable] = useState(false)
  const requests = useMemo(() => panel.requests(scope), [panel, scope])
  const asked = useAnswers(requests)
  const settled = useSettled(asked, scope)
  const freshness = useFreshness(asked)
  const title = panel.title(words)

  const askAgain = () => {
    for (const request of Object.values(requests)) {
      if (request !== null) void cache.refetchQueries({ queryKey: request.key, exact: true })
    }
  }

  const content = () => {
    if (asked.failure !== null) return <Failed {...faultOf(asked.failure, words)} onRetry={askAgain} />
    if (settled === null) return <Skeleton label={words.panel.loading(title)} />
    return (
      <ErrorBoundary
        resetKeys={[settled.answers, showsTable]}
        fallback={(error, retry) => <Failed {...faultOf(error, words)} onRetry={retry} />}
      >
        <PanelBody panel={panel} settled={settled} showsTable={showsTable} />
      </ErrorBoundary>
    )
  }

  return (
    <PanelFrame
      id={panel.id}
      title={title}
      question={panel.question(words)}
      headless={panel.headless === true}
      freshness={freshness}
      busy={asked.answers === null && asked.failure === null && settled !== null}
      frameRef={frame}
      actions={
        <PanelActions
          panel={panel}
          settled={settled}
          frame={frame}
          showsTable={showsTable}
          onShowTable={setShowsTable}
        />
      }
      footer={freshness !== null && <Provenance settled={settled} freshness={freshness} />}
    >
      {content()}
    </PanelFrame>
  )
}
