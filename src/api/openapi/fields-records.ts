import type { FieldDocs } from './field.ts'

/** Fields of what is written down of a project: the needs behind it, its changes, first plan and phases. */
export const RECORD_FIELDS: FieldDocs = {
  records: { zh: '各项目台账。', en: 'What is written down of each project.', unit: 'none' },
  surveyId: {
    zh: '来源调查编号，见 surveys。',
    en: 'The survey it came from, as in surveys.',
    unit: 'none',
    example: 'A1',
    nullMeans: { zh: '不来自调查', en: 'it came from none' },
  },
  'records.topics': {
    zh: '所回应的需求，按类别。',
    en: 'The needs it answers, by topic.',
    unit: 'none',
  },
  'records.topics.linked': {
    zh: '立项至今关联的需求。',
    en: 'Needs linked to it since its approval.',
    unit: 'needs',
    example: 24,
  },
  changes: { zh: '变更记录。', en: 'What was changed on the way.', unit: 'none' },
  'changes.on': {
    zh: '变更日。',
    en: 'Day of the change.',
    unit: 'day',
    example: '2022-10-18',
  },
  what: {
    zh: '变更内容。',
    en: 'What was changed.',
    unit: 'none',
    example: {
      zh: '服务点位增加一处',
      en: 'One more place of service',
    },
  },
  'changes.by': {
    zh: '变更单位。',
    en: 'Who changed it.',
    unit: 'none',
    example: {
      zh: '东门镇社工站',
      en: 'Dongmen Station',
    },
  },
  baselines: {
    zh: '原计划完成日，仅列与现计划不同的里程碑。',
    en: 'First due days, of the milestones alone whose day is another now.',
    unit: 'none',
  },
  'baselines.milestone': {
    zh: '里程碑在 milestones 中的位置。',
    en: 'Position of the milestone among the milestones.',
    unit: 'index',
    example: 3,
  },
  'baselines.due': {
    zh: '批准计划中的完成日。',
    en: 'Day it was due by the plan approved.',
    unit: 'day',
    example: '2022-11-30',
  },
  phases: { zh: '已到过的阶段。', en: 'Phases reached so far.', unit: 'none' },
  began: { zh: '进入该阶段之日。', en: 'First day of the phase.', unit: 'day', example: '2022-06-14' },
}
