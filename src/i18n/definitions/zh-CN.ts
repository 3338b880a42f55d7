import type { IndicatorId } from '#domain/indicators.ts'
import { serviceDefinitionsZh } from './services-zh-CN.ts'

/** What an indicator means, in a reader's words: its name, how it is calculated, and what to mind. */
export interface Definition {
  readonly name: string
  readonly formula: string
  readonly note: string
}

export type Definitions = Readonly<Record<IndicatorId, Definition>>

export const definitionsZh: Definitions = {
  ...serviceDefinitionsZh,
  st_n: { name: '社工站数（家）', formula: '期末正常运营的区域性社工站', note: '一个镇（街、园区）一家。' },
  st_cov: {
    name: '镇街覆盖率（%）',
    formula: '有社工站的镇街 ÷ 全部镇街',
    note: '镇街名录由数据服务提供。民政部目标：2025 年底 100%。',
  },
  op_rate: {
    name: '委托运营率（%）',
    formula: '委托专业机构运营的社工站 ÷ 社工站数',
    note: '有一家未说明即不计算。',
  },
  rm_n: { name: '社工室数（个）', formula: '期末正常运营的村（社区）社工室', note: '' },
  rm_cov: {
    name: '社工室覆盖率（%）',
    formula: '社工室数 ÷（村数 + 社区数）',
    note: '村、社区数未上报时不计算；不足全部时不会显示为 100%。',
  },
  cert_n: {
    name: '持证社工（人）',
    formula: '持有效社会工作者职业资格证书的人数',
    note: '持证人数不等于驻站人数。',
  },
  cert_10k: {
    name: '每万人持证社工（人/万人）',
    formula: '持证社工 ÷ 常住人口 × 10,000',
    note: '基数为常住人口，不是户籍人口；与按户籍人口计算的城市不可比。',
  },
  cert_new: {
    name: '新增持证（人）',
    formula: '本年考试通过并领到首个证书的人数，从年初累计到所选月份',
    note: '只到全市。不等于持证社工的增减：还有人迁出或证书失效。有月份未上报时，合计不含这些月份，也不与上年比较。',
  },
  cert_mix: {
    name: '持证结构（%）',
    formula: '助理、社工师、高级社工师各自 ÷ 持证社工',
    note: '按级别只到全市，不到镇街。',
  },
  staff_n: { name: '驻站社工（人）', formula: '期末在岗人数', note: '' },
  staff_ok: {
    name: '配备达标率（%）',
    formula: '驻站社工达到最低配备的社工站 ÷ 上报了驻站人数的社工站',
    note: '最低配备人数由责任科室配置；未配置时为“未设目标”，不计算。',
  },
  pj_n: {
    name: '在建项目（个）',
    formula: '阶段为实施、中期评估、末期评估的项目',
    note: '尚未签约和已结项的不计入。',
  },
  pj_prog: {
    name: '完成进度（%）',
    formula: 'Σ 已完成里程碑权重 ÷ Σ 里程碑权重',
    note: '里程碑未上报时不计算。',
  },
  pj_time: { name: '时间进度（%）', formula: '已过天数 ÷ 计划天数', note: '开始前为 0，计划结束后为 100%。' },
  pj_gap: {
    name: '进度差（百分点）',
    formula: '完成进度 − 时间进度',
    note: '落后达到“关注”阈值亮黄，超过“滞后”阈值亮红；阈值可配置，默认 10 和 30。人工调整的状态另注明。',
  },
  org_3a: {
    name: '3A 及以上社工机构（家）',
    formula: '社会组织评估等级为 3A 及以上的社工机构',
    note: '省规划目标：每个县（市、区）至少 2 家。',
  },
  ms_ok: {
    name: '里程碑按期率（%）',
    formula: '按期完成的里程碑 ÷ 已到期的里程碑',
    note: '提前完成而未到期的不计入；迟完成的一直计为未按期。',
  },
  bud_exec: { name: '预算执行率（%）', formula: '已支付 ÷ 预算', note: '与时间进度对照着看。' },
  lab_pct: {
    name: '人力成本占比（%）',
    formula: '人力成本 ÷ 项目资金',
    note: '政府购买项目的最低要求由配置给出，低于者标出；可能超过 100%。',
  },
  pro_pct: {
    name: '专业人员占比（%）',
    formula: '专业社工 ÷ 项目人员',
    note: '政府购买项目的最低要求由配置给出，低于者标出。',
  },
  ben_plan: {
    name: '受益对象（人次、户）',
    formula: '已受益 ÷ 计划受益，人次与户分开',
    note: '人次不等于人数。少于阈值的数不显示，也不计入合计。',
  },
  sv_valid: {
    name: '有效问卷（份）',
    formula: '回收后判定有效的问卷',
    note: '“分析问卷”不等于有效问卷，两者分列。',
  },
  sv_ret: { name: '回收率（%）', formula: '回收 ÷ 发放', note: '发放或回收未说明时不计算。' },
  sv_ok: { name: '有效率（%）', formula: '有效 ÷ 回收', note: '回收未说明时不计算。' },
  need_n: { name: '受理需求（条）', formula: '本年受理的居民需求', note: '从年初累计到所选月份。' },
  need_cvt: { name: '需求转化率（%）', formula: '已立项需求 ÷ 受理需求', note: '' },
  need_day: {
    name: '响应时长（天）',
    formula: '当月决定的需求，从受理到决定的天数的中位数',
    note: '决定为立项、转介或不受理。中位数不能相加，全市数由后端给出。',
  },
  need_wait: {
    name: '超期待决（条）',
    formula: '期末仍未决定、受理已满阈值天数的需求',
    note: '阈值可配置，默认 30 天；满两倍为严重超期。',
  },
  fn_done: {
    name: '功能达成率（%）',
    formula: '本季完成任务 ÷ 本季目标任务，按功能',
    note: '未同时上报目标和完成的社工站不计入。',
  },
  ev_score: {
    name: '评估得分（分）',
    formula: 'Σ 维度得分 × 权重',
    note: '最近一次已公布的年度全过程绩效评估。',
  },
  tr_done: {
    name: '课程完成率（%）',
    formula: '已开课程 ÷ 计划课程',
    note: '与计划的时间进度对照，落后的阈值与项目相同。延期的课程在补开之前不算已开。',
  },
  tr_cov: {
    name: '参训覆盖（%）',
    formula: '参训社工站 ÷ 社工站；多次课程为各站各课之和',
    note: '未上报的站次不计入分子分母。人次不是人数：同一人两次参训计两次。',
  },
  tr_pass: {
    name: '考核通过率（%）',
    formula: '通过考核人数 ÷ 参加考核人数，按课程模块',
    note: '只有人数，不含个人成绩。',
  },
  ev_grade: {
    name: '评估等级',
    formula: '总分（精确到 0.1 分）达到下限的最高等级',
    note: '等级名称和下限由数据服务给出；被一票否决的不评等级、不排名。',
  },
  ev_fix: {
    name: '整改完成率（%）',
    formula: '已完成整改 ÷ 已到期整改',
    note: '提前完成的计入两边；没有到期事项时不计算。',
  },
  ev_rew: {
    name: '评估奖励（万元）',
    formula: '一个评估年度发给各站的奖励之和',
    note: '0 为无奖励，不同于未上报。',
  },
  rp_ok: { name: '报送及时率（%）', formula: '按时报送 ÷ 应报送', note: '未到报送期限的不计入。' },
}
