import type { definitionsPanelZh, mapSourcesZh, sourcesZh } from './zh-CN.ts'

export const sourcesEn: typeof sourcesZh = {
  title: 'Sources',
  question: 'Where does each figure come from, as of when, and what is demonstration or assumption?',
  resource: 'Data',
  source: 'Source',
  period: 'Month',
  asOf: 'As of',
  nextDue: 'Next due',
  nature: 'Kind',
  noneDue: 'none promised',
  overdue: (moment) => `${moment}, overdue`,
  demo: 'Demo data',
  reported: 'Reported',
  missing: 'not received',
  resources: {
    city: 'City and residents',
    geography: 'Towns and the map',
    stations: 'Stations at the end of the period',
    rooms: 'Villages, communities and their rooms',
    workforce: 'Certified workers by month',
    surveys: 'Surveys',
    needs: 'Needs',
    projects: 'Projects',
    functions: 'Function tasks',
    reports: 'Monthly reports',
  },
  notes: 'Before you quote',
  demoNote:
    'Where it says “Demo data”, whatever is not published is invented or assumed, for demonstration alone; it is not to be quoted as statistics.',
  noNotes: 'The data service gave no notes.',
}

export const mapSourcesEn: typeof mapSourcesZh = {
  title: 'Map and licences',
  question: 'By what right is the map drawn like this, and under which licences?',
  schematic: 'Schematic, without a map review number',
  approved: (number) => `Map review number: ${number}`,
  noGeometry:
    'The data service gave no outlines: the tile grid stands in, which shows bearings and no borders.',
  account: 'Sources and licences of the outlines',
  part: 'Part',
  licence: 'Licence',
  text: 'Full text',
  product: 'This software',
  face: 'Typeface Barlow (Latin and digits)',
}

export const definitionsPanelEn: typeof definitionsPanelZh = {
  title: 'Definitions',
  question: 'How is each indicator calculated, and what is there to mind?',
  code: 'Code',
  name: 'Indicator',
  formula: 'Formula',
  note: 'Note',
  rules: 'Thresholds in force',
  lights: (watch, late) =>
    `From ${watch} points behind a project is watched, beyond ${late} it is late; less than ${watch} behind is on track.`,
  suppressed: (below) => `Counts of sensitive groups below ${below} are not shown.`,
  base: (residents, day) => `Base of every per-10,000 figure: ${residents} residents (${day}).`,
  noBase: 'Residents were not reported; per-10,000 figures are not calculated.',
}
