import { describe, expect, test } from 'vitest'
import { LATEST, MONTHS, month } from '#mocks/dataset/calendar.ts'
import { dataset } from '#mocks/dataset/dataset.ts'
import { DAXIN, DEJI, JINFENG, JINGANG, TOWNS, YANGSHE } from '#mocks/dataset/towns.ts'

const city = dataset()
const { stations } = city.stations(LATEST)
const { surveys } = city.surveys(LATEST)
const { projects } = city.projects(LATEST)

const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0)
const surveyOf = (stationCode: string) => surveys.find((survey) => survey.stationCode === stationCode)
const projectNamed = (part: string) => projects.find(({ name }) => name.zh.includes(part))

describe('what the article says holds to the number', () => {
  test('there are 11 regional stations', () => {
    expect(stations).toHaveLength(11)
  })

  test('there are 265 rooms', () => {
    expect(sum(stations.map(({ rooms }) => rooms))).toBe(265)
    expect(city.rooms(LATEST).columns.covered.filter(Boolean)).toHaveLength(265)
  })

  test('3,695 certified social workers, by level and by town', () => {
    const now = city.workforce(LATEST).months.at(-1)
    expect(now).toMatchObject({ period: LATEST, certified: { assistant: 2890, worker: 780, senior: 25 } })
    expect(sum(stations.map(({ certified }) => certified))).toBe(3695)
  })

  test('Yangshe analysed 2,018 forms', () => {
    expect(surveyOf(YANGSHE)?.analysed).toBe(2018)
  })

  test('the four projects of Yangshe carry their names', () => {
    const names = projects.filter(({ stationCode }) => stationCode === YANGSHE).map(({ name }) => name.zh)
    expect(names).toEqual(
      expect.arrayContaining([
        '“有车有位”停车位改造',
        '“能量满满”增设电瓶车充电装置',
        '“亮亮堂堂”楼梯照明灯更新',
        '“宠爱有法”文明养宠物',
      ]),
    )
  })

  test('Daxin got 1,030 valid forms back and holds its gathering for young people', () => {
    expect(surveyOf(DAXIN)?.valid).toBe(1030)
    expect(projectNamed('“怦然‘新’动 缘来是你”青年男女联谊沙龙')?.stationCode).toBe(DAXIN)
  })

  test('Jingang visited 130余 homes of older people', () => {
    expect(surveyOf(JINGANG)).toMatchObject({ method: 'visits', visited: { atLeast: 130 } })
    expect(projectNamed('适老化改造')?.stationCode).toBe(JINGANG)
  })

  test('the plan for stations and rooms is of September 2021', () => {
    expect(city.city(LATEST).policies).toMatchObject([
      { issued: '2021-09', title: { zh: '关于推进张家港市基层社会工作站(室)建设的实施方案' } },
    ])
  })

  test('Jinfeng has 16 special-family files, and no other station tells of any', () => {
    const files = stations.filter(({ specialFamilyFiles }) => specialFamilyFiles !== null)
    expect(files).toMatchObject([{ code: JINFENG, specialFamilyFiles: 16 }])
    expect(projectNamed('计划生育特殊家庭关爱')?.stationCode).toBe(JINFENG)
  })

  test('all 11 stations are run by commissioned agencies', () => {
    expect(stations.map(({ commissioned }) => commissioned)).toEqual(TOWNS.map(() => true))
  })

  test('the programme runs for 12 months in three modules', () => {
    const { programme } = city.city(LATEST)
    expect(programme).toMatchObject({ months: 12 })
    expect(programme?.modules.map(({ zh }) => zh)).toEqual(['规划运营', '品牌打造', '专业能力发挥'])
  })

  test('the organisation of Deji was filed in 2022 and counts among its own', () => {
    const project = projectNamed('永兴村江村玖零社')
    expect(project).toMatchObject({ stationCode: DEJI, phase: 'closed' })
    expect(project?.milestones?.find(({ name }) => name.zh.includes('备案'))?.done).toMatch(/^2022-/)
    const filedIn = (period: string) =>
      city.stations(month(period)).stations.find(({ code }) => code === DEJI)?.filedOrganisations ?? 0
    expect(filedIn('2022-12')).toBeGreaterThan(filedIn('2022-01'))
  })

  test('the stations have five functions', () => {
    expect(city.functions(LATEST).functions.map(({ name }) => name.zh)).toEqual([
      '需求发现',
      '项目指导',
      '整合服务',
      '组织孵化',
      '人才培养',
    ])
  })
})

describe('what the article does not say is not put into its mouth', () => {
  test('2,018 counts forms analysed: neither valid ones nor a year, so there is no rate', () => {
    expect(surveyOf(YANGSHE)).toMatchObject({ issued: null, returned: null, valid: null })
    const everything = MONTHS.map((period) => JSON.stringify(everythingIn(period))).join()
    expect(everything.match(/(?<!\d)2018(?!\d)/g)).toHaveLength(
      MONTHS.filter((period) => period >= '2022-04').length,
    )
  })

  test('how many forms Daxin issued is not known, so there is no return rate', () => {
    expect(surveyOf(DAXIN)).toMatchObject({ issued: null, returned: null, analysed: null })
  })

  test('130余 stays a lower bound and is nowhere a count of homes adapted', () => {
    const written = JSON.stringify(everythingIn(LATEST))
    expect(written.match(/"visited":\{"atLeast":130\}/g)).toHaveLength(1)
    expect(written).not.toMatch(/(?<!"atLeast"):130[,}]/)
  })

  test('the person and the year of the case story are nowhere in the data', () => {
    const everything = MONTHS.map((period) => JSON.stringify(everythingIn(period))).join()
    expect(everything).not.toMatch(/赵阿姨|年过半百|独子/)
    expect(everything).not.toMatch(/(?<!\d)2019(?!\d)/)
  })

  test('no office can be reached that might be a real one: its number is none that an exchange gives out', () => {
    for (const { contact } of stations) expect(contact?.phone).toMatch(/^0512-00000\d{3}$/)
  })

  test('no operator is named that might be a real organisation', () => {
    for (const { name, operator } of stations) expect(operator?.zh).toBe(`${name.zh}运营机构`)
  })
})

function everythingIn(period: (typeof MONTHS)[number]) {
  return [
    city.city(period),
    city.geography(period),
    city.stations(period),
    city.rooms(period),
    city.workforce(period),
    city.surveys(period),
    city.needs(period),
    city.decisions(period),
    city['response-times'](period),
    city.projects(period),
    city.functions(period),
    city.reports(period),
    city.training(period),
  ]
}
