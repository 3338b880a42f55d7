import type { Plan, Replanning } from './project-plan.ts'
import {
  CHANGYINSHA,
  DAXIN,
  DEJI,
  FENGHUANG,
  HOUCHENG,
  JINFENG,
  JINGANG,
  LEYU,
  NANFENG,
  TANGQIAO,
  YANGSHE,
} from './towns.ts'

/** Brand, subject, English, approval, days planned, budget in 万元. */
export type InventedProject = readonly [string, string, string, string, number, number]

/** Projects that no source names: they make up the numbers the demo needs, and none of them is real. */
export const INVENTED: Readonly<Record<string, readonly InventedProject[]>> = {
  [YANGSHE]: [
    ['暖心敲门', '高龄老人探访', 'Knocking on the doors of the oldest', '2021-04-12', 300, 22],
    ['社区合伙人', '居民骨干培养', 'Training active residents', '2021-09-06', 330, 14],
    ['银龄守护', '独居老人探访', 'Visits to older people living alone', '2022-04-18', 365, 32],
    ['邻里议事厅', '小区协商', 'Estate councils', '2022-06-01', 330, 18],
    ['一刻钟助餐', '老年助餐点', 'A meal within a quarter of an hour', '2022-09-01', 365, 45],
    ['新手爸妈', '亲职课堂', 'Classes for new parents', '2022-10-10', 300, 12],
    ['乐享夕阳', '智能手机课堂', 'Smartphone lessons', '2022-11-14', 240, 8.5],
    ['楼道美学', '公共空间共建', 'Stairways made together', '2022-12-05', 270, 15],
    ['电梯议事', '加装电梯协商', 'Talking about lifts', '2023-02-06', 300, 10],
  ],
  [TANGQIAO]: [
    ['邻家书屋', '亲子共读', 'Reading with children', '2021-06-07', 300, 9],
    ['绿邻计划', '垃圾分类', 'Sorting waste', '2021-10-18', 330, 12],
    ['桥见美好', '志愿服务队培育', 'Building volunteer teams', '2022-05-23', 340, 16],
    ['长者食堂', '互助送餐', 'Meals carried by neighbours', '2022-08-15', 365, 38],
    ['四点半课堂', '课后陪伴', 'After-school company', '2022-09-05', 300, 20],
    ['小菜园·大邻里', '社区共治', 'Small gardens, large neighbourhood', '2022-08-25', 324, 14],
    ['安全到家', '居家安全巡查', 'Safety checks at home', '2023-01-03', 240, 11],
    ['春风行动', '新市民就业支持', 'Work for new citizens', '2023-01-16', 300, 13],
  ],
  [JINFENG]: [
    ['益起成长', '志愿者队伍建设', 'Volunteers growing together', '2021-08-16', 330, 10],
    ['锦绣邻里', '社区融合', 'Neighbours of many places', '2022-05-30', 360, 21],
    ['阳光伙伴', '残障人士社区参与', 'Taking part with a disability', '2022-08-22', 330, 24],
    ['志愿港湾', '志愿者成长', 'A harbour for volunteers', '2022-10-24', 270, 12],
    ['银发课堂', '健康管理', 'Health classes for later life', '2023-01-02', 240, 9.5],
  ],
  [LEYU]: [
    ['关爱到户', '困难家庭帮扶', 'Help that comes to the door', '2021-07-12', 300, 15],
    ['乐龄互助', '时间银行', 'A time bank', '2022-06-27', 350, 20],
    ['和乐家庭', '家庭关系支持', 'Family ties', '2022-08-29', 330, 18],
    ['江堤小院', '院落议事', 'Courtyard councils', '2022-10-31', 270, 10],
  ],
  [FENGHUANG]: [
    ['乡音茶座', '村民议事', 'Village tea-table councils', '2021-11-08', 300, 8],
    ['河阳新韵', '文化养老', 'Culture in later life', '2022-06-13', 340, 19],
    ['桃源护老', '农村老人探访', 'Visits in the villages', '2022-07-04', 365, 26],
    ['凤聚邻里', '社区营造', 'Making a neighbourhood', '2022-09-19', 330, 23],
    ['青春伴飞', '假期托管', 'Holiday care', '2022-11-28', 270, 16],
    ['凤舞乡村', '乡村文艺队培育', 'Village troupes', '2023-01-30', 330, 9],
  ],
  [NANFENG]: [
    ['乐学驿站', '课后陪伴', 'Learning after school', '2021-12-06', 300, 11],
    ['丰邻相伴', '农村互助养老', 'Growing old together', '2022-07-18', 350, 25],
    ['稻香课堂', '亲子自然教育', 'Lessons in the fields', '2022-09-26', 300, 14],
    ['丰和议事', '村民协商', 'Village councils', '2022-11-07', 300, 9],
    ['老友食光', '老年助餐', 'Meals among friends', '2023-03-06', 300, 18],
  ],
  [DAXIN]: [
    ['大新有礼', '文明新风', 'Good manners', '2021-09-27', 300, 9],
    ['新风礼堂', '文明婚俗宣讲', 'New wedding customs', '2022-09-12', 330, 13],
    ['大爱倾听', '老年陪伴', 'Listening to older residents', '2022-11-14', 270, 9],
  ],
  [JINGANG]: [
    ['安居随行', '老人出行陪伴', 'Company on the way', '2021-05-17', 330, 17],
    ['港城老友记', '老年人互助', 'Old friends of the harbour', '2022-06-20', 330, 22],
    ['蓝领驿站', '新市民融入', 'A stop for new citizens', '2022-07-25', 365, 27],
    ['江畔议事', '村民协商', 'Councils by the river', '2022-10-17', 300, 13],
    ['双山慢时光', '海岛老人关爱', 'Care on the island', '2022-11-21', 300, 17],
  ],
  [HOUCHENG]: [
    ['邻里开放日', '社区融合', 'Open day among neighbours', '2022-01-10', 330, 7],
    ['塍心塍意', '便民服务', 'Services close by', '2022-08-08', 340, 19],
    ['车棚换新', '电动车停放共治', 'New sheds for e-bikes', '2022-12-01', 240, 12],
  ],
  [DEJI]: [
    ['江畔银铃', '老年文艺队培育', 'Silver bells by the river', '2022-07-11', 340, 11],
    ['积善之家', '邻里互助', 'Good neighbours', '2022-10-12', 300, 10],
    ['江村议事', '村民协商', 'River-village councils', '2023-03-01', 280, 8],
  ],
  [CHANGYINSHA]: [
    ['农场记忆', '口述历史', 'The farm remembered', '2022-02-14', 330, 6],
    ['田园邻里', '农场社区融入', 'Neighbours on the farm', '2022-08-01', 365, 15],
  ],
}

