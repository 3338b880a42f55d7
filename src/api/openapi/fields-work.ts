import type { FieldDocs } from './field.ts'

/** Fields of what the stations do: surveys, needs, functions and reports. */
export const WORK_FIELDS: FieldDocs = {
  surveys: { zh: '需求调查。', en: 'Surveys.', unit: 'none' },
  'surveys.title': {
    zh: '调查名称。',
    en: 'Title of the survey.',
    unit: 'none',
    example: {
      zh: '社区满意度调查',
      en: 'Community satisfaction survey',
    },
  },
  field: {
    zh: '领域：养老、儿童、救助、婚俗、社区治理、其他；可不提供。',
    en: 'Field of a need or a survey: older people, children, relief, weddings, governance, other; may be left out.',
    unit: 'none',
    example: 'elderly',
    nullMeans: { zh: '未分领域', en: 'in none' },
  },
  method: { zh: '问卷或入户。', en: 'Forms or household visits.', unit: 'none', example: 'forms' },
  'surveys.issued': {
    zh: '发放问卷。',
    en: 'Forms issued.',
    unit: 'forms',
    example: 1200,
  },
  returned: { zh: '回收问卷。', en: 'Forms returned.', unit: 'forms', example: 1100 },
  valid: { zh: '有效问卷。', en: 'Valid forms.', unit: 'forms', example: 1030 },
  analysed: {
    zh: '分析问卷，不等于有效问卷。',
    en: 'Forms put through the analysis; not a count of valid ones.',
    unit: 'forms',
    example: 1030,
  },
  visited: {
    zh: '入户走访户数；只知下限时为 { atLeast }。',
    en: 'Households visited; { atLeast } where only a lower bound was published.',
    unit: 'households',
    example: { atLeast: 130 },
  },
  atLeast: {
    zh: '已公布的下限，如“130余”即 130。',
    en: 'The lower bound as published: 130 for ‘130 and some’.',
    unit: 'households',
    example: 130,
  },
  topics: { zh: '需求类别，按本市顺序。', en: 'Topics of needs, in the order of the city.', unit: 'none' },
  'topics.name': {
    zh: '类别名称。',
    en: 'Name of the topic.',
    unit: 'none',
    example: {
      zh: '养老服务',
      en: 'Elder care',
    },
  },
  'needs.rows': {
    zh: '各站各类需求，自年初累计。',
    en: 'Needs by station and topic, from the start of the year.',
    unit: 'none',
  },
  topicId: {
    zh: '类别编号，见 topics。',
    en: 'Identifier of the topic, as in topics.',
    unit: 'none',
    example: 'A1',
  },
  accepted: { zh: '受理需求。', en: 'Needs accepted.', unit: 'needs', example: 42 },
  linked: { zh: '其中已立项。', en: 'Of them, linked to a project.', unit: 'needs', example: 17 },
  oldestWaiting: {
    zh: '最早一条未决需求的受理日。',
    en: 'Acceptance day of the oldest one without a decision.',
    unit: 'day',
    example: '2022-12-05',
    nullMeans: {
      zh: '无待决需求',
      en: 'none is waiting',
    },
  },
  functions: { zh: '功能定位，按本市顺序。', en: 'Functions, in the order of the city.', unit: 'none' },
  'functions.name': {
    zh: '功能名称。',
    en: 'Name of the function.',
    unit: 'none',
    example: {
      zh: '需求发现',
      en: 'Finding needs',
    },
  },
  'functions.rows': {
    zh: '各站各功能任务，自季初累计。',
    en: 'Tasks by station and function, from the start of the quarter.',
    unit: 'none',
  },
  functionId: {
    zh: '功能编号，见 functions。',
    en: 'Identifier of the function, as in functions.',
    unit: 'none',
    example: 'A1',
  },
  target: { zh: '目标任务数。', en: 'Tasks set.', unit: 'tasks', example: 20 },
  'functions.rows.done': {
    zh: '完成任务数。',
    en: 'Tasks done.',
    unit: 'tasks',
    example: 16,
  },
  reports: { zh: '月报。', en: 'Monthly reports.', unit: 'none' },
  'reports.due': {
    zh: '应报时刻。',
    en: 'When the report was due.',
    unit: 'instant',
    example: '2023-02-05T18:00:00+08:00',
  },
  received: {
    zh: '收到时刻。',
    en: 'When it came.',
    unit: 'instant',
    example: '2023-02-04T10:12:00+08:00',
    nullMeans: {
      zh: '尚未收到',
      en: 'not received yet',
    },
  },
}
