import { lazy, Suspense, useContext } from 'react'
import { useLocale } from '#i18n/locale.tsx'
import { MapView } from '#map/MapView.tsx'
import type { MapViewProps } from '#map/map-props.ts'
import { LitStation } from '#ui/lit.ts'
import { Skeleton } from '#ui/Skeleton.tsx'
import { useSurroundings } from '../surroundings.ts'
import type { useReading } from './reading.ts'
import { townOf } from './reading.ts'
import type { CoverageView } from './view.ts'

/** Most cities show their map: the tiles travel when they are asked for, or when there is no map to show. */
const TileGrid = lazy(async () => ({ default: (await import('#map/TileGrid.tsx')).TileGrid }))

interface TownsProps extends Pick<MapViewProps, 'onOpenPoint' | 'over'> {
  readonly view: CoverageView
  readonly reading: ReturnType<typeof useReading>
  readonly isMap: boolean
  readonly attended: boolean
}

/** The towns as the map, with their units on it, or as tiles. */
export function Towns({ view, reading, isMap, attended, ...units }: TownsProps) {
  const { words } = useLocale()
  const { theme } = useSurroundings()
  const { coverage } = words.panels
  const lit = townOf(view, useContext(LitStation))
  if (!isMap) {
    return (
      <Suspense
        fallback={
          <div data-pending="">
            <Skeleton label={words.panel.loading(coverage.title)} />
          </div>
        }
      >
        <TileGrid {...reading} lit={lit} areas={view.areas} words={coverage.map} empty={coverage.empty} />
      </Suspense>
    )
  }
  return (
    <MapView
      {...reading}
      {...units}
      lit={lit}
      areas={view.areas}
      backdrop={view.backdrop}
      points={view.points}
      words={coverage.map}
      empty={coverage.empty}
      themeKey={theme}
      controls={attended ? 'shown' : 'hidden'}
    />
  )
}