/** Those that did not go to plan: days each step was late; where the list ends, the work stands still. */
export const OFF_PLAN: Readonly<Record<string, readonly number[]>> = {
  小菜园·大邻里: [0, 0],
  绿邻计划: [0, 6, 62, 55, 40, 12, 8],
  乐学驿站: [3, 14, 48, 30, 20, 6, 4],
}

/** The one whose station sends no milestones: no progress, no light, no sum paid. */
export const UNREPORTED = '塍心塍意'

/** A light set by hand: by its plan this one is late, and everybody knows why. */
export const BY_HAND: Readonly<Record<string, NonNullable<Plan['override']>>> = {
  小菜园·大邻里: {
    light: 'watch',
    by: { zh: '张家港市民政局', en: 'Zhangjiagang Civil Affairs Bureau' },
    on: '2023-02-06',
    reason: {
      zh: '地块临时借作管网施工，三月归还后恢复建设，末期节点不变',
      en: 'The plot is lent to pipe works until March; the final dates stand',
    },
  },
}

/** Those whose plan was changed on the way. */
export const REPLANNED: Readonly<Record<string, Replanning>> = {
  小菜园·大邻里: { after: 0.4, by: 26, whole: false },
  绿邻计划: { after: 0.3, by: 40, whole: false },
  乐学驿站: { after: 0.28, by: 35, whole: false },
  四点半课堂: { after: 0.33, by: 14, whole: true },
  丰邻相伴: { after: 0.36, by: 20, whole: true },
  桃源护老: { after: 0.31, by: 18, whole: true },
}
