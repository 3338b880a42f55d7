import type { FieldDocs } from './field.ts'
import { EXAMPLE_TOWN } from './field.ts'

/** What every answer says about itself, what stands in more than one resource, and what an error says. */
export const FRAME_FIELDS: FieldDocs = {
  asOf: {
    zh: '数据截至时刻。',
    en: 'The figures are complete up to this instant.',
    unit: 'instant',
    example: '2023-02-16T00:00:00+08:00',
  },
  nextDue: {
    zh: '下次更新的最早时刻，过时即提示数据已晚。',
    en: 'When newer figures are due at the earliest; past it the picture is marked late.',
    unit: 'instant',
    example: '2023-02-17T00:00:00+08:00',
    nullMeans: {
      zh: '未约定更新时间',
      en: 'no newer figures are promised',
    },
  },
  servedAt: {
    zh: '应答时服务器时钟，全部页面以此为准。',
    en: 'The server’s clock at the moment of answering; every page takes its time from it.',
    unit: 'instant',
    example: '2023-02-16T17:51:00+08:00',
  },
  source: { zh: '数据来源。', en: 'Who the figures come from.', unit: 'none' },
  'source.name': {
    zh: '来源单位，显示在各图表下方。',
    en: 'The body that answers for the figures, printed under every picture.',
    unit: 'none',
    example: {
      zh: '示例市民政局',
      en: 'Civil Affairs Bureau of Example City',
    },
  },
  'source.demo': {
    zh: '是否演示数据；是则处处标明。',
    en: 'Whether the figures are invented for demonstration; if so every screen says it.',
    unit: 'none',
    example: true,
  },
  period: { zh: '数据所属月份。', en: 'The month the figures describe.', unit: 'month', example: '2023-01' },
  schemaVersion: {
    zh: '应答所依据的合同版本，可省略。',
    en: 'Version of the contract that the answer was written by; may be left out.',
    unit: 'none',
    example: '1.0',
  },
  zh: {
    zh: '中文，任意字符，只作文字显示。',
    en: 'In Chinese; any characters, only ever drawn as text.',
    unit: 'none',
    example: EXAMPLE_TOWN.zh,
  },
  en: {
    zh: '英文。',
    en: 'In English.',
    unit: 'none',
    example: EXAMPLE_TOWN.en,
    nullMeans: {
      zh: '无英文名，以中文显示',
      en: 'there is none; the Chinese is shown',
    },
  },
  id: { zh: '编号，在本列表内唯一。', en: 'Identifier, unique in its list.', unit: 'none', example: 'A1' },
  stationCode: {
    zh: '社工站编码，见 stations。',
    en: 'Code of the station, as in stations.',
    unit: 'none',
    example: 'S01',
  },
  operator: {
    zh: '受托运营的社工机构。',
    en: 'The commissioned agency that runs it.',
    unit: 'none',
    example: {
      zh: '同心社会工作服务中心',
      en: 'Tongxin Social Work Service Centre',
    },
  },
  start: { zh: '开始日。', en: 'First day.', unit: 'day', example: '2022-03-01' },
  end: { zh: '结束日。', en: 'Last day.', unit: 'day', example: '2023-02-28' },
  'problem.type': {
    zh: '问题类型的网址。',
    en: 'Address that names the kind of problem.',
    unit: 'none',
    example: 'about:blank',
  },
  'problem.title': {
    zh: '问题的名称，显示给读者。',
    en: 'Name of the problem, shown to the reader.',
    unit: 'none',
    example: 'Not Found',
  },
  'problem.status': {
    zh: '与应答相同的 HTTP 状态码。',
    en: 'HTTP status, the same as that of the answer.',
    unit: 'none',
    example: 404,
  },
  'problem.detail': {
    zh: '本次问题的说明，显示给读者。',
    en: 'What was wrong this time, shown to the reader.',
    unit: 'none',
    example: 'No figures before 2022-01.',
  },
}
