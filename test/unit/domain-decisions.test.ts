import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DecisionRow, FlowPart } from '#domain/decisions.ts'
import { needFlow, STANDINGS, takenUp } from '#domain/decisions.ts'
import type { NeedRow } from '#domain/needs.ts'
import { counted } from './made.ts'

const need = (accepted: number | null, topicId = '停车', stationCode = 'S01'): NeedRow => ({
  stationCode,
  topicId,
  accepted: counted(accepted),
  linked: null,
  oldestWaiting: null,
})

const row = (changes: Partial<Record<keyof DecisionRow, number | string | null>> = {}): DecisionRow => {
  const { stationCode = 'S01', topicId = '停车', surveyId = null, ...told } = changes
  const figure = (value: number | string | null | undefined) =>
    counted(typeof value === 'number' ? value : null)
  return {
    stationCode: String(stationCode),
    topicId: String(topicId),
    surveyId: surveyId === null ? null : String(surveyId),
    accepted: figure(told.accepted),
    registered: figure(told.registered),
    appraised: figure(told.appraised),
    approved: figure(told.approved),
    referred: figure(told.referred),
    declined: figure(told.declined),
    closed: figure(told.closed),
  }
}

const flowOf = (needs: readonly NeedRow[], rows: readonly DecisionRow[]) =>
  needFlow({ topics: [], rows: needs }, { rows, links: [] })

const inWords = (parts: readonly FlowPart[]) =>
  parts.map(
    ({ origin, topicId, standing, needs }) =>
      `${origin.kind === 'survey' ? origin.id : origin.kind} > ${topicId} > ${standing} ${needs}`,
  )

describe('the way of a need from a survey to its outcome', () => {
  test('every outcome that was told is a way of its own, and what was asked for in no survey is another', () => {
    const rows = [
      row({
        surveyId: '问卷',
        accepted: 9,
        registered: 1,
        appraised: 2,
        approved: 4,
        referred: 2,
        declined: 0,
      }),
      row({ accepted: 1, declined: 1 }),
    ]
    expect(inWords(flowOf([need(10)], rows))).toEqual([
      '问卷 > 停车 > registered 1',
      '问卷 > 停车 > appraised 2',
      '问卷 > 停车 > approved 4',
      '问卷 > 停车 > referred 2',
      'other > 停车 > declined 1',
    ])
  })

  test.each([
    [
      'nothing was told of the outcome',
      [row({ surveyId: '问卷', accepted: 10 })],
      ['问卷 > 停车 > unstated 10'],
    ],
    [
      'a part of the outcomes was told',
      [row({ surveyId: '问卷', accepted: 10, approved: 6 })],
      ['问卷 > 停车 > approved 6', '问卷 > 停车 > unstated 4'],
    ],
    [
      'the origin of some was not told',
      [row({ surveyId: '问卷', accepted: 7, approved: 7 })],
      ['问卷 > 停车 > approved 7', 'unstated > 停车 > unstated 3'],
    ],
    ['a row did not say how many came to it', [row({ approved: 6 })], ['unstated > 停车 > unstated 10']],
    ['no decisions were sent at all', [], ['unstated > 停车 > unstated 10']],
  ] as const)('%s: the rest is 未说明, not left away', (_, rows, ways) => {
    expect(inWords(flowOf([need(10)], rows))).toEqual(ways)
  })

  test('a station that did not report what it accepted is in no way', () => {
    expect(flowOf([need(null)], [row({ accepted: 4, approved: 4 })])).toEqual([])
  })

  test('nothing accepted is no way either', () => {
    expect(flowOf([need(0)], [row({ accepted: 0, approved: 0 })])).toEqual([])
  })

  const told = fc.option(fc.nat(200), { nil: null })
  /** A row as the contract lets it be: outcomes of no more than accepted. */
  const decided = fc
    .tuple(
      fc.constantFrom('S01', 'S02'),
      fc.constantFrom('停车', '养老'),
      fc.constantFrom('甲', '乙', null),
      told,
    )
    .chain(([stationCode, topicId, surveyId, accepted]) =>
      fc
        .array(fc.option(fc.nat(Math.floor((accepted ?? 50) / 5)), { nil: null }), {
          minLength: 5,
          maxLength: 5,
        })
        .map((parts) =>
          row({
            stationCode,
            topicId,
            surveyId,
            accepted,
            ...Object.fromEntries(STANDINGS.map((standing, at) => [standing, parts[at] ?? null])),
          }),
        ),
    )
  const decisions = fc.uniqueArray(decided, {
    selector: ({ stationCode, topicId, surveyId }) => `${stationCode} ${topicId} ${surveyId}`,
  })

  test('whatever was told and left out: each station and topic sends on exactly what it accepted', () => {
    fc.assert(
      fc.property(decisions, fc.array(told, { minLength: 4, maxLength: 4 }), (rows, accepted) => {
        const needs = ['S01', 'S02'].flatMap((code, station) =>
          ['停车', '养老'].map((topic, at) => need(accepted[station * 2 + at] ?? null, topic, code)),
        )
        for (const one of needs) {
          const own = rows.filter(
            ({ stationCode, topicId }) => stationCode === one.stationCode && topicId === one.topicId,
          )
          const originTold = own.reduce((sum, { accepted: many }) => sum + (many ?? 0), 0)
          const parts = flowOf([one], own)
          const through = parts.reduce((sum, { needs: many }) => sum + many, 0)
          expect(through).toBe(one.accepted === null ? 0 : Math.max(one.accepted, originTold))
        }
        const all = flowOf(needs, rows)
        expect(all.every(({ needs: many }) => many > 0)).toBe(true)
        const alone = needs.flatMap((one) => flowOf([one], rows))
        expect(all).toEqual(alone)
      }),
    )
  })
})

describe('the projects that took needs up', () => {
  const link = (projectId: string, topicId: string, needs: number | null) => ({
    stationCode: 'S01',
    projectId,
    topicId,
    needs: counted(needs),
  })

  test('stand by how many they took, with their topics; what nobody counted comes last', () => {
    const links = [
      link('一', '停车', 4),
      link('二', '停车', null),
      link('三', '养老', 5),
      link('一', '充电', 6),
      link('三', '停车', null),
    ]
    expect(takenUp(links)).toEqual([
      { projectId: '一', stationCode: 'S01', needs: 10, topicIds: ['充电', '停车'] },
      { projectId: '三', stationCode: 'S01', needs: 5, topicIds: ['养老', '停车'] },
      { projectId: '二', stationCode: 'S01', needs: null, topicIds: ['停车'] },
    ])
  })

  test('without links there are none', () => {
    expect(takenUp([])).toEqual([])
  })
})
