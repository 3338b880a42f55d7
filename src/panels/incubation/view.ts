import type { OrganisationStage, Organisations } from '#domain/organisations.ts'
import { countByStage, INCUBATION_STAGES, ORGANISATION_STAGES, stuckOn } from '#domain/organisations.ts'
import type { Day } from '#domain/periods.ts'
import type { Reported } from '#domain/reported.ts'
import type { Count, Days } from '#domain/units.ts'
import { count } from '#domain/units.ts'

export interface StageRow {
  readonly stage: OrganisationStage
  readonly organisations: Count
  readonly stuck: Count
  readonly limit: Reported<Days>
}

export interface IncubationView {
  /** In the order in which they are passed. */
  readonly way: readonly StageRow[]
  /** Beside the way: paused and left. */
  readonly aside: readonly StageRow[]
}

/** How many stand at each stage and how many of them are stuck, in the city or at one station. */
export function incubationView(told: Organisations, station: string | null, on: Day): IncubationView {
  const organisations = told.organisations.filter(
    ({ stationCode }) => station === null || stationCode === station,
  )
  const counts = countByStage(organisations)
  const stuck = stuckOn({ ...told, organisations }, on)
  const rows = ORGANISATION_STAGES.map((stage) => ({
    stage,
    organisations: counts[stage],
    stuck: count(stuck.filter(({ organisation }) => organisation.stage === stage).length),
    limit: told.limits.find((limit) => limit.stage === stage)?.limitDays ?? null,
  }))
  return { way: rows.slice(0, INCUBATION_STAGES.length), aside: rows.slice(INCUBATION_STAGES.length) }
}
