import { expect, test } from 'vitest'
import { fromPlaywright, type PlaywrightReport, summary, tally, type Verdict } from './reports.ts'

const verdicts: readonly Verdict[] = [
  { suite: 'unit', state: 'passed', ms: 1, words: 'adds' },
  { suite: 'unit', state: 'failed', ms: 1, words: 'divides\n\u001b[31mby zero\u001b[39m' },
  { suite: 'unit', state: 'skipped', ms: 0, words: 'waits' },
  { suite: 'panels', state: 'failed', ms: 0, words: 'no such module' },
]

const playwrightReport: PlaywrightReport = {
  errors: [],
  suites: [
    {
      title: 'wall.spec.ts',
      specs: [],
      suites: [
        {
          title: 'the wall',
          specs: [
            {
              title: 'fits',
              file: 'wall.spec.ts',
              line: 7,
              tests: [
                {
                  projectName: 'e2e',
                  status: 'unexpected',
                  results: [{ duration: 5, errors: [{ message: 'a scroll bar' }] }],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
}

test('each test counts once, in its suite, and a failure reads without a terminal', () => {
  const [unit, panels] = tally(verdicts, ['unit', 'panels'])
  expect(unit).toMatchObject({ suite: 'unit', passed: 1, skipped: 1 })
  expect(unit?.failures).toEqual(['divides\nby zero'])
  expect(panels?.failures).toEqual(['no such module'])
})

test('a suite that ran no test has failed', () => {
  const [floor] = fromPlaywright({ suites: [], errors: [] }, ['floor'])
  expect(floor?.failures).toEqual(['floor: no test ran'])
})

test('a failed browser test names its place and its reason', () => {
  const [e2e] = fromPlaywright(playwrightReport, ['e2e'])
  expect(e2e?.failures).toEqual(['wall.spec.ts:7 › the wall › fits\na scroll bar'])
})

test('an error outside any test fails the run', () => {
  const outcomes = fromPlaywright({ ...playwrightReport, errors: [{ message: 'no server' }] }, ['e2e'])
  expect(outcomes[0]?.failures).toContain('no server')
})

test('the last line is the totals alone', () => {
  const outcomes = tally(verdicts, ['unit', 'panels'])
  expect(summary(outcomes, 61_000).split('\n').at(-1)).toBe('1 passed, 2 failed')
})
