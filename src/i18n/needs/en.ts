import type { needsZh } from './zh-CN.ts'

export const needsEn: typeof needsZh = {
  title: 'Residents’ needs',
  question: 'What is asked for most, and how much became a project?',
  made: (linked, accepted, rate) => `${linked}/${accepted} · ${rate}`,
  unreported: (stations) => `${stations} not reported`,
  yields: {
    valid: (figure) => `${figure} valid forms`,
    analysed: (figure) => `${figure} forms analysed`,
    visited: (homes) => `${homes} visited`,
  },
  at: (yields, town) => `${yields} (${town})`,
  others: (surveys) => `${surveys} more surveys`,
  surveys: 'Surveys',
  kinds: { need: 'Need', survey: 'Survey' },
  columns: {
    kind: 'Kind',
    name: 'Name',
    town: 'Town',
    accepted: 'Accepted',
    linked: 'Made projects',
    rate: 'Share',
    leftOut: 'Stations not reported',
    analysed: 'Forms analysed',
    valid: 'Valid forms',
    visited: 'Homes visited',
  },
}
