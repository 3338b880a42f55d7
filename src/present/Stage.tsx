import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { briefPanel } from '#panels/brief/panel.tsx'
import { useSurroundings } from '#panels/surroundings.ts'
import type { Spot } from '#ui/Spotlight.tsx'
import { beginning, forgetBeginning } from './beginning.ts'
import type { Line } from './channel.ts'
import { openLine } from './channel.ts'
import type { Press, Showing } from './director.ts'
import { afterPress, atSlide } from './director.ts'
import { FrozenRoom } from './FrozenRoom.tsx'
import type { Freeze } from './freeze.ts'
import { createFreeze } from './freeze.ts'
import type { Held } from './held.ts'
import { held } from './held.ts'
import { Presentation } from './Presentation.tsx'
import { SCENES } from './scenes.ts'

/** The way back to the brief that the story was opened from. */
export interface Leave {
  /** Below the base, with a leading slash. */
  readonly path: string
  go(): void
}

interface StageProps {
  /** The scene that the address names; null begins with the first. */
  readonly opensAt: string | null
  /** Tells the address which scene is shown. */
  readonly onSlide: (name: string) => void
  readonly leave: Leave
  /** The path of the speaker's window. */
  readonly speakerAt: string
}

/** What a presenter directs, whatever figures stand at the time. */
export interface Direction {
  readonly showing: Held<Showing>
  /** Where the light falls; null where nobody points. */
  readonly spot: Held<Spot | null>
  /** When the speech began, by the clock of the machine that all its windows share. */
  readonly startedAt: Held<number>
  /** Tells this window from others that present. */
  readonly id: string
  press(press: Press): void
}

function direct(opensAt: string | null): Direction {
  const showing = held(
    atSlide(
      Math.max(
        0,
        SCENES.findIndex(({ name }, at) => name === opensAt || String(at + 1) === opensAt),
      ),
    ),
  )
  return {
    showing,
    spot: held<Spot | null>(null),
    startedAt: held(beginning()),
    id: `${performance.timeOrigin} ${Math.random()}`,
    press: (press) => showing.set(afterPress(showing.get(), press, SCENES.length)),
  }
}

/** All that the story can show. */
const ASKING = [briefPanel, ...SCENES.flatMap(({ parts }) => parts.map(({ panel }) => panel))]

/** The pictures whose code comes with the first of them: a scene that is turned to has it already. */
const fetchCharts = () =>
  Promise.all([import('#charts/TrendChart.tsx'), import('#panels/need-flow/Flow.tsx')]).catch(() => undefined)

/** Freezes the figures when the stage is entered, and lets them go when it is left. */
function useFreeze(): Freeze | null {
  const surroundings = useSurroundings()
  const known = useQueryClient()
  const entered = useRef({ ...surroundings, known })
  const [freeze, setFreeze] = useState<Freeze | null>(null)
  // What is frozen is of the address that the stage was entered by.
  useEffect(() => {
    const { client, clock, scope } = entered.current
    const begun = createFreeze({ client, clock, asked: scope, asking: ASKING, known: entered.current.known })
    setFreeze(begun)
    return begun.stop
  }, [])
  return freeze
}

/** What the windows of the presentation talk through; the others are told when this one goes. */
function useLine(id: string): Line | null {
  const [line, setLine] = useState<Line | null>(null)
  useEffect(() => {
    const opened = openLine()
    setLine(opened)
    const leave = () => opened.send({ kind: 'bye', from: id })
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
      opened.close()
      forgetBeginning()
    }
  }, [id])
  return line
}

/** The brief as a story of scenes, told from figures that stand. The brief as a story of scenes, told from figures that stand. */
export function Stage({ opensAt, onSlide, leave, speakerAt }: StageProps) {
  const freeze = useFreeze()
  const [direction] = useState(() => direct(opensAt))
  const line = useLine(direction.id)
  const { slide } = useSyncExternalStore(direction.showing.subscribe, direction.showing.get)
  const name = SCENES[slide]?.name ?? null
  // The address is outside of the story.
  useEffect(() => {
    if (name !== null && name !== opensAt) onSlide(name)
  }, [name, opensAt, onSlide])
  // So is the root element, which says how large everything is.
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-stage', true)
    return () => document.documentElement.removeAttribute('data-stage')
  }, [])
  // Once it stands nothing more is asked of the server, code included.
  useEffect(() => {
    if (freeze !== null) void fetchCharts()
  }, [freeze])
  if (freeze === null || line === null) return null
  return (
    <FrozenRoom freeze={freeze}>
      <Presentation {...{ freeze, direction, line, leave, speakerAt }} />
    </FrozenRoom>
  )
}
