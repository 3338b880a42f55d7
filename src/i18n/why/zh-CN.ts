import type { MilestoneState } from '#domain/explanation.ts'
import type { LightGroup } from '#domain/portfolio.ts'

export const whyZh = {
  title: {
    late: '为什么是红灯',
    watch: '为什么是黄灯',
    'on-track': '为什么是绿灯',
    done: '已经完成',
    unreported: '为什么没有灯',
  } satisfies Record<LightGroup, string>,
  completion: 'Σ 已完成里程碑权重 ÷ Σ 权重',
  /** 8.0% + 12.0% + 22.0% = 42.0%. */
  sum: (parts: readonly string[], whole: string) => `${parts.join(' + ')} = ${whole}`,
  time: (elapsed: string, planned: string) => `已过 ${elapsed} ÷ 计划 ${planned}`,
  gap: '进度差',
  gapHow: '完成进度 − 时间进度',
  rule: '规则',
  rules: {
    late: (_watch: string, late: string) => `落后超过 ${late} 个百分点为滞后`,
    watch: (watch: string, late: string) => `落后 ${watch} 至 ${late} 个百分点为关注`,
    'on-track': (watch: string) => `落后不到 ${watch} 个百分点为按期`,
    done: () => '已结项的项目不再比较进度',
    unreported: () => '里程碑或计划起止日缺失，不判定',
  } satisfies Record<LightGroup, (watch: string, late: string) => string>,
  calculated: '计算结果',
  override: '人工调整',
  overrideBy: (day: string, by: string) => `${day} ${by}`,
  since: '自',
  sinceFor: (day: string, span: string) => `${day}，已 ${span}`,
  whose: '责任',
  supervision: '督办',
  ordered: (day: string, by: string) => `${day} ${by}`,
  notOrdered: '未督办',
  milestones: '里程碑',
  noMilestones: '里程碑未上报',
  states: { done: '已完成', overdue: '逾期', open: '未到期' } satisfies Record<MilestoneState, string>,
  overdue: (day: string) => `应于 ${day}`,
  budget: '预算',
  paid: (paid: string, budget: string) => `已付 ${paid} ÷ ${budget}`,
  columns: { term: '项', value: '数值', how: '算法' },
  details: '查看项目详情',
}
