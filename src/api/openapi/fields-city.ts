import type { FieldDocs } from './field.ts'

/** Fields of the city: its residents, months on record, policies and programme. */
export const CITY_FIELDS: FieldDocs = {
  'city.code': {
    zh: '城市行政区划代码。',
    en: 'Code of the city.',
    unit: 'none',
    example: '990100',
  },
  'city.name': {
    zh: '城市名称。',
    en: 'Name of the city.',
    unit: 'none',
    example: {
      zh: '示例市',
      en: 'Example City',
    },
  },
  population: { zh: '常住人口及其统计日。', en: 'Residents and the day of the count.', unit: 'none' },
  residents: {
    zh: '常住人口，每万人指标的基数。',
    en: 'Permanent residents: the base of every per-10,000 figure.',
    unit: 'people',
    example: 1440000,
  },
  countedOn: {
    zh: '人口统计日。',
    en: 'Day the residents were counted at.',
    unit: 'day',
    example: '2021-12-31',
  },
  periods: { zh: '可查询的月份。', en: 'The months that can be asked for.', unit: 'none' },
  first: { zh: '最早可查月份。', en: 'Earliest month on record.', unit: 'month', example: '2022-01' },
  latest: {
    zh: '最新可查月份，不早于最早月份。',
    en: 'Latest month on record, not before the first.',
    unit: 'month',
    example: '2023-02',
  },
  policies: { zh: '本市印发的文件。', en: 'Documents the city issued.', unit: 'none' },
  'policies.title': {
    zh: '文件标题。',
    en: 'Title of the document.',
    unit: 'none',
    example: {
      zh: '社工站建设实施方案',
      en: 'Plan for building social-work stations',
    },
  },
  issued: { zh: '印发月份。', en: 'Month it was issued.', unit: 'month', example: '2021-09' },
  issuer: {
    zh: '印发单位。',
    en: 'Who issued it.',
    unit: 'none',
    example: {
      zh: '示例市政府办公室',
      en: 'General Office of Example City',
    },
  },
  ratedAgencies: {
    zh: '全市 3A 及以上等级的社工机构。可不提供。',
    en: 'Agencies of social work in the city rated 3A or better. May be left out.',
    unit: 'organisations',
    example: 3,
  },
  notes: {
    zh: '引用数据前须知：哪些已公布，哪些为假定或示意；显示在数据页。可不提供。',
    en: 'What to know before quoting the figures: what is published, assumed or invented; shown on the data page. May be left out.',
    unit: 'none',
    example: {
      zh: '分镇数为演示，合计等于公布数',
      en: 'The split by town is invented and adds up to the published total',
    },
  },
  programme: {
    zh: '社工站能力提升计划。',
    en: 'The capability programme of the stations.',
    unit: 'none',
    nullMeans: {
      zh: '本市无此计划',
      en: 'the city runs none',
    },
  },
  'programme.name': {
    zh: '计划名称。',
    en: 'Name of the programme.',
    unit: 'none',
    example: {
      zh: '驱动计划',
      en: 'Drive Programme',
    },
  },
  'programme.months': {
    zh: '计划时长。',
    en: 'How long it runs.',
    unit: 'months',
    example: 12,
  },
  modules: {
    zh: '课程模块。',
    en: 'Its modules.',
    unit: 'none',
    example: {
      zh: '规划运营',
      en: 'Planning and operation',
    },
  },
}
