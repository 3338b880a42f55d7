import { StrictMode, useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Legend } from '#map/Legend.tsx'
import { MapView } from '#map/MapView.tsx'
import type { PlaceReading } from '#map/ramp.ts'
import { TileGrid } from '#map/TileGrid.tsx'
import { type MapGeometry, readTopology } from '#map/topology.ts'
import { fillAt } from './fill.ts'
import { roomName, scaledRooms } from './scaled-rooms.ts'
import '#ui/tokens.css'
import './harness.css'

const asked = new URLSearchParams(location.search)
const theme = asked.get('theme') ?? 'dark'
const count = Number(asked.get('points') ?? 265)
const layout = asked.get('layout') ?? 'map'
const names = asked.get('names')
document.documentElement.dataset.theme = theme
if (asked.has('rem')) document.documentElement.style.fontSize = `${asked.get('rem')}px`
if (asked.has('text')) document.documentElement.style.setProperty('--map-text', asked.get('text'))

const WORDS = {
  map: '各镇（街道）社工室覆盖率',
  zoomIn: '放大',
  zoomOut: '缩小',
  reset: '还原',
  hint: '方向键移到相邻的镇，Enter 打开；+ − 缩放，0 还原，Shift 加方向键平移',
}

function Harness({ geometry }: { geometry: MapGeometry }) {
  const [selected, setSelected] = useState<string | null>(asked.get('selected'))
  const areas = useMemo(() => {
    const limit = Number(asked.get('areas') ?? geometry.areas.length)
    return geometry.areas.slice(0, limit).map((area) => ({ ...area, position: null }))
  }, [geometry])
  const points = useMemo(() => (count > 0 ? scaledRooms(count) : null), [])
  const reading: PlaceReading = useMemo(() => {
    const indexOf = (id: string) => areas.findIndex((area) => area.id === id)
    const nameOf = (id: string) => {
      const name = areas[indexOf(id)]?.name ?? id
      if (names === 'long')
        return `${name}与经济技术开发区临港新城管理委员会联合社会工作服务指导中心总站分站甲`
      return names === 'markup' ? `<b>${name}</b><script>` : name.replace(/镇$|街道$|现代.*$/, '')
    }
    const shareOf = (id: string) => {
      const fill = fillAt(indexOf(id))
      return fill === null ? '未上报' : `${80 + fill * 4}.4%`
    }
    return {
      fillOf: (id) => fillAt(indexOf(id)),
      label: (id) => ({ name: nameOf(id), value: shareOf(id) }),
      describe: (id) => `${areas[indexOf(id)]?.name ?? id}\n社工室覆盖率 ${shareOf(id)}\n在建项目 4 个`,
      selected: null,
      onOpen: (id) => setSelected((known) => (known === id ? null : id)),
    }
  }, [areas])
  return (
    <div style={{ display: 'grid', gridTemplateRows: 'minmax(0, 1fr) auto', height: '100%' }}>
      {layout === 'tiles' ? (
        <TileGrid {...reading} selected={selected} areas={areas} words={WORDS} empty="没有镇（街道）" />
      ) : (
        <MapView
          {...reading}
          selected={selected}
          areas={areas}
          backdrop={geometry.water}
          points={points}
          describePoint={(index) => `${roomName(index)}\n社工室${points?.mark[index] === 1 ? '缺' : '已建'}`}
          words={WORDS}
          empty="没有镇（街道）边界"
          themeKey={theme}
        />
      )}
      {asked.has('legend') && (
        <Legend
          title="社工室覆盖率"
          classes={[
            { ramp: 0, text: '<84%' },
            { ramp: 1, text: '84–88%' },
            { ramp: 2, text: '88–92%' },
            { ramp: 3, text: '92–96%' },
            { ramp: 4, text: '96–100%' },
            { ramp: 5, text: '100%' },
          ]}
          noData="未上报"
          marks={{ dot: '社工室', ring: '未覆盖村（社区）', unknown: null }}
          caption="镇界及点位为示意，非法定界线"
        />
      )}
    </div>
  )
}

const mount = document.getElementById('map')
const response = await fetch('/geo/towns.topo.json')
const geometry = readTopology(await response.json())
if (mount !== null) {
  createRoot(mount).render(
    <StrictMode>
      <Harness geometry={geometry} />
    </StrictMode>,
  )
}
