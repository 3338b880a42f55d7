import type { FieldDocs } from './field.ts'

/** Fields of community organisations. */
export const ORGANISATION_FIELDS: FieldDocs = {
  categories: { zh: '组织类别，按本市顺序。', en: 'Categories, in the order of the city.', unit: 'none' },
  'categories.name': {
    zh: '类别名称。',
    en: 'Name of the category.',
    unit: 'none',
    example: {
      zh: '互助服务',
      en: 'Mutual aid',
    },
  },
  limits: { zh: '各阶段的超期天数。', en: 'From when on a stage counts as stuck.', unit: 'none' },
  limitDays: {
    zh: '超过这些天视为滞留。',
    en: 'Longer than this is stuck.',
    unit: 'days',
    example: 60,
    nullMeans: {
      zh: '未设期限',
      en: 'no term was set',
    },
  },
  organisations: { zh: '社区社会组织。', en: 'Community organisations.', unit: 'none' },
  'organisations.name': {
    zh: '组织名称。',
    en: 'Name of the organisation.',
    unit: 'none',
    example: {
      zh: '东门村互助社',
      en: 'Dongmen Mutual Aid',
    },
  },
  unit: { zh: '所在村（社区）。', en: 'Village or community it belongs to.', unit: 'none' },
  'unit.code': {
    zh: '村（社区）编码。',
    en: 'Code of the village or community.',
    unit: 'none',
    example: 'A1',
  },
  'unit.name': {
    zh: '村（社区）名称。',
    en: 'Name of the village or community.',
    unit: 'none',
    example: 'Dongmen',
  },
  categoryId: {
    zh: '类别编号，见 categories。',
    en: 'Identifier of the category, as in categories.',
    unit: 'none',
    example: 'A1',
  },
  members: { zh: '成员人数。', en: 'Members.', unit: 'people', example: 24 },
  enteredOn: {
    zh: '入孵日。',
    en: 'Day it entered incubation.',
    unit: 'day',
    example: '2022-04-11',
    nullMeans: {
      zh: '尚未入孵，或未上报',
      en: 'not entered yet, or not reported',
    },
  },
  stage: {
    zh: '发现、入孵、能力建设、材料准备、村居初审、镇街审核、已备案，或暂缓、退出。',
    en: 'Found, entered, building capability, papers, village review, town review, filed; or paused, left.',
    unit: 'none',
    example: 'papers',
  },
  stageSince: { zh: '进入本阶段之日。', en: 'Day this stage began.', unit: 'day', example: '2022-12-05' },
  filedOn: {
    zh: '备案日。',
    en: 'Day it was filed.',
    unit: 'day',
    example: '2022-05-25',
    nullMeans: {
      zh: '尚未备案，或未上报',
      en: 'not filed yet, or not reported',
    },
  },
}
