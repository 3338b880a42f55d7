import type { WireOf } from '#api/endpoint.ts'
import type { surveysEndpoint } from '#api/surveys.ts'
import type { Month } from '#domain/periods.ts'
import { day, lastDayOf } from './calendar.ts'
import { DAXIN, FENGHUANG, HOUCHENG, JINFENG, JINGANG, LEYU, NANFENG, TANGQIAO, YANGSHE } from './towns.ts'

type SurveyWire = WireOf<typeof surveysEndpoint>['surveys'][number]

/**
 * What the article says of its three surveys, and no more: 2,018 forms were *analysed* in Yangshe, 1,030 were *valid*
 * in Daxin, "130 and some" homes were visited in Jingang. How many were issued or came back is not said, so there is
 * no rate. Their days are invented.
 */
const PUBLISHED: readonly SurveyWire[] = [
  {
    ...forms('sv-2022-01', YANGSHE, '2022-03-01', '2022-04-20'),
    field: 'governance',
    title: { zh: '居民对社区工作满意度及需求问卷调查', en: 'Residents’ satisfaction with community work' },
    analysed: 2018,
  },
  {
    ...forms('sv-2022-02', DAXIN, '2022-04-11', '2022-05-20'),
    field: 'weddings',
    title: { zh: '婚俗改革问卷调查', en: 'Wedding-custom reform' },
    valid: 1030,
  },
  {
    ...forms('sv-2022-06', JINGANG, '2022-08-01', '2022-10-28'),
    field: 'elderly',
    title: {
      zh: '老年人家庭适老化改造需求入户摸排',
      en: 'Home visits on what older households need adapted',
    },
    method: 'visits',
    visited: { atLeast: 130 },
  },
]

/** Invented, complete in every column. */
const INVENTED: readonly SurveyWire[] = [
  {
    ...forms('sv-2022-03', TANGQIAO, '2022-05-09', '2022-06-10', [900, 846, 812]),
    field: 'elderly',
    title: { zh: '居家养老服务需求问卷调查', en: 'Services for older people at home' },
  },
  {
    ...forms('sv-2022-04', FENGHUANG, '2022-05-23', '2022-06-17', [600, 571, 548]),
    field: 'children',
    title: { zh: '暑期托管需求问卷调查', en: 'Summer care for schoolchildren' },
  },
  {
    ...forms('sv-2022-05', HOUCHENG, '2022-07-04', '2022-08-05', [700, 655, 629]),
    field: 'governance',
    title: { zh: '小区停车与充电需求问卷调查', en: 'Parking and charging on the estates' },
  },
  {
    ...forms('sv-2022-07', LEYU, '2022-09-05', '2022-10-14', [480, 452, 431]),
    field: 'governance',
    title: { zh: '村民议事与志愿服务需求问卷调查', en: 'Village councils and volunteering' },
  },
  {
    ...forms('sv-2022-08', NANFENG, '2022-10-10', '2022-11-25'),
    field: 'elderly',
    title: { zh: '老年助餐需求入户走访', en: 'Home visits on meals for older residents' },
    method: 'visits',
    visited: 96,
  },
  {
    // Still running on the day of the article: issued, nothing back yet.
    ...forms('sv-2023-01', JINFENG, '2023-02-06', '2023-03-17', [800, 0, 0]),
    field: 'governance',
    title: { zh: '年度居民需求问卷调查', en: 'Yearly survey of residents’ needs' },
  },
]

/**
 * Which needs came out of a finished survey: the topics of the towns it asked in. Invented but for what they asked
 * about.
 */
const TOPICS_OF: Readonly<Record<string, readonly string[]>> = {
  'sv-2022-01': ['parking', 'charging', 'stair-lights', 'pets'],
  'sv-2022-02': ['weddings'],
  'sv-2022-03': ['meals', 'ageing-homes', 'wellbeing'],
  'sv-2022-04': ['summer-care'],
  'sv-2022-05': ['parking', 'charging'],
  'sv-2022-06': ['ageing-homes'],
  'sv-2022-07': ['stair-lights', 'wellbeing'],
  'sv-2022-08': ['meals'],
}

/** The finished surveys, and what they were about. */
export const SURVEYED = [...PUBLISHED, ...INVENTED].flatMap(({ id, stationCode, end }) => {
  const topicIds = TOPICS_OF[id]
  return topicIds === undefined || end === null ? [] : [{ id, stationCode, topicIds, end: day(end) }]
})

/** A survey by forms with nothing said about it but its days and, where they are given, its three counts. */
function forms(
  id: string,
  stationCode: string,
  start: string,
  end: string,
  [issued, returned, valid]: readonly (number | null)[] = [],
): SurveyWire {
  return {
    id,
    stationCode,
    title: { zh: id, en: null },
    field: null,
    method: 'forms',
    issued: issued ?? null,
    returned: returned ?? null,
    valid: valid ?? null,
    analysed: valid ?? null,
    visited: null,
    start,
    end,
  }
}

/** A survey that is still running has neither an end nor a result. */
const asItStood = (survey: SurveyWire, lastDay: string): SurveyWire =>
  survey.end !== null && survey.end <= lastDay
    ? survey
    : { ...survey, end: null, returned: null, valid: null, analysed: null, visited: null }

export function surveysAt(period: Month): WireOf<typeof surveysEndpoint> {
  const lastDay = lastDayOf(period)
  return {
    surveys: [...PUBLISHED, ...INVENTED]
      .filter(({ start }) => start !== null && start <= lastDay)
      .map((survey) => asItStood(survey, lastDay))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
  }
}
