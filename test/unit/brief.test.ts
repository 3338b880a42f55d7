import { getResponse } from 'msw'
import type * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { adaptationsEndpoint } from '#api/adaptations.ts'
import { cityEndpoint } from '#api/city.ts'
import { parseAnswer } from '#api/client.ts'
import type { Answer, Endpoint } from '#api/endpoint.ts'
import { evaluationsEndpoint } from '#api/evaluations.ts'
import { functionsEndpoint } from '#api/functions.ts'
import { geographyEndpoint } from '#api/geography.ts'
import { needsEndpoint } from '#api/needs.ts'
import { organisationsEndpoint } from '#api/organisations.ts'
import { projectsEndpoint } from '#api/projects.ts'
import { reportsEndpoint } from '#api/reports.ts'
import { responseTimesEndpoint } from '#api/response-times.ts'
import { roomsEndpoint } from '#api/rooms.ts'
import { servicesEndpoint } from '#api/services.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { trainingEndpoint } from '#api/training.ts'
import { workforceEndpoint } from '#api/workforce.ts'
import type { Month } from '#domain/periods.ts'
import { count } from '#domain/units.ts'
import { en } from '#i18n/en.ts'
import { createFormat } from '#i18n/format.ts'
import { zhCN } from '#i18n/zh-CN.ts'
import { handlers } from '#mocks/handlers.ts'
import type { ScenarioName } from '#mocks/scenario.ts'
import { plainText } from '#panels/brief/plain-text.ts'
import { linesOf } from '#panels/brief/sentences.ts'
import type { BriefAnswers } from '#panels/brief/told.ts'
import { briefView } from '#panels/brief/view.ts'
import { month, RULES } from './made.ts'

const LATEST = month('2023-02')

async function answerOf<Wire extends v.GenericSchema, Value>(
  name: ScenarioName,
  endpoint: Endpoint<Wire, Value>,
  period: Month,
): Promise<Answer<Value>> {
  const request = new Request(`http://localhost/api/v1/${endpoint.resource}?period=${period}`)
  const response = await getResponse(handlers({ name, rooms: null }), request)
  return parseAnswer(endpoint, await response?.json(), null)
}

interface Before {
  readonly month: Month | null
  readonly year: Month | null
}

/** Everything the brief of a month is made of, as the demo backend tells it. */
async function told(name: ScenarioName, period: Month, before: Before): Promise<BriefAnswers> {
  const of = <Wire extends v.GenericSchema, Value>(endpoint: Endpoint<Wire, Value>) =>
    answerOf(name, endpoint, period)
  const then = async <Wire extends v.GenericSchema, Value>(
    endpoint: Endpoint<Wire, Value>,
    earlier: Month | null,
  ) => (earlier === null ? null : answerOf(name, endpoint, earlier))
  return {
    stations: await of(stationsEndpoint),
    geography: await of(geographyEndpoint),
    city: await of(cityEndpoint),
    monthBefore: await then(stationsEndpoint, before.month),
    yearBefore: await then(stationsEndpoint, before.year),
    rooms: await of(roomsEndpoint),
    workforce: await of(workforceEndpoint),
    training: await of(trainingEndpoint),
    needs: await of(needsEndpoint),
    needsBefore: await then(needsEndpoint, before.month),
    times: await of(responseTimesEndpoint),
    timesBefore: await then(responseTimesEndpoint, before.month),
    timesLastYear: await then(responseTimesEndpoint, before.year),
    projects: await of(projectsEndpoint),
    projectsBefore: await then(projectsEndpoint, before.month),
    projectsLastYear: await then(projectsEndpoint, before.year),
    functions: await of(functionsEndpoint),
    services: await of(servicesEndpoint),
    adaptations: await of(adaptationsEndpoint),
    organisations: await of(organisationsEndpoint),
    evaluations: await of(evaluationsEndpoint),
    reports: await of(reportsEndpoint),
  }
}

const BOTH: Before = { month: month('2023-01'), year: month('2022-02') }
const NEITHER: Before = { month: null, year: null }

const chinese = createFormat('zh-CN')
const textOf = (answers: BriefAnswers, before: Before) =>
  plainText(briefView(answers, { before }, RULES), zhCN, chinese)

