import { describe, expect, test } from 'vitest'
import { en } from '#i18n/en.ts'
import { createFormat } from '#i18n/format.ts'
import { zhCN } from '#i18n/zh-CN.ts'
import { plainText } from '#panels/brief/plain-text.ts'
import { linesOf } from '#panels/brief/sentences.ts'
import { briefView } from '#panels/brief/view.ts'
import { BOTH, chinese, LATEST, NEITHER, textOf, told } from './brief-told.ts'
import { month, RULES } from './made.ts'

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
