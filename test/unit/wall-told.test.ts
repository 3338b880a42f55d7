import { describe, expect, test, vi } from 'vitest'
import type { Command } from '#domain/remote.ts'
import type { Hold } from '#wall/director.ts'
import { obeying } from '#wall/obey.ts'

describe('a wall that is told', () => {
  const told = (command: Command, hold: Hold | null = null) => {
    const press = vi.fn()
    const show = vi.fn()
    const shine = vi.fn()
    const rotation = {
      press,
      progress: () => ({ hold }) as ReturnType<Parameters<typeof obeying>[0]['rotation']['progress']>,
    }
    const middleOf = (panel: string) => (panel === 'gaps' ? { x: 0.2, y: 0.3 } : null)
    obeying({ rotation, signs: { show, shine }, middleOf })(command)
    return [...press.mock.calls, ...show.mock.calls, ...shine.mock.calls]
  }
  const paused: Hold = { kind: 'paused', until: 1 }

  test.each<[Command, Hold | null, unknown[]]>([
    [{ kind: 'next' }, null, [[{ kind: 'next' }]]],
    [{ kind: 'scene', scene: 'needs' }, null, [[{ kind: 'scene', name: 'needs' }]]],
    [{ kind: 'pause' }, null, [[{ kind: 'pause' }]]],
    [{ kind: 'pause' }, paused, []],
    [{ kind: 'pin' }, paused, [[{ kind: 'pin' }]]],
    [{ kind: 'pin' }, { kind: 'pinned' }, []],
    [{ kind: 'resume' }, paused, [[{ kind: 'resume' }]]],
    [{ kind: 'name' }, null, [['name']]],
    [{ kind: 'point', x: 0.5, y: 1 }, null, [[{ x: 0.5, y: 1 }]]],
    [{ kind: 'panel', panel: 'gaps' }, null, [[{ x: 0.2, y: 0.3 }]]],
    [{ kind: 'panel', panel: 'none' }, null, []],
    [{ kind: 'dark' }, null, [[null]]],
  ])('%j, while %j: does %j', (command, hold, calls) => {
    expect(told(command, hold)).toEqual(calls)
  })
})
