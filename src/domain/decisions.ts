import type { Needs } from './needs.ts'
import type { Reported } from './reported.ts'
import { sumReported } from './reported.ts'
import type { Count } from './units.ts'
import { count } from './units.ts'

/**
 * Where a need stands, in the order of the procedure (登记 → 研判 → 立项 | 转介 | 不受理). 办结 comes after each of the
 * last three and takes nothing out of them.
 */
export const STANDINGS = ['registered', 'appraised', 'approved', 'referred', 'declined'] as const
export type NeedStanding = (typeof STANDINGS)[number]

/** Needs of one station and topic that came from one survey, or from none. */
export type DecisionRow = Readonly<Record<NeedStanding, Reported<Count>>> & {
  readonly stationCode: string
  readonly topicId: string
  /** Null where they came to the station in another way. */
  readonly surveyId: string | null
  /** 受理需求, as far as their origin is known. */
  readonly accepted: Reported<Count>
  /** 办结: of the decided ones, those that are settled. */
  readonly closed: Reported<Count>
}

/** Approved needs (立项) that one project takes up. */
export interface ProjectLink {
  readonly stationCode: string
  readonly topicId: string
  readonly projectId: string
  readonly needs: Reported<Count>
}

/** What became of the needs accepted from the start of the year to the end of the period. */
export interface Decisions {
  readonly rows: readonly DecisionRow[]
  readonly links: readonly ProjectLink[]
}

/** Needs that go one way: from a survey, about a topic, to where they stand. */
export interface FlowPart {
  readonly origin: { readonly kind: 'survey'; readonly id: string } | { readonly kind: 'other' | 'unstated' }
  readonly topicId: string
  readonly standing: NeedStanding | 'unstated'
  readonly needs: Count
}

const OTHER = { kind: 'other' } as const
const UNSTATED = { kind: 'unstated' } as const

const keyOf = ({ stationCode, topicId }: { readonly stationCode: string; readonly topicId: string }) =>
  `${stationCode} ${topicId}`

/** Adds where the needs of a row went, as far as anybody told; ways that nothing went are left out. */
function addParts(parts: FlowPart[], row: DecisionRow, accepted: Count): void {
  const { surveyId, topicId } = row
  const origin = surveyId === null ? OTHER : ({ kind: 'survey', id: surveyId } as const)
  let rest: number = accepted
  for (const standing of STANDINGS) {
    const needs = row[standing]
    if (needs === null || needs === 0) continue
    rest -= needs
    parts.push({ origin, topicId, standing, needs })
  }
  if (rest > 0) parts.push({ origin, topicId, standing: 'unstated', needs: count(rest) })
}

/**
 * 调查 > 需求 > 去向: every need accepted goes exactly one way, so what comes in goes out. What nobody told, of the origin
 * or of the outcome, is a way of its own (未说明). Stations that did not report what they accepted are in none.
 */
export function needFlow({ rows: needs }: Needs, { rows }: Decisions): FlowPart[] {
  const told = new Map<string, { row: DecisionRow; accepted: Count }[]>()
  for (const row of rows) {
    if (row.accepted === null) continue
    const known = told.get(keyOf(row))
    if (known === undefined) told.set(keyOf(row), [{ row, accepted: row.accepted }])
    else known.push({ row, accepted: row.accepted })
  }
  const parts: FlowPart[] = []
  for (const need of needs) {
    if (need.accepted === null) continue
    let rest: number = need.accepted
    for (const { row, accepted } of told.get(keyOf(need)) ?? []) {
      rest -= accepted
      addParts(parts, row, accepted)
    }
    if (rest <= 0) continue
    parts.push({ origin: UNSTATED, topicId: need.topicId, standing: 'unstated', needs: count(rest) })
  }
  return parts
}

/** A project and how many needs it takes up; null where nobody counted them. */
export interface TakenUp {
  readonly projectId: string
  readonly stationCode: string
  readonly needs: Reported<Count>
  /** What they are about, the most of them first. */
  readonly topicIds: readonly string[]
}

/** Projects by the needs they take up, most first; those that nobody counted last. */
export function takenUp(links: readonly ProjectLink[]): TakenUp[] {
  const byProject = new Map<string, ProjectLink[]>()
  for (const link of links) {
    const known = byProject.get(link.projectId)
    if (known === undefined) byProject.set(link.projectId, [link])
    else known.push(link)
  }
  const size = (needs: Reported<Count>) => needs ?? -1
  return [...byProject]
    .flatMap(([projectId, own]) => {
      const [first] = own
      if (first === undefined) return []
      const most = [...own].sort((one, other) => size(other.needs) - size(one.needs))
      const needs = sumReported(own.map((link) => link.needs))
      return {
        projectId,
        stationCode: first.stationCode,
        needs: needs === null ? null : count(needs),
        topicIds: [...new Set(most.map(({ topicId }) => topicId))],
      }
    })
    .sort((one, other) => size(other.needs) - size(one.needs))
}
