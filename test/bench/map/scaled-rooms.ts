import rooms from '#mocks/data/rooms.json' with { type: 'json' }

/** Rooms of the city scaled to any number: the 270 first, then copies strewn around each, always the same ones. */
export function scaledRooms(count: number) {
  const lon = new Float64Array(count)
  const lat = new Float64Array(count)
  const mark = new Uint8Array(count)
  let seed = 42
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  for (let index = 0; index < count; index++) {
    const room = rooms[index % rooms.length]
    const stray = index < rooms.length ? 0 : 0.03
    lon[index] = (room?.lonlat[0] ?? 0) + (random() - 0.5) * stray
    lat[index] = (room?.lonlat[1] ?? 0) + (random() - 0.5) * stray * 0.8
    const isGap = index < rooms.length ? room?.covered === false : random() < 0.02
    mark[index] = isGap ? 1 : 0
  }
  return { lon, lat, mark }
}

export const roomName = (index: number) => rooms[index % rooms.length]?.name ?? ''
