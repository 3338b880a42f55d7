import type { WireOf } from '#api/endpoint.ts'
import type { recordsEndpoint } from '#api/records.ts'
import type { Name } from '#domain/names.ts'
import type { Day } from '#domain/periods.ts'
import { shiftDay } from '#domain/periods.ts'
import { noise } from './noise.ts'
import type { Plan } from './project-plan.ts'
import { replannedOn } from './project-plan.ts'
import { STATIONS } from './station-register.ts'

type ChangeWire = WireOf<typeof recordsEndpoint>['records'][number]['changes'][number]

/** Small things that change on the way; all of them invented. */
const SMALL: readonly Name[] = [
  { zh: '服务点位增加一处，总量不变', en: 'One more place of service, the same amount in all' },
  { zh: '集中活动改为小组分批开展', en: 'Large gatherings became small groups' },
  { zh: '预算科目调剂，总额不变', en: 'Money moved between headings, the total unchanged' },
  { zh: '线下课程改为线上线下结合', en: 'Lessons moved partly online' },
  { zh: '志愿者队伍调整，增补培训一次', en: 'Volunteers changed, with one more training' },
]

/** Three projects in ten had one of them. */
const SHARE = 0.3

function smallChanges(plan: Plan, seed: number): ChangeWire[] {
  if (noise(seed, 91) > SHARE) return []
  const what = SMALL[Math.floor(noise(seed, 92) * SMALL.length)]
  const on = shiftDay(plan.start, Math.floor((0.2 + 0.5 * noise(seed, 93)) * plan.days))
  return what === undefined ? [] : [{ on, what, by: stationOf(plan) }]
}

function stationOf({ stationCode }: Plan): Name {
  const station = STATIONS.find(({ code }) => code === stationCode)
  return station?.name ?? { zh: stationCode, en: null }
}

/** 变更记录 as it stood at the end of a day, in the order in which it was written. */
export function changesOn(plan: Plan, lastDay: Day, seed: number): ChangeWire[] {
  const { replanned, override, supervision } = plan
  const replannedDay = replannedOn(plan)
  const all: ChangeWire[] = smallChanges(plan, seed)
  if (replanned !== null && replannedDay !== null) {
    all.push({
      on: replannedDay,
      what: replanned.whole
        ? {
            zh: `计划调整：中期评估起各节点顺延 ${replanned.by} 天，计划结束日相应顺延`,
            en: `Plan changed: everything from the mid-term review on ${replanned.by} days later, the end too`,
          }
        : {
            zh: `计划调整：中期评估、二期服务各顺延 ${replanned.by} 天，计划结束日不变`,
            en: `Plan changed: mid-term review and second delivery ${replanned.by} days later, the end unchanged`,
          },
      by: stationOf(plan),
    })
  }
  if (override !== null) {
    const { zh, en } = override.reason
    all.push({
      on: override.on,
      by: override.by,
      what: { zh: `人工调整状态：${zh}`, en: `Light set by hand: ${en}` },
    })
  }
  if (supervision !== null) {
    const { zh, en } = supervision.text
    all.push({
      on: supervision.orderedOn,
      by: supervision.by,
      what: { zh: `督办：${zh}`, en: `Follow-up: ${en}` },
    })
  }
  return all
    .filter(({ on }) => on <= lastDay)
    .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))
}
