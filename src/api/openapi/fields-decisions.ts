import type { FieldDocs } from './field.ts'

/** Fields of what became of the needs, and how long that took. */
export const DECISION_FIELDS: FieldDocs = {
  'decisions.rows': {
    zh: '各站各类需求，按来源分列，自年初累计；各去向之和不超过受理数，差额为未说明。',
    en: 'Needs by station, topic and origin, from the start of the year. The outcomes add up to no more than what was accepted; the rest is unstated.',
    unit: 'none',
  },
  surveyId: {
    zh: '来自哪项调查，见 surveys。',
    en: 'The survey they came from, as in surveys.',
    unit: 'none',
    example: 'sv-01',
    nullMeans: {
      zh: '不是调查所得',
      en: 'they came in another way',
    },
  },
  'decisions.rows.accepted': {
    zh: '受理需求中来源已知的；各来源之和不超过 needs 的受理数。',
    en: 'Needs accepted of this origin; all origins add up to no more than accepted in needs.',
    unit: 'needs',
    example: 42,
  },
  registered: { zh: '登记，尚未研判。', en: 'Registered, not yet appraised.', unit: 'needs', example: 3 },
  appraised: { zh: '研判中，尚未决定。', en: 'Under appraisal, not yet decided.', unit: 'needs', example: 5 },
  approved: {
    zh: '立项；各来源之和即 needs 的 linked。',
    en: 'Made part of a project; all origins add up to linked in needs.',
    unit: 'needs',
    example: 17,
  },
  referred: { zh: '转介给其他部门或机构。', en: 'Referred to somebody else.', unit: 'needs', example: 11 },
  declined: { zh: '不受理。', en: 'Declined.', unit: 'needs', example: 6 },
  closed: {
    zh: '办结：立项、转介、不受理中已办结的，不另计入合计。',
    en: 'Settled, of the approved, referred and declined ones; it adds nothing to the sum.',
    unit: 'needs',
    example: 19,
  },
  links: { zh: '立项需求进入的项目。', en: 'The projects that approved needs became part of.', unit: 'none' },
  projectId: {
    zh: '项目编号，见 projects。',
    en: 'Identifier of the project, as in projects.',
    unit: 'none',
    example: 'pj-01',
  },
  'links.needs': {
    zh: '进入该项目的需求。',
    en: 'Needs it takes up.',
    unit: 'needs',
    example: 17,
  },
  'response-times.city': {
    zh: '全市的中位数；中位数不能由各站相加，由后端给出。',
    en: 'The median of the city: medians cannot be added up, so the backend sends it.',
    unit: 'none',
  },
  'response-times.stations': {
    zh: '各站的中位数与待决数。',
    en: 'Medians and waiting needs by station.',
    unit: 'none',
  },
  median: {
    zh: '当月决定的需求，从受理到决定的天数的中位数，取整。',
    en: 'Median of the days from acceptance to decision, over the needs decided in the month, in whole days.',
    unit: 'days',
    example: 18,
    nullMeans: {
      zh: '未上报，或当月没有决定',
      en: 'not reported, or nothing was decided',
    },
  },
  decided: { zh: '当月决定的需求。', en: 'Needs decided in the month.', unit: 'needs', example: 34 },
  'stations.waiting': {
    zh: '期末尚未决定的需求，含上年受理的。',
    en: 'Needs without a decision at the end of the period, those of the year before included.',
    unit: 'needs',
    example: 8,
  },
  'response-times.months': {
    zh: '全市逐月中位数，至所查月份止。',
    en: 'Median of the city month by month, up to the period asked for.',
    unit: 'none',
  },
  'response-times.waiting': {
    zh: '尚未决定的每一条需求；不含任何个人信息。',
    en: 'Every need without a decision; it says nothing of any person.',
    unit: 'none',
  },
  'waiting.id': {
    zh: '台账编号。',
    en: 'Its number in the log.',
    unit: 'none',
    example: '20221205-101-07',
  },
  acceptedOn: { zh: '受理日。', en: 'Day it was accepted.', unit: 'day', example: '2022-12-05' },
  'waiting.status': {
    zh: '登记或研判中。',
    en: 'Registered or under appraisal.',
    unit: 'none',
    example: 'appraised',
  },
}
