import type { FieldDocs } from './field.ts'

/** Fields of the capability programme: its modules, sessions, attendance and examinations. */
export const TRAINING_FIELDS: FieldDocs = {
  'programme.start': {
    zh: '计划开始日。',
    en: 'First day of the programme.',
    unit: 'day',
    example: '2022-06-01',
  },
  'programme.end': {
    zh: '计划结束日，晚于开始日。',
    en: 'Last day of the programme, after the first.',
    unit: 'day',
    example: '2023-05-31',
  },
  'training.programme.modules': {
    zh: '课程模块，与 city 的 programme.modules 一致。',
    en: 'Its modules, the same as programme.modules of city.',
    unit: 'none',
  },
  'modules.name': {
    zh: '模块名称。',
    en: 'Name of the module.',
    unit: 'none',
    example: { zh: '规划运营', en: 'Planning and operation' },
  },
  exam: {
    zh: '本模块的考核，只有人数。',
    en: 'The examination of the module, in counts alone.',
    unit: 'none',
    nullMeans: { zh: '尚未考核', en: 'none was held yet' },
  },
  'exam.heldOn': {
    zh: '考核日。',
    en: 'Day of the examination.',
    unit: 'day',
    example: '2022-10-26',
  },
  taken: { zh: '参加考核人数。', en: 'People examined.', unit: 'people', example: 58 },
  passed: { zh: '其中通过人数。', en: 'Of them, those who passed.', unit: 'people', example: 52 },
  sessions: {
    zh: '全部计划课程，含尚未开课的。',
    en: 'All sessions of the plan, those to come included.',
    unit: 'none',
  },
  moduleId: {
    zh: '所属模块编号，见 modules。',
    en: 'Identifier of its module, as in modules.',
    unit: 'none',
    example: 'A1',
  },
  'sessions.title': {
    zh: '课程名称。',
    en: 'Title of the session.',
    unit: 'none',
    example: { zh: '需求调研方法', en: 'How to survey needs' },
  },
  plannedOn: {
    zh: '最初计划的开课日；延期后不改。',
    en: 'Day of the first plan; it stays when the session is put off.',
    unit: 'day',
    example: '2022-08-17',
  },
  'sessions.heldOn': {
    zh: '实际开课日。',
    en: 'Day it was held.',
    unit: 'day',
    example: '2022-08-17',
    nullMeans: { zh: '尚未开课', en: 'not held yet' },
  },
  postponed: {
    zh: '是否延期。可不提供，即未延期。',
    en: 'Whether it was put off. May be left out: then it was not.',
    unit: 'none',
    example: false,
  },
  attendance: {
    zh: '已开课程的各站参训；没有列出的站为未上报。',
    en: 'Who came to the sessions held, by station; a station without a row did not report.',
    unit: 'none',
  },
  sessionId: {
    zh: '课程编号，见 sessions。',
    en: 'Identifier of the session, as in sessions.',
    unit: 'none',
    example: 'A1',
  },
  attendees: {
    zh: '该站参训人次；0 为缺席。',
    en: 'Person-times from the station; 0 is absent.',
    unit: 'personTimes',
    example: 4,
  },
}
