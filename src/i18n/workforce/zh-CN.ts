import { withUnit } from '../with-unit.ts'

export const workforceZh = {
  title: '社工队伍',
  question: '持证人数够不够，结构合不合理？',
  value: (workers: string, share: string) => `${workers} · ${share}`,
  cityWide: '按级别只到全市，以下为全市数。',
  trend: '持证社工逐月',
  trendLabel: (first: string, from: string, last: string, to: string) =>
    `持证社工逐月：${from} ${withUnit(first, '人')}，${to} ${withUnit(last, '人')}`,
  noTrend: '逐月数未上报',
  columns: { month: '月份', total: '持证社工（人）' },
}
