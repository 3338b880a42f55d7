import type { WireOf } from '#api/endpoint.ts'
import type { organisationsEndpoint } from '#api/organisations.ts'

type OrganisationsWire = WireOf<typeof organisationsEndpoint>
type OrganisationWire = OrganisationsWire['organisations'][number]

/** A station of a multiplied city: what it and what belongs to it are called, and its own villages and communities. */
export interface StationCopy {
  readonly units: readonly { readonly code: string; readonly name: string }[]
  coded(code: string): string
  named(name: OrganisationWire['name']): OrganisationWire['name']
}

/**
 * The organisations of every copy of a station: as many as its report counts, each with an id of its own, at a village
 * or community of that copy.
 */
export function multipliedOrganisations(
  { organisations, ...rules }: OrganisationsWire,
  copiesOf: (stationCode: string) => readonly StationCopy[],
): OrganisationsWire {
  return {
    ...rules,
    organisations: organisations.flatMap((organisation, at) =>
      copiesOf(organisation.stationCode).map(({ units, coded, named }) => {
        const { id, name, stationCode, unit } = organisation
        return {
          ...organisation,
          id: coded(id),
          name: named(name),
          stationCode: coded(stationCode),
          unit: unit && (units[at % units.length] ?? null),
        }
      }),
    ),
  }
}
