import type { FieldDocs } from './field.ts'

/** Fields of services (casework, groups, activities, visits, satisfaction) and of home adaptations. */
export const SERVICE_FIELDS: FieldDocs = {
  'services.months': {
    zh: '截至所选月份的十二个月，由早到晚；各站按月数列与之对应。',
    en: 'The twelve months to the end of the period, oldest first; columns by month have one place for each.',
    unit: 'month',
    example: '2023-01',
  },
  cityCases: {
    zh: '全市个案，只含上报的社工站；阶段只到全市。',
    en: 'Casework of the city, of the stations that reported; stages are told of the city alone.',
    unit: 'none',
  },
  'cityCases.opened': {
    zh: '近十二个月新开个案。小于阈值的数不得发出，写作 { below }。',
    en: 'Cases opened in the twelve months. A number below the threshold must not be sent; it is { below }.',
    unit: 'cases',
    example: 240,
  },
  'cityCases.stages': {
    zh: '这些个案目前所处阶段，相加等于新开个案。',
    en: 'The stage that these cases have come to; together they are the cases opened.',
    unit: 'none',
  },
  intake: {
    zh: '接案。小于阈值的数不得发出，写作 { below }。',
    en: 'Intake. A number below the threshold must not be sent; it is { below }.',
    unit: 'cases',
    example: 20,
  },
  'stages.assessment': {
    zh: '预估。小于阈值的数不得发出，写作 { below }。',
    en: 'Assessment. A number below the threshold must not be sent; it is { below }.',
    unit: 'cases',
    example: 24,
  },
  planning: {
    zh: '计划。小于阈值的数不得发出，写作 { below }。',
    en: 'Planning. A number below the threshold must not be sent; it is { below }.',
    unit: 'cases',
    example: 18,
  },
  intervention: {
    zh: '介入。小于阈值的数不得发出，写作 { below }。',
    en: 'Intervention. A number below the threshold must not be sent; it is { below }.',
    unit: 'cases',
    example: 48,
  },
  'stages.evaluation': {
    zh: '评估。小于阈值的数不得发出，写作 { below }。',
    en: 'Evaluation. A number below the threshold must not be sent; it is { below }.',
    unit: 'cases',
    example: 22,
  },
  'stages.closed': {
    zh: '结案。小于阈值的数不得发出，写作 { below }。',
    en: 'Closed. A number below the threshold must not be sent; it is { below }.',
    unit: 'cases',
    example: 108,
  },
  'services.stations': {
    zh: '各站服务。',
    en: 'Services by station.',
    unit: 'none',
  },
  'services.stations.cases': {
    zh: '本站个案。',
    en: 'Casework of the station.',
    unit: 'none',
  },
  'cases.opened': {
    zh: '近十二个月新开个案。小于阈值的数不得发出，写作 { below }。',
    en: 'Cases opened in the twelve months. A number below the threshold must not be sent; it is { below }.',
    unit: 'cases',
    example: 42,
  },
  'cases.open': {
    zh: '其中在办。小于阈值的数不得发出，写作 { below }。',
    en: 'Of them, in hand. A number below the threshold must not be sent; it is { below }.',
    unit: 'cases',
    example: 17,
  },
  'cases.closed': {
    zh: '其中已结案。小于阈值的数不得发出，写作 { below }。',
    en: 'Of them, closed. A number below the threshold must not be sent; it is { below }.',
    unit: 'cases',
    example: 25,
  },
  groups: {
    zh: '近十二个月开展的小组，按目前阶段。',
    en: 'Groups started in the twelve months, by the stage they have come to.',
    unit: 'none',
  },
  preparing: {
    zh: '筹备。',
    en: 'Preparing.',
    unit: 'groups',
    example: 1,
  },
  forming: {
    zh: '形成。',
    en: 'Forming.',
    unit: 'groups',
    example: 2,
  },
  turning: {
    zh: '转折。',
    en: 'Turning.',
    unit: 'groups',
    example: 1,
  },
  mature: {
    zh: '成熟。',
    en: 'Mature.',
    unit: 'groups',
    example: 2,
  },
  ending: {
    zh: '结束期。',
    en: 'Ending.',
    unit: 'groups',
    example: 4,
  },
  visits: {
    zh: '近十二个月入户走访。',
    en: 'Household visits in the twelve months.',
    unit: 'households',
    example: 680,
  },
  satisfaction: { zh: '服务满意度调查。', en: 'Answers on satisfaction.', unit: 'none' },
  satisfied: { zh: '回答满意的份数。', en: 'Answers of those satisfied.', unit: 'answers', example: 112 },
  'satisfaction.valid': {
    zh: '有效回答份数。',
    en: 'Valid answers.',
    unit: 'answers',
    example: 120,
  },
  activities: { zh: '活动场次，按月。', en: 'Activities, by month.', unit: 'activities', example: 12 },
  personTimes: {
    zh: '服务人次，按月；不是人数。',
    en: 'Person-times, by month; not persons.',
    unit: 'personTimes',
    example: 410,
  },
  'adaptations.city': {
    zh: '全市各环节户数，只含上报的社工站。',
    en: 'The city by step, of the stations that reported.',
    unit: 'none',
  },
  'adaptations.stations': {
    zh: '各站各环节户数。',
    en: 'The stations by step.',
    unit: 'none',
  },
  steps: { zh: '各环节。', en: 'The steps.', unit: 'none' },
  survey: {
    zh: '摸排。',
    en: 'Survey.',
    unit: 'none',
  },
  application: {
    zh: '申请。',
    en: 'Application.',
    unit: 'none',
  },
  assessment: {
    zh: '评估。',
    en: 'Assessment.',
    unit: 'none',
  },
  plan: {
    zh: '方案（一户一案）；即批准改造。',
    en: 'Plan for the household; this approves it.',
    unit: 'none',
  },
  works: {
    zh: '施工完成。',
    en: 'Works done.',
    unit: 'none',
  },
  acceptance: {
    zh: '验收。',
    en: 'Acceptance.',
    unit: 'none',
  },
  settlement: {
    zh: '结算。',
    en: 'Settlement.',
    unit: 'none',
  },
  archive: {
    zh: '归档。',
    en: 'Archive.',
    unit: 'none',
  },
  households: {
    zh: '自项目开始已完成本环节的户数，不多于前一环节；只知下限时为 { atLeast }，小于阈值时写作 { below }，其后各环节一并隐去。与已发布的各月合看：曾隐去的环节达到阈值前一直隐去（含 0）；全市数与各月相减能推出某站被隐去的户数时，本月全市数改写为 { atLeast }。',
    en: 'Households through this step since the programme began, never more than through the one before; { atLeast } where only a lower bound was published, { below } below the threshold, and so every step after it. To be read together with the months already published: a step once withheld stays so until it reaches the threshold (a zero too); where the city’s number less that of another month would tell a withheld one of a station, this month’s number of the city is { atLeast }.',
    unit: 'households',
    example: 64,
  },
  waitingDays: {
    zh: '已完成前一环节、未完成本环节的户的等待天数中位数。',
    en: 'Median days that households through the step before have waited for this one.',
    unit: 'days',
    example: 31,
    nullMeans: {
      zh: '无户等待，或未上报',
      en: 'none waits, or not reported',
    },
  },
}
