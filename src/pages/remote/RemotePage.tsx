import { useState } from 'react'
import { Link } from 'react-router'
import type { WallHeard } from '#browser/channel.ts'
import type { Announcement, Command } from '#domain/remote.ts'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { screensWords } from '#i18n/screens/words.ts'
import { useSurroundings } from '#panels/surroundings.ts'
import { Connect } from './Connect.tsx'
import { Controls } from './Controls.tsx'
import styles from './RemotePage.module.css'
import { useDistantWall } from './use-distant-wall.ts'
import { useWalls } from './use-walls.ts'

/** The choice that is a wall on another device; no wall of this browser has such an id. */
const DISTANT = 'distant'

/** 遥控: drives a wall in another window of this browser, or on another device where the backend has a relay. */
export function RemotePage() {
  const { words, format } = useLocale()
  const { clock, config, pathTo } = useSurroundings()
  const { remote } = screensWords(words)
  const here = useWalls(clock)
  const distant = useDistantWall()
  const [chosen, setChosen] = useState<string | null>(null)
  const [asked] = useState(() => new URLSearchParams(window.location.search).get('screen'))

  const isDistant = chosen === DISTANT || (chosen === null && distant.ticket !== null)
  const near =
    here.walls.find(({ id }) => id === chosen) ??
    here.walls.find(({ screen }) => screen !== null && screen === asked) ??
    here.walls[0]
  const driven: { told: Announcement; send: (command: Command) => void } | null = isDistant
    ? distant.state?.told == null
      ? null
      : { told: distant.state.told, send: distant.send }
    : near === undefined
      ? null
      : { told: near.told, send: (command) => here.send(near.id, command) }

  return (
    <main className={styles.page}>
      <header>
        <h1>{remote.title}</h1>
        <Link to={pathTo('overview', {})}>{remote.back}</Link>
      </header>
      <section className={styles.walls} aria-labelledby="remote-walls">
        <h2 id="remote-walls">{remote.walls}</h2>
        {here.walls.length === 0 && <p>{remote.none}</p>}
        <div>
          {here.walls.map((wall, at) => (
            <button
              key={wall.id}
              type="button"
              aria-pressed={!isDistant && wall.id === near?.id}
              onClick={() => setChosen(wall.id)}
            >
              {nameOf(wall, at, here.walls, remote, (which) => format.count(count(which)))}
            </button>
          ))}
        </div>
        {config.wall.relay !== true && <p className={styles.hint}>{remote.noRelay}</p>}
      </section>
      {config.wall.relay === true && (
        <Connect
          ticket={distant.ticket}
          state={distant.state}
          onChoose={(ticket) => {
            distant.choose(ticket)
            setChosen(ticket === null ? null : DISTANT)
          }}
        />
      )}
      {driven !== null && <Controls told={driven.told} onCommand={driven.send} />}
    </main>
  )
}

type RemoteWords = ReturnType<typeof screensWords>['remote']

/** Its name; of two that are called alike, which. */
function nameOf(
  { screen }: WallHeard,
  at: number,
  walls: readonly WallHeard[],
  words: RemoteWords,
  which: (number: number) => string,
): string {
  const alike = walls.filter((wall) => wall.screen === screen)
  const name = screen ?? words.unnamed
  const before = walls.slice(0, at).filter((wall) => wall.screen === screen).length
  return alike.length === 1 ? name : words.sameNamed(name, which(before + 1))
}
