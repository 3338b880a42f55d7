import { expect, test } from 'vitest'
import { fromPlaywright, fromVitest, type PlaywrightReport, summary, type VitestReport } from './reports.ts'

const vitestReport: VitestReport = {
  testResults: [
    {
      name: '/x/test/unit/a.test.ts',
      status: 'failed',
      assertionResults: [
        { fullName: 'adds', status: 'passed', failureMessages: [] },
        { fullName: 'divides', status: 'failed', failureMessages: ['\u001b[31mby zero\u001b[39m'] },
        { fullName: 'waits', status: 'pending' },
      ],
    },
    {
      name: '/x/test/panels/b.test.tsx',
      status: 'failed',
      message: 'no such module',
      assertionResults: [],
    },
  ],
}

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

const inFolder = (file: string) => (file.includes('/panels/') ? 'panels' : 'unit')

test('each test counts once, in the suite of its folder', () => {
  const [unit] = fromVitest(vitestReport, inFolder, ['unit', 'panels'])
  expect(unit).toMatchObject({ suite: 'unit', passed: 1, skipped: 1 })
  expect(unit?.failures).toEqual(['/x/test/unit/a.test.ts › divides\nby zero'])
})

test('a file that cannot be loaded is a failure in its own words', () => {
  const panels = fromVitest(vitestReport, inFolder, ['unit', 'panels'])[1]
  expect(panels?.failures).toEqual(['/x/test/panels/b.test.tsx\nno such module'])
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
  const outcomes = fromVitest(vitestReport, inFolder, ['unit', 'panels'])
  expect(summary(outcomes, 61_000).split('\n').at(-1)).toBe('1 passed, 2 failed')
})
