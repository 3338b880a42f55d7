import { beforeAll, describe, expect, test } from 'vitest'
import { en } from '#i18n/en.ts'
import { createFormat } from '#i18n/format.ts'
import { zhCN } from '#i18n/zh-CN.ts'
import { linesOf } from '#panels/brief/sentences.ts'
import type { BriefView } from '#panels/brief/view.ts'
import { briefView } from '#panels/brief/view.ts'
import { SCENE_NAMES, storyOf } from '#present/story.ts'
import { BOTH, chinese, LATEST, told } from './brief-told.ts'
import { RULES } from './made.ts'

let february: BriefView
beforeAll(async () => {
  february = briefView(await told('normal', LATEST, BOTH), { before: BOTH }, RULES)
})

const titlesOf = (view: BriefView | null) =>
  Object.fromEntries(storyOf(view, zhCN, chinese).map(({ name, title }) => [name, title]))

describe('the story of a month', () => {
  test('tells in the title of each scene what its figures have found', () => {
    expect(titlesOf(february)).toMatchObject({
      headline: '村（社区）社工室 265 个，覆盖率 98.1%，环比 +2，同比 +53。',
      coverage: '还有 5 个村（社区）没有社工室：沙洲湖社区、金田社区、稻麦场社区、畜禽场社区、泗兴社区。',
      workforce: '持证社工 3,695 人，环比 +17，同比 +312。',
      evaluation: '2022 年度评估平均 88.4 分，杨舍最高（94.6 分），常阴沙最低（81.3 分）。',
    })
    expect(titlesOf(february).projects).toMatch(/^在建项目 \d+ 个，滞后 \d+ 个，关注 \d+ 个/)
  })

  test('ends with what the meeting is asked for, counted', () => {
    expect(titlesOf(february).exceptions).toMatch(
      /^提请会议研究：滞后项目 1 个、逾期整改 1 项、.*家欠报数据。$/,
    )
  })

  test('has sentences of the brief and no others in its notes, none of them the title', () => {
    const sentences = linesOf(february, zhCN, chinese).flatMap(({ lines }) =>
      lines.map(({ sentence }) => sentence),
    )
    for (const { name, title, notes } of storyOf(february, zhCN, chinese)) {
      const said = notes.split('\n')
      expect(sentences, name).toEqual(expect.arrayContaining(said))
      expect(said, name).not.toContain(title)
    }
  })

  test('tells in the notes of the projects why they are late and since when', () => {
    const projects = storyOf(february, zhCN, chinese).find(({ name }) => name === 'projects')
    expect(projects?.notes).toMatch(/滞后：杨舍 .*落后时间进度 33\.1 个百分点，自 2023-02-06 起/)
  })

  test('is English in English', () => {
    const story = storyOf(february, en, createFormat('en'))
    expect(story.find(({ name }) => name === 'workforce')?.title).toMatch(/^3,695 certified workers/)
    expect(story.find(({ name }) => name === 'exceptions')?.title).toMatch(
      /^For the meeting to decide: late projects \(1\)/,
    )
  })
})

test('without figures there are scenes and no findings', () => {
  expect(storyOf(null, zhCN, chinese)).toEqual(SCENE_NAMES.map((name) => ({ name, title: null, notes: '' })))
})

test('where the figures of a finding are not reported, that is the finding', async () => {
  const answers = await told('normal', LATEST, BOTH)
  const silent = {
    ...answers.stations,
    data: answers.stations.data.map((station) => ({ ...station, certified: null })),
  }
  const view = briefView({ ...answers, stations: silent, workforce: null }, { before: BOTH }, RULES)
  expect(titlesOf(view).workforce).toBe('持证社工：未上报。')
})

test('a month without anything to decide says so', () => {
  const calm: BriefView = { ...february, groups: [] }
  expect(titlesOf(calm).exceptions).toBe('没有需要提请会议研究的事项。')
})
