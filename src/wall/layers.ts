import type { Scene } from '#domain/scenes.ts'
import type { Hung } from './hung.tsx'

/** A scene on the stage: drawn unseen, then seen, then fading. */
export interface Layer {
  readonly id: number
  readonly scene: Scene
  /** Null for what the wall opened with. */
  readonly panels: readonly Hung[] | null
  readonly stage: 'preparing' | 'shown' | 'leaving'
}

/** What is on the wall before anything was brought. */
export function firstLayer(scene: Scene): Layer {
  return { id: 0, scene, panels: null, stage: 'shown' }
}

/** One layer is seen, and every other leaves. */
export function withShown(layers: readonly Layer[], id: number): readonly Layer[] {
  return layers.map((layer) => ({ ...layer, stage: layer.id === id ? 'shown' : 'leaving' }))
}

/** The layers that are not at a stage; of those that are, only the named one goes where one is named. */
export function without(layers: readonly Layer[], stage: Layer['stage'], id?: number): readonly Layer[] {
  return layers.filter((layer) => layer.stage !== stage || (id !== undefined && layer.id !== id))
}
