import type { Definition } from './zh-CN.ts'

/** Services, home adaptations, organisations and what projects link. */
export const serviceDefinitionsZh = {
  case_n: {
    name: '个案数（例）',
    formula: '截至所选月份的十二个月内新开的个案',
    note: '敏感人群：小于阈值的数不显示；可推算出它的合计一并不显示。阶段只到全市。',
  },
  case_close: {
    name: '结案率（%）',
    formula: '已结案 ÷ 新开个案，同一批个案',
    note: '一侧不显示时不计算；可能超过 100%，照实显示。',
  },
  grp_n: { name: '小组数（个）', formula: '截至所选月份的十二个月内开展的小组', note: '' },
  act_n: { name: '活动（场）', formula: '各月举办的活动场次', note: '' },
  ben_n: {
    name: '服务人次（人次）',
    formula: '各月参加活动的人次',
    note: '人次不是人数：同一人来两次计两次。',
  },
  visit_n: { name: '入户走访（户）', formula: '截至所选月份的十二个月内走访的户数', note: '' },
  sat: {
    name: '满意度（%）',
    formula: '满意 ÷ 有效回答',
    note: '有效回答少于配置的基数时不计算，默认 10 份。',
  },
  og_inc: {
    name: '在孵组织（家）',
    formula: '期末处于入孵、能力建设、材料准备、村居初审、镇街审核的组织',
    note: '仅发现、暂缓、退出的不计入；超过该阶段期限的为滞留。',
  },
  og_cvt: {
    name: '备案转化率（%）',
    formula: '已备案 ÷ 入孵，按入孵季度',
    note: '仍有组织在孵或暂缓的季度未完结，总转化率只含已完结的季度。',
  },
  ha_done: {
    name: '改造完工率（%）',
    formula: '验收 ÷ 批准（方案，一户一案）',
    note: '户数小于阈值的环节及其后各环节不显示；可推算出它的全市数显示为下限。',
  },
  ha_n: {
    name: '适老化摸排（户）',
    formula: '入户走访的老年人家庭',
    note: '“130余”表示不少于 130 户走访，不是改造完成数。',
  },
  file_n: {
    name: '特殊家庭建档（份）',
    formula: '计划生育特殊家庭老人的在用个人档案',
    note: '敏感人群：小于阈值的数不显示，默认 10。',
  },
  og_n: {
    name: '备案社区社会组织（家）',
    formula: '期末已在镇街备案的社区社会组织',
    note: '备案不等于法人登记。',
  },
  og_new: { name: '新增备案（家）', formula: '所选月份所在季度新备案的组织', note: '' },
  five_pct: {
    name: '五社联动占比（%）',
    formula: '社区、社会组织、社工、志愿者、慈善资源五项均有记录的项目 ÷ 已说明的项目',
    note: '未说明的项目不计入分子和分母。',
  },
  res_val: {
    name: '链接资源折价（万元）',
    formula: 'Σ 各项目所链接资源的折价',
    note: '未折价的资源不计入，并注明项目数。',
  },
} satisfies Record<string, Definition>
