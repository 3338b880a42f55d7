import type { Field } from '#domain/fields.ts'
import type { Name } from '#domain/names.ts'
import { CHANGYINSHA, DAXIN, HOUCHENG, JINGANG, NANFENG, TANGQIAO, YANGSHE } from './towns.ts'

/** One thing residents ask for. Everything here is invented but the topics of the projects the article names. */
export interface DemoTopic {
  readonly id: string
  readonly name: Name
  readonly field: Field
  /** What projects that take it up have in their names. */
  readonly projects: RegExp
  /** Needs of the whole city in a year. */
  readonly yearly: number
  /** Share of the needs that become part of a project where nothing else is said; 0 never does. */
  readonly linkedShare: number
  /** Stations with a project for it, so a larger share. */
  readonly linkedShareAt: Readonly<Record<string, number>>
  /** How much more or less often it is asked for in a town than its size would let expect. */
  readonly emphasis: Readonly<Record<string, number>>
}

interface Local {
  readonly linkedShareAt?: DemoTopic['linkedShareAt']
  readonly emphasis?: DemoTopic['emphasis']
}

const topic = (
  id: string,
  [zh, en, field]: readonly [string, string, Field],
  [yearly, linkedShare]: readonly [number, number],
  projects: RegExp,
  { linkedShareAt = {}, emphasis = {} }: Local = {},
): DemoTopic => ({ id, name: { zh, en }, field, projects, yearly, linkedShare, linkedShareAt, emphasis })

export const TOPICS: readonly DemoTopic[] = [
  topic('parking', ['停车', 'Parking', 'governance'], [640, 0.22], /停车位|协商|议事|小区/, {
    linkedShareAt: { [YANGSHE]: 0.62 },
    emphasis: { [CHANGYINSHA]: 0, [YANGSHE]: 1.3 },
  }),
  topic('charging', ['电动车充电', 'Charging', 'governance'], [560, 0.2], /充电|电动车|电瓶车|便民/, {
    linkedShareAt: { [YANGSHE]: 0.5 },
    emphasis: { [HOUCHENG]: 1.4 },
  }),
  topic(
    'ageing-homes',
    ['适老化改造', 'Homes for later life', 'elderly'],
    [500, 0.3],
    /适老化|居家安全|护老|探访|互助养老/,
    { linkedShareAt: { [JINGANG]: 0.72 }, emphasis: { [JINGANG]: 1.8 } },
  ),
  topic(
    'stair-lights',
    ['楼道照明', 'Stairway lights', 'governance'],
    [380, 0.28],
    /照明|公共空间|共治|院落|营造/,
    { linkedShareAt: { [YANGSHE]: 0.85 }, emphasis: { [YANGSHE]: 1.2 } },
  ),
  topic('meals', ['老年助餐', 'Meals', 'elderly'], [340, 0.3], /助餐|送餐/, {
    linkedShareAt: { [TANGQIAO]: 0.6 },
    emphasis: { [NANFENG]: 2 },
  }),
  topic('pets', ['文明养宠', 'Pets', 'governance'], [310, 0.1], /养宠|文明新风/, {
    linkedShareAt: { [YANGSHE]: 0.45 },
    emphasis: { [CHANGYINSHA]: 0 },
  }),
  topic('wellbeing', ['心理支持', 'Counselling', 'other'], [240, 0.18], /关爱|陪伴|家庭关系|亲职/),
  topic('summer-care', ['暑期托管', 'Summer care', 'children'], [210, 0], /托管/),
  topic('weddings', ['婚俗活动', 'Wedding customs', 'weddings'], [150, 0.1], /联谊|婚俗/, {
    linkedShareAt: { [DAXIN]: 0.68 },
    emphasis: { [DAXIN]: 6 },
  }),
]
