import type { Command } from '#domain/remote.ts'
import type { Spot } from '#ui/Spotlight.tsx'
import type { Rotation } from './rotation.ts'
import type { Signs } from './signs.ts'

interface ObeyOptions {
  readonly rotation: Pick<Rotation, 'press' | 'progress'>
  readonly signs: Pick<Signs, 'show' | 'shine'>
  /** The middle of a panel that hangs now; null for any other. */
  readonly middleOf: (panel: string) => Spot | null
}

/** Does what the wall is told. What it is told twice it does once: a pause that is in force is no reason to go on. */
export function obeying({ rotation, signs, middleOf }: ObeyOptions): (command: Command) => void {
  return (command) => {
    const { hold } = rotation.progress()
    switch (command.kind) {
      case 'pause':
        return hold?.kind === 'paused' ? undefined : rotation.press({ kind: 'pause' })
      case 'pin':
        return hold?.kind === 'pinned' ? undefined : rotation.press({ kind: 'pin' })
      case 'next':
      case 'previous':
      case 'resume':
        return rotation.press({ kind: command.kind })
      case 'scene':
        return rotation.press({ kind: 'scene', name: command.scene })
      case 'point':
        return signs.shine({ x: command.x, y: command.y })
      case 'panel': {
        const spot = middleOf(command.panel)
        return spot === null ? undefined : signs.shine(spot)
      }
      case 'dark':
        return signs.shine(null)
      case 'name':
      case 'code':
        return signs.show(command.kind)
    }
  }
}
