import type { Freshness } from '#domain/freshness.ts'
import type { Light } from '#domain/lights.ts'
import type { PageId } from '#domain/pages.ts'
import type { Phase } from '#domain/projects.ts'
import type { ReportStatus } from '#domain/reports.ts'
import type { RoomKind } from '#domain/rooms.ts'
import type { Layout, Measure } from '#domain/scope.ts'
import type { Level } from '#domain/workforce.ts'
import { exceptionsZh } from './exceptions/zh-CN.ts'
import { headlineZh } from './headline/zh-CN.ts'
import { needsZh } from './needs/zh-CN.ts'
import { progressZh } from './progress/zh-CN.ts'
import { definitionsPanelZh } from './sources/zh-CN.ts'
import { townZh } from './town/zh-CN.ts'
import type { FailureKindWords } from './vocabulary.ts'
import { workforceZh } from './workforce/zh-CN.ts'

/** Every word a reader sees, in Chinese. This file is the type that the other languages must satisfy. */
export const zhCN = {
  locale: 'zh-CN',
  app: {
    skip: '跳到正文',
    pages: {
      overview: '总览',
      coverage: '覆盖',
      workforce: '队伍',
      needs: '需求',
      projects: '项目',
      project: '项目详情',
      services: '服务',
      organisations: '组织',
      evaluation: '评估',
      station: '社工站',
      brief: '月度简报',
      data: '数据',
      wall: '大屏',
    } satisfies Record<PageId | 'wall', string>,
    navigation: '页面',
    print: '打印',
    listed: '、',
    cityWide: '全市',
    loading: '正在载入',
    notFound: '没有这个页面',
    notFoundHint: '地址可能已经改变。',
    toOverview: '回到总览',
    broken: '页面出错了',
    brokenHint: '页面会自动重试，数据没有丢失。',
    retry: '重试',
    signIn: '登录',
    expired: '登录已过期',
    config: {
      wrong: { title: '配置文件 config.json 有误', hint: '请安装人员按下面的提示改正后重试：' },
      unreachable: { title: '连不上服务器', hint: '取不到 config.json，将自动重试。' },
    },
    languages: { 'zh-CN': '中文', en: 'English' },
  },
  scope: {
    toolbar: '查看范围',
    period: '月份',
    latest: '最新',
    compare: '对比',
    compareWith: { month: '上月', year: '上年同月' },
    station: '镇（街）',
    allStations: '全部镇（街）',
    measure: '指标',
    layout: '图形',
    layouts: { map: '示意图', tiles: '方格图' } satisfies Record<Layout, string>,
    theme: '外观',
    themes: { light: '浅色', dark: '深色' },
    language: '语言',
    notices: {
      title: '地址中有不能识别的内容',
      period: (asked: string, shown: string) => `没有“${asked}”这个月份的数据，显示${shown}。`,
      station: (asked: string) => `没有编号为“${asked}”的镇（街），显示全市。`,
      other: (part: string, asked: string) => `“${part}”没有“${asked}”这一项，按默认显示。`,
      dismiss: '知道了',
    },
  },
  freshness: {
    asOf: (moment: string) => `数据截至 ${moment}`,
    state: { fresh: '按时更新', late: '更新已迟', failed: '更新失败', offline: '连接中断' } satisfies Record<
      Freshness,
      string
    >,
    kept: '显示的是上次取得的数据',
    pending: '正在取数',
    demo: '演示数据',
    source: (name: string) => `来源：${name}`,
    andOthers: (first: string, all: number) => `${first}等 ${all} 项`,
    owner: (name: string) => `责任科室：${name}`,
    noDataYet: '尚无数据',
  },
  failure: {
    title: {
      unreachable: '连不上数据服务',
      timeout: '数据服务没有及时应答',
      unauthorised: '登录已过期',
      forbidden: '没有查看权限',
      missing: '没有这项数据',
      refused: '数据服务拒绝了请求',
      format: '数据格式有误',
    } satisfies FailureKindWords,
    crashed: '这一块显示出错',
    detail: '详情',
    retrying: '将自动重试',
    retryNow: '立即重试',
  },
  panel: {
    actions: (title: string) => `${title}：操作`,
    chart: '图',
    table: '表',
    definitions: '指标说明',
    exportAs: (kind: string) => `导出 ${kind}`,
    fullScreen: '全屏',
    leaveFullScreen: '退出全屏',
    link: '复制链接',
    linkCopied: '链接已复制',
    share: '比值，1 为 100%',
    withUnit: (title: string, unit: string) => `${title}（${unit}）`,
    exportFailed: '导出没有成功，请重试。',
    close: '关闭',
    empty: '没有可显示的内容',
    more: (count: string) => `另有 ${count} 项`,
    loading: (title: string) => `${title}正在载入`,
    scope: (parts: readonly string[]) => parts.join(' · '),
  },
  measures: {
    'room-coverage': '社工室覆盖率',
    'certified-10k': '每万人持证社工',
    'active-projects': '在建项目',
    'late-projects': '滞后项目',
    evaluation: '评估得分',
  } satisfies Record<Measure, string>,
  lights: { 'on-track': '按期', watch: '关注', late: '滞后', done: '完成' } satisfies Record<Light, string>,
  levels: { assistant: '助理社工师', worker: '社工师', senior: '高级社工师' } satisfies Record<Level, string>,
  phases: {
    need: '需求',
    approval: '立项',
    contract: '签约',
    delivery: '实施',
    'mid-review': '中期评估',
    'final-review': '末期评估',
    closed: '结项',
  } satisfies Record<Phase, string>,
  reports: { 'on-time': '按时', late: '迟报', missing: '未报', 'not-due': '未到期' } satisfies Record<
    ReportStatus,
    string
  >,
  units: {
    station: '家',
    room: '个',
    person: '人',
    project: '个',
    organisation: '家',
    form: '份',
    household: '户',
    task: '项',
    need: '条',
  },
  /** The panels, each under its own id. */
  panels: {
    progress: progressZh,
    exceptions: exceptionsZh,
    town: townZh,
    definitions: definitionsPanelZh,
    coverage: {
      title: '覆盖',
      question: '每个镇（街）都覆盖了吗，哪些村（社区）还没有社工室？',
      town: '镇（街）',
      rooms: '社工室',
      units: '村（社区）',
      gaps: '未覆盖村（社区）',
      gap: '未覆盖',
      noGaps: '无',
      lateOf: (late: string, unlit: string) => `${late}（${unlit} 个未上报）`,
      covered: '已建社工室',
      kinds: { village: '村', community: '社区' } satisfies Record<RoomKind, string>,
      noData: '未上报',
      noStation: '无社工站',
      noDataOrStation: '未上报或无社工站',
      schematic: '镇界及点位为示意，非法定界线',
      approved: (number: string) => `审图号：${number}`,
      tilesCaption: '方格只示意方位，不表示边界',
      noOutlines: '没有取得底图，按方格图显示。',
      blankOutlines: '底图中没有镇（街），按方格图显示。',
      missingOutlines: (towns: string) => `底图中没有：${towns}`,
      strayOutlines: (codes: string) => `底图中有名录以外的区域：${codes}`,
      empty: '镇（街）名录为空',
      wholeCity: '回到全市',
      atLeast: (bound: string) => `≥${bound}`,
      below: (bound: string) => `<${bound}`,
      between: (from: string, to: string) => `${from}–${to}`,
      map: {
        map: '镇（街）',
        zoomIn: '放大',
        zoomOut: '缩小',
        reset: '复位',
        hint: '方向键换镇（街），回车打开；加减号缩放，0 复位，Shift 加方向键移动。',
      },
    },
    functions: {
      title: '功能达成',
      question: '各项功能本季做到了多少？',
      rate: '达成率',
      target: '目标',
      done: '完成',
      fn: '功能',
      leftOut: '未上报（家）',
      unreported: (stations: string) => `${stations} 家未上报`,
    },
    headline: headlineZh,
    needs: needsZh,
    workforce: workforceZh,
  },
}

export type Words = typeof zhCN
