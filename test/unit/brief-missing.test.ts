import { expect, test } from 'vitest'
import { count } from '#domain/units.ts'
import { zhCN } from '#i18n/zh-CN.ts'
import { linesOf } from '#panels/brief/sentences.ts'
import type { BriefAnswers } from '#panels/brief/told.ts'
import { briefView } from '#panels/brief/view.ts'
import { BOTH, chinese, LATEST, textOf, told } from './brief-told.ts'
import { RULES } from './made.ts'

test('of what was not reported that is said, and no sentence is made of it', async () => {
  const now = await told('normal', LATEST, BOTH)
  const { stations, needs, functions, services } = now
  const silent: BriefAnswers = {
    ...now,
    workforce: null,
    stations: {
      ...stations,
      data: stations.data.map((station) => ({
        ...station,
        rooms: null,
        certified: null,
        staffOnPost: null,
        filedOrganisations: null,
        filedThisQuarter: null,
      })),
    },
    needs: needs && {
      ...needs,
      data: { ...needs.data, rows: needs.data.rows.map((row) => ({ ...row, accepted: null, linked: null })) },
    },
    functions: functions && {
      ...functions,
      data: { ...functions.data, rows: functions.data.rows.map((row) => ({ ...row, done: null })) },
    },
    services: services && { ...services, data: { ...services.data, cityCases: null } },
  }
  const text = textOf(silent, BOTH)
  for (const figure of [
    '社工室',
    '持证社工',
    '驻站社工',
    '受理需求',
    '功能任务',
    '个案',
    '备案社区社会组织',
  ]) {
    expect(text).toContain(`${figure}：未上报。`)
  }
  expect(text).not.toMatch(/社工室 0 个|持证社工 0 人|受理需求 0 条|每万人有/)
  expect(text).toContain('11 家欠报')
})

test('a month without a decision has no median, a programme without attendance no coverage, and no programme no sentence', async () => {
  const now = await told('normal', LATEST, BOTH)
  const { times, training } = now
  if (times === null || training === null || training.data === null) throw new Error('the demo tells of both')
  const quiet: BriefAnswers = {
    ...now,
    times: { ...times, data: { ...times.data, city: { median: null, decided: count(0) } } },
    training: { ...training, data: { ...training.data, attendance: [] } },
  }
  expect(textOf(quiet, BOTH)).toContain('本月没有决定任何需求。')
  expect(textOf(quiet, BOTH)).toContain('参训情况：未上报。')
  expect(textOf({ ...now, training: { ...training, data: null } }, BOTH)).not.toMatch(
    /能力提升计划[已尚]|参训/,
  )
})

test('a sum that lacks a station says so and is compared with nothing', async () => {
  const text = textOf(await told('unreported', LATEST, BOTH), BOTH)
  const [rooms = ''] = text.split('\n').filter((line) => line.includes('村（社区）社工室'))
  expect(rooms).toMatch(/2 家未上报，未计入/)
  expect(rooms).not.toMatch(/环比|同比/)
})

test('what has not come is left out, and that is said once a part', async () => {
  const now = await told('normal', LATEST, BOTH)
  const view = briefView(
    { ...now, projects: null, reports: null, services: null, adaptations: null, functions: null },
    { before: BOTH },
    RULES,
  )
  for (const { group, lines } of linesOf(view, zhCN, chinese)) {
    const said = lines.filter(({ fact }) => fact.kind === 'absent').length
    expect(said, group).toBe(['projects', 'services', 'data'].includes(group) ? 1 : 0)
  }
})

test('a withheld number of cases stays withheld', async () => {
  const now = await told('normal', LATEST, BOTH)
  const { services } = now
  if (services === null || services.data.cityCases === null) throw new Error('the demo tells of cases')
  const { data } = services
  const small = {
    ...now,
    services: { ...services, data: { ...data, cityCases: { ...services.data.cityCases, opened: count(7) } } },
  }
  const text = textOf(small, BOTH)
  expect(text).not.toContain('个案 7 例')
  expect(text).toMatch(/近十二个月新开个案 ‹\d+ 例。/)
})
