import type { cityEndpoint } from '#api/city.ts'
import type { WireOf } from '#api/endpoint.ts'
import type { Month } from '#domain/periods.ts'
import { FIRST, LATEST, month } from './calendar.ts'

/** 常住人口 at the two year ends that the history sees, both published for the whole city. */
export const populationAt = (period: Month) =>
  period >= month('2023-01')
    ? { residents: 1_447_400, countedOn: '2022-12-31' }
    : { residents: 1_440_400, countedOn: '2021-12-31' }

/** Invented: no list of ratings is published with the report. The third was rated at the end of its first year. */
const ratedAgenciesAt = (period: Month) => (period >= month('2022-12') ? 3 : 2)

export const cityAt = (period: Month): WireOf<typeof cityEndpoint> => ({
  code: '320582',
  name: { zh: '张家港市', en: 'Zhangjiagang' },
  population: populationAt(period),
  periods: { first: FIRST, latest: LATEST },
  policies: [
    {
      title: {
        zh: '关于推进张家港市基层社会工作站(室)建设的实施方案',
        en: 'Plan for building grass-roots social-work stations and rooms in Zhangjiagang',
      },
      issued: '2021-09',
      issuer: { zh: '张家港市政府办公室', en: 'Office of the Zhangjiagang Municipal Government' },
    },
  ],
  programme: {
    name: {
      zh: '驱动计划——基层社会工作站(室)能力提升项目',
      en: 'Drive Plan: building the capacity of grass-roots stations and rooms',
    },
    months: 12,
    modules: [
      { zh: '规划运营', en: 'Planning and operation' },
      { zh: '品牌打造', en: 'Building a brand' },
      { zh: '专业能力发挥', en: 'Putting professional skill to use' },
    ],
  },
  ratedAgencies: ratedAgenciesAt(period),
  notes: [
    {
      zh: '站数、室数、持证社工总数和杨舍、大新、金港三项调查的份（户）数取自 2023 年 2 月 16 日公开的报道；常住人口为公布数。',
      en: 'The totals of stations, rooms and certified workers and the counts of the surveys in Yangshe, Daxin and Jingang are as published on 16 February 2023; residents are the published figure.',
    },
    {
      zh: '各村（社区）的名称和编码取自公开名录。',
      en: 'Names and codes of the villages and communities are from the public register.',
    },
    {
      zh: '报道中的 265 个社工室即名录所列这 265 个村（社区）、另外 5 个没有社工室，均为假定。',
      en: 'That the 265 published rooms are these 265 units of the register, and that the five others have none, is an assumption.',
    },
    {
      zh: '按镇（街）、按级别和按月的拆分为虚构，合计等于公布数；其余调查和项目，以及全部进度、资金、需求数、评估得分、机构评级和报送情况为虚构。',
      en: 'Splits by town, by level and by month are invented and add up to the published totals; all other surveys and projects, and all progress, money, needs, scores, ratings and reporting, are invented.',
    },
    {
      zh: '镇界及点位为示意，非法定界线。',
      en: 'Town borders and places are schematic, not legal boundaries.',
    },
  ],
})
