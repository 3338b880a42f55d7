/** What the audience sees in place of the scene: its title alone, or nothing. */
export type Blank = 'title' | 'black'

/** What the presenter holds in his hand. */
export type Tool = 'spotlight' | 'pointer' | 'pen'

/** What is shown, and how. */
export interface Showing {
  /** The place of the scene in the story. */
  readonly slide: number
  readonly blank: Blank | null
  readonly tool: Tool | null
  /** Whether the keys are explained. */
  readonly explains: boolean
}

export type Press =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' | 'escape' | 'explain' | 'resume' }
  | { readonly kind: 'slide'; readonly slide: number }
  | { readonly kind: 'blank'; readonly blank: Blank }
  /** Takes a tool, or lays it down. */
  | { readonly kind: 'tool'; readonly tool: Tool }

export const atSlide = (slide: number): Showing => ({ slide, blank: null, tool: null, explains: false })

/** Somebody pressed a key, the clicker or a button, in whichever window. The story has a beginning and an end. */
export function afterPress(showing: Showing, press: Press, slides: number): Showing {
  const { slide, blank, tool, explains } = showing
  /** Whoever turns the page wants to see it. */
  const turnTo = (wanted: number): Showing => {
    const within = Math.min(slides - 1, Math.max(0, wanted))
    return within === slide && blank === null && !explains
      ? showing
      : { slide: within, blank: null, explains: false, tool }
  }
  switch (press.kind) {
    // The first press after a blank brings the scene back that was talked about.
    case 'next':
      return turnTo(blank === null ? slide + 1 : slide)
    case 'previous':
      return turnTo(blank === null ? slide - 1 : slide)
    case 'first':
      return turnTo(0)
    case 'last':
      return turnTo(slides - 1)
    case 'slide':
      return turnTo(press.slide)
    case 'resume':
      return turnTo(slide)
    case 'blank':
      return { ...showing, blank: blank === press.blank ? null : press.blank }
    case 'tool':
      return { ...showing, tool: tool === press.tool ? null : press.tool }
    case 'explain':
      return { ...showing, explains: !explains }
    case 'escape':
      if (explains) return { ...showing, explains: false }
      if (blank !== null) return { ...showing, blank: null }
      return tool === null ? showing : { ...showing, tool: null }
  }
}
