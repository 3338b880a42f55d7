import type { GroupStage, Services, ServiceTotal } from '#domain/services.ts'
import { GROUP_STAGES, serviceTotal } from '#domain/services.ts'

export interface GroupRow extends ServiceTotal {
  readonly stage: GroupStage
}

/** Groups by stage, of the city or of one station. */
export function groupsView({ stations }: Services, station: string | null): readonly GroupRow[] {
  const own = stations.filter(({ stationCode }) => station === null || stationCode === station)
  return own.length === 0
    ? []
    : GROUP_STAGES.map((stage) => ({ stage, ...serviceTotal(own, ({ groups }) => [groups[stage]]) }))
}
