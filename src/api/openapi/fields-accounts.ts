import type { FieldDocs } from './field.ts'

const NOT_SAID = {
  zh: '未说明',
  en: 'not said',
}

/** Fields of what a project costs in people and money, who has something of it, and what it links. */
export const ACCOUNT_FIELDS: FieldDocs = {
  accounts: { zh: '各项目的资金与人员。', en: 'Money and people of each project.', unit: 'none' },
  projectId: {
    zh: '项目编号，见 projects。',
    en: 'Identifier of the project, as in projects.',
    unit: 'none',
    example: 'A1',
  },
  funds: { zh: '项目资金总额。', en: 'All funds of the project.', unit: 'yuan', example: 32 },
  labour: {
    zh: '其中人力成本。',
    en: 'The part of them that pays for people.',
    unit: 'yuan',
    example: 26.4,
  },
  'accounts.staff': {
    zh: '项目人员。',
    en: 'People who work on it.',
    unit: 'people',
    example: 6,
  },
  professionals: {
    zh: '其中专业社工。',
    en: 'Social workers among them.',
    unit: 'people',
    example: 5,
  },
  beneficiaries: {
    zh: '受益对象；少于阈值的须隐去。',
    en: 'Those it serves; small numbers have to be withheld.',
    unit: 'none',
  },
  'beneficiaries.unit': {
    zh: '人次（visits）或户（households），二者不相加。',
    en: 'Person-times or households; the two are never added up.',
    unit: 'none',
    example: 'visits',
  },
  planned: { zh: '计划受益。', en: 'To be served by the plan.', unit: 'served', example: 1800 },
  served: { zh: '已受益。', en: 'Served so far.', unit: 'served', example: 1240 },
  resources: {
    zh: '五社资源：社区、社会组织、社工、志愿者、慈善资源。',
    en: 'The five resources: community, organisations, social workers, volunteers, charity.',
    unit: 'none',
  },
  community: { zh: '社区。', en: 'The community.', unit: 'none' },
  organisations: { zh: '社会组织。', en: 'Social organisations.', unit: 'none' },
  workers: { zh: '社工。', en: 'Social workers.', unit: 'none' },
  volunteers: { zh: '志愿者。', en: 'Volunteers.', unit: 'none' },
  charity: { zh: '慈善资源。', en: 'Charitable resources.', unit: 'none' },
  recorded: {
    zh: '是否已记录链接。',
    en: 'Whether it is on record as linked.',
    unit: 'none',
    example: true,
    nullMeans: NOT_SAID,
  },
  value: {
    zh: '链接资源折价。',
    en: 'Value of what is linked.',
    unit: 'yuan',
    example: 2.4,
    nullMeans: { zh: '未折价或未链接', en: 'not valued, or not linked' },
  },
}
