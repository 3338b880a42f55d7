import type { staffingZh } from './zh-CN.ts'

export const staffingEn: typeof staffingZh = {
  title: 'Staffing',
  question: 'Which stations are under-staffed?',
  people: (staff) => staff,
  short: (staff, missing) => `${staff} · ${missing} short`,
  rate: 'Staffing met',
  minimum: (minimum) => `Minimum ${minimum} people (the tick)`,
  noTarget: 'No target',
  noTargetNote: 'No minimum is configured; these are the staff alone.',
  met: (stations) => `${stations} met`,
  shortStations: (stations, missing) => `${stations} under-staffed, ${missing} short in all`,
  unreported: (stations) => `${stations} not reported`,
  station: 'Station',
  staff: 'Staff on post',
  minimumColumn: 'Minimum',
  missing: 'Short by',
  state: 'Staffing',
  states: { short: 'Under-staffed', unreported: 'Not reported', met: 'Met', 'no-target': 'No target' },
}
