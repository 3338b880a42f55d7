import { createContext } from 'react'

/** Where on the wall something hangs. */
export interface OnStage {
  /** The name of the scene. */
  readonly scene: string
  /** False while it is drawn unseen, and while it fades. */
  readonly isShown: boolean
}

/** The overview that the wall opens with is there without being brought. */
export const StageContext = createContext<OnStage>({ scene: 'overview', isShown: true })
