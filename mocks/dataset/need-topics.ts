import type { Name } from '#domain/names.ts'
import { CHANGYINSHA, DAXIN, HOUCHENG, JINGANG, NANFENG, TANGQIAO, YANGSHE } from './towns.ts'

/** One thing residents ask for. Everything here is invented but the topics of the projects the article names. */
export interface DemoTopic {
  readonly id: string
  readonly name: Name
  /** Needs of the whole city in a year. */
  readonly yearly: number
  /** Share of the needs that become part of a project where nothing else is said; 0 never does. */
  readonly linkedShare: number
  /** Stations with a project for it, so a larger share. */
  readonly linkedShareAt: Readonly<Record<string, number>>
  /** How much more or less often it is asked for in a town than its size would let expect. */
  readonly emphasis: Readonly<Record<string, number>>
}

const topic = (
  id: string,
  [zh, en]: readonly [string, string],
  yearly: number,
  linkedShare: number,
  linkedShareAt: Readonly<Record<string, number>> = {},
  emphasis: Readonly<Record<string, number>> = {},
): DemoTopic => ({ id, name: { zh, en }, yearly, linkedShare, linkedShareAt, emphasis })

export const TOPICS: readonly DemoTopic[] = [
  topic('parking', ['停车', 'Parking'], 640, 0.22, { [YANGSHE]: 0.62 }, { [CHANGYINSHA]: 0, [YANGSHE]: 1.3 }),
  topic('charging', ['电动车充电', 'Charging'], 560, 0.2, { [YANGSHE]: 0.5 }, { [HOUCHENG]: 1.4 }),
  topic(
    'ageing-homes',
    ['适老化改造', 'Homes for later life'],
    500,
    0.3,
    { [JINGANG]: 0.72 },
    { [JINGANG]: 1.8 },
  ),
  topic('stair-lights', ['楼道照明', 'Stairway lights'], 380, 0.28, { [YANGSHE]: 0.85 }, { [YANGSHE]: 1.2 }),
  topic('meals', ['老年助餐', 'Meals'], 340, 0.3, { [TANGQIAO]: 0.6 }, { [NANFENG]: 2 }),
  topic('pets', ['文明养宠', 'Pets'], 310, 0.1, { [YANGSHE]: 0.45 }, { [CHANGYINSHA]: 0 }),
  topic('wellbeing', ['心理支持', 'Counselling'], 240, 0.18),
  topic('summer-care', ['暑期托管', 'Summer care'], 210, 0),
  topic('weddings', ['婚俗活动', 'Wedding customs'], 150, 0.1, { [DAXIN]: 0.68 }, { [DAXIN]: 6 }),
]
