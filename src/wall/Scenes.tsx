import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { useLocale } from '#i18n/locale.tsx'
import { SurroundingsContext } from '#panels/surroundings.ts'
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx'
import { Failed } from '#ui/Failed.tsx'
import type { Layer } from './layers.ts'
import { Overview } from './Overview.tsx'
import type { Rotation } from './rotation.ts'
import { SceneGrid } from './SceneGrid.tsx'
import { useSceneSurroundings } from './scene-scope.ts'
import type { WallShape } from './shape.ts'
import { StageContext } from './stage.ts'

interface ScenesProps {
  readonly rotation: Rotation
  readonly shape: WallShape
  /** How a layer lies on the stage. */
  readonly className: string | undefined
}

/** The scenes that are on the stage: one, or two while one gives way to the other. */
export function Scenes({ rotation, shape, className }: ScenesProps) {
  const layers = useSyncExternalStore(rotation.subscribe, rotation.layers)
  return layers.map((layer) =>
    layer.panels === null ? null : (
      <SceneLayer key={layer.id} layer={layer} rotation={rotation} shape={shape} className={className} />
    ),
  )
}

/** Something of a picture is not there yet: figures, or the code of a chart. */
const UNFINISHED = '[data-pending], [data-skeleton]'

function SceneLayer({ layer, rotation, shape, className }: ScenesProps & { readonly layer: Layer }) {
  const { id, scene, panels, stage } = layer
  const own = useSceneSurroundings(scene)
  const box = useRef<HTMLDivElement>(null)
  const onStage = useMemo(() => ({ scene: scene.name, isShown: stage === 'shown' }), [scene, stage])

  // It is drawn unseen until nothing of it is missing.
  useEffect(() => {
    const drawn = box.current
    if (drawn === null || stage !== 'preparing') return
    const look = () => {
      if (drawn.querySelector(UNFINISHED) === null) rotation.stands(id)
    }
    const watch = new MutationObserver(look)
    watch.observe(drawn, { childList: true, subtree: true, attributes: true })
    look()
    return () => watch.disconnect()
  }, [rotation, id, stage])

  return (
    <div
      ref={box}
      className={className}
      data-scene={scene.name}
      data-stage={stage}
      inert={stage !== 'shown'}
      onTransitionEnd={({ target, currentTarget }) => {
        if (target === currentTarget) rotation.faded(id)
      }}
    >
      <SurroundingsContext value={own}>
        <ErrorBoundary resetKeys={[panels]} fallback={() => <SceneFailed rotation={rotation} id={id} />}>
          <StageContext value={onStage}>
            {scene.ready === 'overview' ? (
              <Overview shape={shape} />
            ) : (
              <SceneGrid arrangement={scene.arrangement} shape={shape} />
            )}
          </StageContext>
        </ErrorBoundary>
      </SurroundingsContext>
    </div>
  )
}

/** In place of a scene whose arrangement cannot be drawn, for as long as it takes until another comes. */
function SceneFailed({ rotation, id }: Pick<ScenesProps, 'rotation'> & Pick<Layer, 'id'>) {
  const { words } = useLocale()
  useEffect(() => rotation.fails(id), [rotation, id])
  return <Failed title={words.failure.crashed} detail="" retries onRetry={null} />
}
