import type { workforceZh } from './zh-CN.ts'

export const workforceEn: typeof workforceZh = {
  title: 'Workforce',
  question: 'Are there enough certified workers, and at what levels?',
  value: (workers, share) => `${workers} · ${share}`,
  cityWide: 'Levels are city-wide only; these are the city’s.',
  trend: 'Certified workers by month',
  trendLabel: (first, from, last, to) => `Certified workers by month: ${first} in ${from}, ${last} in ${to}`,
  noTrend: 'Months not reported',
  columns: { month: 'Month', total: 'Certified workers' },
}
