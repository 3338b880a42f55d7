import type { GroupStage, Services, ServiceTotal } from '#domain/services.ts'
import { GROUP_STAGES, groupsOf, serviceTotal } from '#domain/services.ts'

export interface GroupsView {
  readonly all: ServiceTotal
  readonly rows: readonly (ServiceTotal & { readonly stage: GroupStage })[]
}

/** Groups, and of them those at each stage, of the city or of one station; null where nobody tells of any. */
export function groupsView({ stations }: Services, station: string | null): GroupsView | null {
  const own = stations.filter(({ stationCode }) => station === null || stationCode === station)
  if (own.length === 0) return null
  return {
    all: serviceTotal(own, groupsOf),
    rows: GROUP_STAGES.map((stage) => ({ stage, ...serviceTotal(own, ({ groups }) => [groups[stage]]) })),
  }
}
