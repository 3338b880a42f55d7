import { useCallback } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { Speaker as SpeakerWindow } from '#present/Speaker.tsx'
import { Stage } from '#present/Stage.tsx'

/** The part of the address that names the scene; it is no part of the scope. */
const SLIDE = 'slide'

const BRIEF = '/brief'

function useAddress() {
  const [search, setSearch] = useSearchParams()
  const rest = new URLSearchParams(search)
  rest.delete(SLIDE)
  const query = rest.toString() === '' ? '' : `?${rest}`
  const onSlide = useCallback(
    (name: string) =>
      setSearch(
        (before) => {
          const written = new URLSearchParams(before)
          written.set(SLIDE, name)
          return written
        },
        { replace: true },
      ),
    [setSearch],
  )
  return { slide: search.get(SLIDE), query, onSlide }
}

/** The stage, with the scene it shows in the address. */
export function Presenting() {
  const { slide, query, onSlide } = useAddress()
  const navigate = useNavigate()
  const path = `${BRIEF}${query}`
  return (
    <Stage
      opensAt={slide}
      onSlide={onSlide}
      leave={{ path, go: () => void navigate(path) }}
      speakerAt={`${BRIEF}/present/speaker${query}`}
    />
  )
}

export function Speaker() {
  const { query } = useAddress()
  return <SpeakerWindow stageAt={`${BRIEF}/present${query}`} />
}
