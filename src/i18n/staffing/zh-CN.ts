import type { StaffingState } from '#domain/staffing.ts'

export const staffingZh = {
  title: '驻站配备',
  question: '哪些社工站人手不足？',
  people: (staff: string) => `${staff} 人`,
  short: (staff: string, missing: string) => `${staff} 人 · 缺 ${missing}`,
  rate: '配备达标率',
  /** The line above the bars; the tick is the minimum. */
  minimum: (minimum: string) => `最低配备 ${minimum} 人（竖线）`,
  noTarget: '未设目标',
  noTargetNote: '没有配置最低配备人数，只列驻站人数。',
  met: (stations: string) => `达标 ${stations} 家`,
  shortStations: (stations: string, missing: string) => `不足 ${stations} 家，共缺 ${missing} 人`,
  unreported: (stations: string) => `未上报 ${stations} 家`,
  station: '社工站',
  staff: '驻站社工（人）',
  minimumColumn: '最低配备（人）',
  missing: '缺（人）',
  state: '配备',
  states: {
    short: '不足',
    unreported: '未上报',
    met: '达标',
    'no-target': '未设目标',
  } satisfies Record<StaffingState, string>,
}
