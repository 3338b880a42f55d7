import type { SurveyYield } from '#domain/surveys.ts'
import { withUnit } from '../with-unit.ts'

export const needsZh = {
  title: '居民需求',
  question: '群众最关心什么，多少已立项？',
  made: (linked: string, accepted: string, rate: string) => `${linked}/${accepted} · ${rate}`,
  unreported: (stations: string) => `${stations} 家未上报`,
  yields: {
    valid: (figure: string) => `有效问卷 ${withUnit(figure, '份')}`,
    analysed: (figure: string) => `分析问卷 ${withUnit(figure, '份')}`,
    visited: (homes: string) => `入户走访 ${homes}`,
  } satisfies Record<SurveyYield['kind'], (figure: string) => string>,
  at: (yields: string, town: string) => `${yields}（${town}）`,
  others: (surveys: string) => `另有 ${surveys} 项调查`,
  surveys: '需求调查',
  kinds: { need: '需求', survey: '调查' },
  columns: {
    kind: '类别',
    name: '名称',
    town: '镇（街）',
    accepted: '受理（条）',
    linked: '已立项（条）',
    rate: '转化率',
    leftOut: '未上报（家）',
    analysed: '分析问卷（份）',
    valid: '有效问卷（份）',
    visited: '入户走访（户）',
  },
}
