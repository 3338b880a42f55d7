import type { Geometry } from 'geojson'
import { Legend } from '#map/Legend.tsx'
import { MapView } from '#map/MapView.tsx'
import type { Fill } from '#map/ramp.ts'
import { type TileArea, TileGrid } from '#map/TileGrid.tsx'
import type { MapPoints } from '#map/use-map-points.ts'
import type { Exhibit } from './exhibit.ts'
import { chance, LONG_NAMES, stations, TOWNS } from './texts.ts'

/** Where the made-up city lies, degrees, and how large a town is. */
const [WEST, SOUTH, SIDE] = [120, 31.5, 0.08]
const HEIGHT = 24
const WORDS = {
  map: '镇（街）',
  zoomIn: '放大',
  zoomOut: '缩小',
  reset: '全图',
  hint: '方向键移动，回车选中',
}
const NO_WATER: readonly Geometry[] = []
const CLASSES = 6
const isFill = (value: number): value is 0 | 1 | 2 | 3 | 4 | 5 => value >= 0 && value < CLASSES
const fillAt = (at: number): Fill => {
  const ramp = at % CLASSES
  return isFill(ramp) ? ramp : null
}

/** A square in a chessboard of towns. */
function squareAt(at: number, across: number): Geometry {
  const [west, south] = [WEST + (at % across) * SIDE, SOUTH - Math.floor(at / across) * SIDE]
  const [east, north] = [west + SIDE, south + SIDE]
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  }
}

function areasOf(names: readonly string[], shape: 'drawn' | 'missing' = 'drawn'): readonly TileArea[] {
  const across = Math.ceil(Math.sqrt(names.length * 1.4))
  return names.map((id, at) => ({
    id,
    geometry: shape === 'drawn' ? squareAt(at, across) : null,
    labelLonLat: null,
    position: null,
  }))
}

/** Rooms strewn over the towns; one in twenty is missing, and of another nobody knows. */
function pointsOf(many: number): MapPoints {
  const places = Array.from({ length: many }, (_, at) => at)
  return {
    lon: Float64Array.from(places, (at) => WEST + chance(at) * SIDE * 4),
    lat: Float64Array.from(places, (at) => SOUTH + SIDE - chance(at + 0.5) * SIDE * 2),
    mark: Uint8Array.from(places, (at) => [1, 2][at % 20] ?? 0),
  }
}

const readingOf = (
  names: readonly string[],
  valueAt: (at: number) => string | null,
  selected: string | null,
) => {
  const placeOf = (id: string) => names.indexOf(id)
  const textOf = (id: string) => valueAt(placeOf(id)) ?? '未上报'
  return {
    fillOf: (id: string) => (valueAt(placeOf(id)) === null ? null : fillAt(placeOf(id))),
    label: (id: string) => ({
      name: id,
      value: textOf(id),
      within: id === selected ? '金田社区' : null,
    }),
    describe: (id: string) => `${id}\n覆盖率 ${textOf(id)}`,
    selected,
    onOpen: () => undefined,
  }
}

interface Made {
  readonly names: readonly string[]
  readonly valueAt?: (at: number) => string | null
  readonly selected?: string
  readonly points?: MapPoints
  readonly shape?: 'missing'
}

const percentAt = (at: number) => `${Math.round(chance(at) * 1000) / 10}%`

const mapOf = ({ names, valueAt = percentAt, selected, points, shape }: Made) => (
  <MapView
    {...readingOf(names, valueAt, selected ?? null)}
    areas={areasOf(names, shape)}
    backdrop={NO_WATER}
    points={points ?? null}
    describePoint={(at) => `社工室 ${at}`}
    words={WORDS}
    empty="没有可画的边界"
    themeKey="gallery"
  />
)
const tilesOf = ({ names, valueAt = percentAt, selected }: Made) => (
  <TileGrid
    {...readingOf(names, valueAt, selected ?? null)}
    areas={areasOf(names)}
    words={WORDS}
    empty="没有镇（街）"
  />
)

const FORMS: readonly (Made & { readonly form: string })[] = [
  { form: 'normal', names: TOWNS },
  { form: 'selected', names: TOWNS, selected: TOWNS[3] ?? '' },
  { form: 'nulls', names: TOWNS, valueAt: (at) => (at % 3 === 0 ? null : percentAt(at)) },
  { form: 'single', names: ['杨舍镇'] },
  { form: 'empty', names: [] },
  { form: 'long names', names: LONG_NAMES },
  { form: 'huge', names: TOWNS.slice(0, 4), valueAt: () => '1,234.57 万人' },
  { form: 'forty', names: stations(40) },
]

export const mapView: Exhibit = {
  name: 'MapView',
  fixtures: [
    ...FORMS.map(({ form, ...made }) => ({ form, height: HEIGHT, picture: mapOf(made) })),
    { form: 'points', height: HEIGHT, picture: mapOf({ names: TOWNS, points: pointsOf(265) }) },
    { form: 'many points', height: HEIGHT, picture: mapOf({ names: TOWNS, points: pointsOf(26_500) }) },
    { form: 'without shapes', height: 4, picture: mapOf({ names: TOWNS, shape: 'missing' }) },
  ],
}

export const tileGrid: Exhibit = {
  name: 'TileGrid',
  fixtures: FORMS.map(({ form, ...made }) => ({
    form,
    picture: tilesOf(made),
    ...(form === 'forty' ? { height: 44, columns: 2 } : { height: HEIGHT }),
  })),
}

export const legend: Exhibit = {
  name: 'Legend',
  fixtures: [
    {
      form: 'normal',
      picture: (
        <Legend
          title="社工室覆盖率"
          classes={[0, 1, 2, 3, 4, 5].filter(isFill).map((ramp) => ({ ramp, text: `${ramp * 20}% 起` }))}
          noData="未上报"
          marks={{ dot: '社工室', ring: '尚无社工室', unknown: '未上报' }}
          caption="边界为示意"
        />
      ),
    },
  ],
}
