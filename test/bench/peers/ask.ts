/** What both peers need: the same answers of the same API that our overview reads, without our client. */
import type { Topology } from 'topojson-specification'
import type { WireOf } from '#api/endpoint.ts'
import type { geographyEndpoint } from '#api/geography.ts'
import type { needsEndpoint } from '#api/needs.ts'
import type { projectsEndpoint } from '#api/projects.ts'
import type { roomsEndpoint } from '#api/rooms.ts'
import type { stationsEndpoint } from '#api/stations.ts'
import type { workforceEndpoint } from '#api/workforce.ts'

export interface Wire {
  readonly geography: WireOf<typeof geographyEndpoint>
  readonly needs: WireOf<typeof needsEndpoint>
  readonly projects: WireOf<typeof projectsEndpoint>
  readonly rooms: WireOf<typeof roomsEndpoint>
  readonly stations: WireOf<typeof stationsEndpoint>
  readonly workforce: WireOf<typeof workforceEndpoint>
}

const config = read('config.json') as Promise<{ api: string }>

/** The data of one resource, as it came over the wire. */
export async function ask<Resource extends keyof Wire>(resource: Resource): Promise<Wire[Resource]> {
  const { data } = (await read(`${(await config).api}/${resource}`)) as { data: Wire[Resource] }
  return data
}

/** The outline file that the geography names. */
export async function askOutlines(url: string): Promise<Topology> {
  return (await read(url)) as Topology
}

async function read(url: string): Promise<unknown> {
  const answer = await fetch(new URL(url, document.baseURI))
  return answer.json()
}
