import { day } from './calendar.ts'
import type { Plan } from './project-plan.ts'
import { DAXIN, DEJI, JINFENG, JINGANG, YANGSHE } from './towns.ts'

/** Every step some days early: a project that keeps to its plan. */
export const EARLY: readonly number[] = [-1, -2, -3, -2, -4, -3, -4]

const plan = (
  id: string,
  stationCode: string,
  [zh, en]: readonly [string, string],
  [start, days, budget]: readonly [string, number, number],
  rest: Partial<Plan> = {},
): Plan => ({
  id,
  stationCode,
  name: { zh, en },
  start: day(start),
  days,
  budget,
  slips: EARLY,
  field: 'governance',
  names: {},
  reported: true,
  supervision: null,
  override: null,
  replanned: null,
  ...rest,
})

/** The projects that the article names. Their names are published; days, progress, money and lights are invented. */
export const NAMED: readonly Plan[] = [
  plan(
    'pj-yangshe-01',
    YANGSHE,
    ['“有车有位”停车位改造', 'A place for every car: parking spaces rebuilt'],
    ['2022-05-10', 345, 68],
    {
      names: {
        first: { zh: '首批车位改造完成', en: 'First spaces rebuilt' },
        second: { zh: '全部车位改造完成', en: 'All spaces rebuilt' },
      },
    },
  ),
  plan(
    'pj-yangshe-02',
    YANGSHE,
    ['“能量满满”增设电瓶车充电装置', 'Full of energy: charging points for e-bikes'],
    ['2022-05-21', 361, 54],
    {
      names: {
        first: { zh: '首批充电装置通电', en: 'First charging points live' },
        second: { zh: '全部充电装置通电', en: 'All charging points live' },
      },
      slips: [0, 5, 18],
      replanned: { after: 0.36, by: 32, whole: false },
      supervision: {
        orderedOn: '2023-02-08',
        by: { zh: '张家港市民政局', en: 'Zhangjiagang Civil Affairs Bureau' },
        text: {
          zh: '三月底前完成第二批装置安装并报送中期评估材料',
          en: 'Install the second batch and send the mid-term papers by the end of March',
        },
      },
    },
  ),
  plan(
    'pj-yangshe-03',
    YANGSHE,
    ['“亮亮堂堂”楼梯照明灯更新', 'Bright stairs: stairway lights renewed'],
    ['2022-05-16', 218, 26],
    {
      names: {
        first: { zh: '首批楼道更新完成', en: 'First stairways renewed' },
        second: { zh: '全部楼道更新完成', en: 'All stairways renewed' },
      },
    },
  ),
  plan(
    'pj-yangshe-04',
    YANGSHE,
    ['“宠爱有法”文明养宠物', 'Loved and lawful: keeping pets considerately'],
    ['2022-06-20', 344, 12],
    {
      slips: [0, 1, 6, 12],
    },
  ),
  plan(
    'pj-daxin-01',
    DAXIN,
    ['“怦然‘新’动 缘来是你”青年男女联谊沙龙', 'Hearts moved anew: gatherings for young people'],
    ['2022-06-13', 364, 16],
    {
      field: 'weddings',
      names: { first: { zh: '首场沙龙举办', en: 'First gathering held' } },
    },
  ),
  plan(
    'pj-jingang-01',
    JINGANG,
    ['老年人家庭适老化改造', 'Homes adapted for later life'],
    ['2022-09-01', 380, 86],
    {
      field: 'elderly',
      names: {
        launch: { zh: '130余户老年人家庭摸排', en: 'More than 130 older households visited' },
        first: { zh: '一户一案编制完成', en: 'A plan for each household' },
      },
      slips: [-1, 4, -3, -2, -4, -3, -4],
    },
  ),
  plan(
    'pj-jinfeng-01',
    JINFENG,
    ['计划生育特殊家庭关爱', 'Care for special one-child families'],
    ['2022-07-11', 379, 24],
    {
      field: 'relief',
      slips: [0, -2, 4],
    },
  ),
  plan(
    'pj-deji-01',
    DEJI,
    ['“永兴村江村玖零社”培育', 'Jiangcun Jiulingshe of Yongxing Village, incubated'],
    ['2021-11-22', 298, 8],
    {
      field: 'other',
      names: {
        first: { zh: '愿景与帮扶模式确定', en: 'Vision and way of helping settled' },
        second: { zh: '备案为社区社会组织', en: 'Filed as a community organisation' },
      },
    },
  ),
]