describe('the brief of the latest month', () => {
  test('says what changed, what is late and who leads, each with its number', async () => {
    const text = textOf(await told('normal', LATEST, BOTH), BOTH)
    for (const sentence of [
      '张家港市社工站月度简报 · 2023 年 2 月',
      '11 个镇（街）全部有社工站。',
      '村（社区）社工室 265 个，覆盖率 98.1%，环比 +2，同比 +53。',
      '持证社工 3,695 人，环比 +17，同比 +312。',
      '2022 年度评估平均 88.4 分，杨舍最高（94.6 分），常阴沙最低（81.3 分）。',
      '2023 年 1 月月报应报 11 家，按时 10 家，迟报 1 家（乐余）。',
      '备案社区社会组织 128 家，本季新增 9 家，环比 +4，同比 +40。',
      '响应时长中位数 18 天，环比 −1 天，同比 −7 天，本月决定 324 条。',
      '能力提升计划已开 10 课（计划 16 课，到期应开 11 课），时间进度 71.4%，按期。',
      '参训覆盖 90.7%，6 家缺席过，共 10 次（常阴沙、后塍、乐余、塘桥、南丰等 6 家），2 站次未上报，未计入。',
    ]) {
      expect(text).toContain(sentence)
    }
    expect(text).toMatch(/整改逾期 1 项，最久的是常阴沙“补报组织孵化台账”，2023-02-10 到期，已逾期 6 天/)
    expect(text).toMatch(/滞后：杨舍 .*落后时间进度 [\d.]+ 个百分点，自 2023-02-\d\d 起，本月新转为滞后。/)
  })

  test('carries its as-of, its sources and that it is a demonstration', async () => {
    const text = textOf(await told('normal', LATEST, BOTH), BOTH)
    expect(text).toContain('数据截至 2023-02-16 17:51')
    expect(text).toMatch(/来源：各镇（街道）社工站月报、/)
    expect(text).toContain('演示数据')
  })

  test('is English in English, but for names that nobody translated', async () => {
    const view = briefView(await told('normal', LATEST, BOTH), { before: BOTH }, RULES)
    const text = plainText(view, en, createFormat('en'))
    expect(text).toContain('3,695 certified workers')
    // Villages and communities have Chinese names alone, and lend them to their organisations.
    const rest = text.split('\n').filter((line) => !/without a room|stuck in a stage/.test(line))
    expect(rest.join('\n')).not.toMatch(/[\u3400-\u9fff]/)
  })

  test('every sentence is another one, and every part has one', async () => {
    const view = briefView(await told('normal', LATEST, BOTH), { before: BOTH }, RULES)
    const groups = linesOf(view, zhCN, chinese)
    expect(groups.map(({ lines }) => lines.length > 0)).toEqual(groups.map(() => true))
    const sentences = groups.flatMap(({ lines }) => lines.map(({ sentence }) => sentence))
    expect(new Set(sentences).size).toBe(sentences.length)
    for (const sentence of sentences) expect(sentence).not.toMatch(/null|undefined|NaN|\[object/)
  })
})

test('where nothing happened the differences are ±0, and no project is newly late', async () => {
  const now = await told('normal', LATEST, BOTH)
  const still = {
    ...now,
    monthBefore: now.stations,
    projectsBefore: now.projects,
    needsBefore: now.needs,
  }
  const text = textOf(still, BOTH)
  expect(text).toContain('村（社区）社工室 265 个，覆盖率 98.1%，环比 ±0，同比 +53。')
  expect(text).toContain('本月新受理 0 条。')
  expect(text).not.toContain('本月新转为滞后')
  expect(text).not.toContain('不再滞后')
})

test('in the first month of the record nothing is compared, and that is said once for each comparison', async () => {
  const first = month('2022-01')
  const text = textOf(await told('normal', first, NEITHER), NEITHER)
  expect(text).toContain('记录没有上月的数据，不作环比。')
  expect(text).toContain('记录没有上年同月的数据，不作同比。')
  expect(text).not.toMatch(/[环同]比 [+−±]|本月新受理|新转为/)
  expect(text).toContain('还没有已结束的年度评估。')
  expect(text).toContain('能力提升计划尚未开始，计划 16 课。')
  expect(text).toContain('响应时长中位数 26 天，本月决定 267 条。')
})

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
