import { useMemo } from 'react'
import { DrawnMap } from './DrawnMap.tsx'
import styles from './MapView.module.css'
import type { MapViewProps } from './map-props.ts'
import { fitProjection } from './projection.ts'

/** The map: towns coloured by class, points over them, names that fit; fills its parent. */
export function MapView({ areas, backdrop, empty, ...rest }: MapViewProps) {
  const projection = useMemo(() => fitProjection(areas), [areas])
  const water = useMemo(() => projection.backdrop(backdrop), [projection, backdrop])
  if (projection.drawn.areas.length === 0) return <p className={styles.empty}>{empty}</p>
  return <DrawnMap {...rest} projection={projection} water={water} />
}
