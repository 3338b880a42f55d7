import type { FieldDocs } from './field.ts'
import { EXAMPLE_TOWN } from './field.ts'

/** Fields of the stations, the rooms they look after, and the certified workers of the city. */
export const STATION_FIELDS: FieldDocs = {
  stations: { zh: '社工站。', en: 'Stations.', unit: 'none' },
  'stations.code': {
    zh: '社工站编码。',
    en: 'Code of the station.',
    unit: 'none',
    example: 'S01',
  },
  townCode: {
    zh: '所在镇街代码；一个镇街只有一家区域性社工站。',
    en: 'Code of its town; a town has one regional station.',
    unit: 'none',
    example: '990100101',
  },
  'stations.name': {
    zh: '社工站名称。',
    en: 'Name of the station.',
    unit: 'none',
    example: {
      zh: '东门镇社工站',
      en: 'Dongmen Station',
    },
  },
  commissioned: {
    zh: '是否委托社工机构运营。',
    en: 'Whether a commissioned agency runs it.',
    unit: 'none',
    example: true,
  },
  contact: {
    zh: '运营机构办公室的联系方式，不得为个人；可不提供。',
    en: 'How to reach the office of the operator; never a person. May be left out.',
    unit: 'none',
  },
  office: {
    zh: '办公室名称。',
    en: 'Name of the office.',
    unit: 'none',
    example: { zh: '东门镇社工站值班室', en: 'Duty office of Dongmen Station' },
  },
  phone: {
    zh: '办公电话：数字、空格与 + - ( )。',
    en: 'Telephone of the office: digits, blanks and + - ( ).',
    unit: 'none',
    example: '010-00000101',
  },
  'contact.address': {
    zh: '办公地址。',
    en: 'Address of the office.',
    unit: 'none',
    example: { zh: '东门镇便民服务中心', en: 'Public service centre, Dongmen Town' },
  },
  openedOn: { zh: '启用日。', en: 'Day it opened.', unit: 'day', example: '2021-11-08' },
  'stations.rooms': {
    zh: '运行中的社工室。',
    en: 'Rooms in operation.',
    unit: 'rooms',
    example: 24,
  },
  'stations.certified': {
    zh: '镇街登记的持证社工，非驻站人数。',
    en: 'Certified workers registered in the town; not the staff of the station.',
    unit: 'people',
    example: 336,
  },
  staffOnPost: { zh: '驻站社工在岗人数。', en: 'Workers on post.', unit: 'people', example: 5 },
  filedOrganisations: {
    zh: '已备案社区社会组织（累计）。',
    en: 'Community organisations filed so far.',
    unit: 'organisations',
    example: 31,
  },
  filedThisQuarter: {
    zh: '本季新增备案。',
    en: 'Of them, filed in the quarter of the period.',
    unit: 'organisations',
    example: 2,
  },
  specialFamilyFiles: {
    zh: '计划生育特殊家庭建档；人数过少时后端以 { below } 代替。',
    en: 'Files of special families; the backend sends { below } in place of a number too small to show.',
    unit: 'files',
    example: 16,
  },
  below: {
    zh: '实际数为 1 至此数减一，不予显示。',
    en: 'The number is at least 1 and below this; it is withheld.',
    unit: 'files',
    example: 10,
  },
  evaluation: { zh: '最近一次已结束的绩效评估。', en: 'The last closed yearly evaluation.', unit: 'none' },
  score: { zh: '评估得分。', en: 'Score of the evaluation.', unit: 'points', example: 91.5 },
  'evaluation.year': {
    zh: '评估所属年度。',
    en: 'Year that was evaluated.',
    unit: 'year',
    example: 2022,
  },
  stationCodes: {
    zh: '列 station 所指的社工站编码。',
    en: 'Codes of the stations that the column station points to.',
    unit: 'none',
    example: 'S01',
  },
  columns: {
    zh: '按列排列的村、社区，各列等长、同序。',
    en: 'Villages and communities by column: all of one length and in one order.',
    unit: 'none',
  },
  'columns.code': {
    zh: '村、社区代码，不重复。',
    en: 'Codes of the villages and communities, none twice.',
    unit: 'none',
    example: '990100101201',
  },
  'columns.name': {
    zh: '村、社区名称。',
    en: 'Names of the villages and communities.',
    unit: 'none',
    example: EXAMPLE_TOWN.zh,
  },
  kind: { zh: '村或社区。', en: 'Village or community.', unit: 'none', example: 'village' },
  'columns.station': {
    zh: '所属社工站在 stationCodes 中的序号。',
    en: 'Position of its station in stationCodes.',
    unit: 'index',
    example: 0,
  },
  longitude: {
    zh: '经度。',
    en: 'Longitude.',
    unit: 'degrees',
    example: 120.55,
    nullMeans: {
      zh: '无位置，不在图上显示',
      en: 'no position: not drawn on the map',
    },
  },
  latitude: {
    zh: '纬度。',
    en: 'Latitude.',
    unit: 'degrees',
    example: 31.87,
    nullMeans: {
      zh: '无位置，不在图上显示',
      en: 'no position: not drawn on the map',
    },
  },
  covered: { zh: '是否有社工室。', en: 'Whether it has a room.', unit: 'none', example: true },
  since: {
    zh: '自哪个月起有社工室；可以不报这一列。',
    en: 'The month from which on it has had its room. The column may be left out.',
    unit: 'month',
    example: '2022-05',
    nullMeans: {
      zh: '没有社工室，或不知道自何月起',
      en: 'it has no room, or nobody knows since when',
    },
  },
  'workforce.months': {
    zh: '逐月数，至所查月份止。',
    en: 'Month by month, up to the period asked for.',
    unit: 'none',
  },
  'months.period': {
    zh: '月份。',
    en: 'The month.',
    unit: 'month',
    example: '2023-01',
  },
  'months.certified': {
    zh: '月末持证社工，按级别。',
    en: 'Certified workers at the end of the month, by level.',
    unit: 'people',
  },
  newlyCertified: {
    zh: '本月新增持证：考试通过且本月领到首个证书的人数，不按级别。可不提供。',
    en: 'Newly certified: people who passed and got their first certificate in the month, all levels together. May be left out.',
    unit: 'people',
    example: 20,
  },
  assistant: { zh: '助理社会工作师。', en: 'Assistant social workers.', unit: 'people', example: 2401 },
  worker: { zh: '社会工作师。', en: 'Social workers.', unit: 'people', example: 1279 },
  senior: { zh: '高级社会工作师。', en: 'Senior social workers.', unit: 'people', example: 15 },
}
