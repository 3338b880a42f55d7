import type { FieldDocs } from './field.ts'

/** Fields of the projects: milestones, money and what was ordered. */
export const PROJECT_FIELDS: FieldDocs = {
  projects: { zh: '项目。', en: 'Projects.', unit: 'none' },
  'projects.name': {
    zh: '项目名称。',
    en: 'Name of the project.',
    unit: 'none',
    example: {
      zh: '银龄同行',
      en: 'Walking with the Elderly',
    },
  },
  field: {
    zh: '领域：养老、儿童、救助、婚俗、社区治理、其他。',
    en: 'What it is about: older people, children, relief, weddings, community governance, other.',
    unit: 'none',
    example: 'elderly',
  },
  phase: {
    zh: '阶段：需求、立项、签约、实施、中期评估、末期评估、结项。',
    en: 'Phase of the project; delivery and the two reviews count as active.',
    unit: 'none',
    example: 'delivery',
  },
  milestones: { zh: '里程碑。', en: 'Milestones.', unit: 'none' },
  'milestones.name': {
    zh: '里程碑名称。',
    en: 'Name of the milestone.',
    unit: 'none',
    example: {
      zh: '完成首轮走访',
      en: 'First round of visits',
    },
  },
  weight: {
    zh: '在项目中的权重，合计不必为 1。',
    en: 'Its part of the whole; weights need not add up to 1.',
    unit: 'weight',
    example: 0.25,
  },
  'milestones.due': {
    zh: '计划完成日。',
    en: 'Day it is due.',
    unit: 'day',
    example: '2022-06-30',
  },
  'milestones.done': {
    zh: '实际完成日。',
    en: 'Day it was done.',
    unit: 'day',
    example: '2022-06-21',
    nullMeans: {
      zh: '尚未完成',
      en: 'not yet done',
    },
  },
  budget: { zh: '项目预算。', en: 'Budget.', unit: 'yuan', example: 12.5 },
  paid: { zh: '已支付。', en: 'Paid so far.', unit: 'yuan', example: 9.8 },
  supervision: {
    zh: '督办。',
    en: 'The formal follow-up that was ordered.',
    unit: 'none',
    nullMeans: {
      zh: '未督办',
      en: 'none was ordered',
    },
  },
  orderedOn: { zh: '督办日。', en: 'Day it was ordered.', unit: 'day', example: '2023-01-12' },
  by: {
    zh: '督办单位。',
    en: 'Who ordered it.',
    unit: 'none',
    example: {
      zh: '慈善社工科',
      en: 'Charity and Social Work Section',
    },
  },
  text: {
    zh: '督办要求。',
    en: 'What was ordered.',
    unit: 'none',
    example: {
      zh: '一个月内补齐进度',
      en: 'Catch up within a month',
    },
  },
  override: {
    zh: '人工调整：在计算结果之外由人设定的状态。',
    en: 'A light set by hand, in place of the calculated one.',
    unit: 'none',
    nullMeans: {
      zh: '按计算结果显示',
      en: 'the calculated light is shown',
    },
  },
  light: {
    zh: '设定的状态：按期、关注、滞后。',
    en: 'The light that was set.',
    unit: 'none',
    example: 'watch',
  },
  'override.by': {
    zh: '设定单位。',
    en: 'Who set it.',
    unit: 'none',
    example: {
      zh: '慈善社工科',
      en: 'Charity and Social Work Section',
    },
  },
  'override.on': {
    zh: '设定日。',
    en: 'Day it was set.',
    unit: 'day',
    example: '2023-01-12',
  },
  reason: {
    zh: '设定理由。',
    en: 'Why it was set.',
    unit: 'none',
    example: {
      zh: '场地临时占用，已商定补救计划',
      en: 'The site is taken for a time; a plan to catch up is agreed',
    },
  },
}
