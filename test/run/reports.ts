/** Counts what the test tools report: one outcome per suite, every failure with the words a reader needs. */

export interface Outcome {
  readonly suite: string
  readonly passed: number
  readonly failures: readonly string[]
  readonly skipped: number
  readonly ms: number
  /** What a test wants to be read even when it passes: the sizes behind a budget, for instance. */
  readonly notes?: readonly string[]
}

/** One test as every tool's report is understood: which suite it belongs to and what became of it. */
export interface Verdict {
  readonly suite: string
  readonly state: 'passed' | 'failed' | 'skipped'
  readonly ms: number
  /** Where and why, for a failure. */
  readonly words: string
  readonly notes?: readonly string[]
}

interface PlaywrightSuite {
  readonly title: string
  readonly suites?: readonly PlaywrightSuite[]
  readonly specs: readonly {
    readonly title: string
    readonly file: string
    readonly line: number
    readonly tests: readonly {
      readonly projectName: string
      readonly status: string
      readonly annotations?: readonly { readonly type: string; readonly description?: string }[]
      readonly results: readonly {
        readonly duration: number
        readonly errors?: readonly { readonly message?: string }[]
      }[]
    }[]
  }[]
}

/** The parts of Playwright's JSON report that are read here. */
export interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[]
  readonly errors: readonly { readonly message?: string }[]
}

/** Reads Playwright's report; its projects are the suites. An error outside any test fails every expected suite. */
export function fromPlaywright(report: PlaywrightReport, expected: readonly string[]): Outcome[] {
  const verdicts = report.suites.flatMap((suite) => verdictsOf(suite, []))
  const outside = report.errors.map(({ message }) => message ?? 'an error without a message')
  return tally(verdicts, expected).map((outcome, index) =>
    index === 0 && outside.length > 0
      ? { ...outcome, failures: [...outcome.failures, ...outside.map(plain)] }
      : outcome,
  )
}

function verdictsOf(suite: PlaywrightSuite, above: readonly string[]): Verdict[] {
  const path = [...above, suite.title]
  const own = suite.specs.flatMap((spec) =>
    spec.tests.map((test): Verdict => {
      const errors = test.results.flatMap(({ errors }) => errors ?? []).map(({ message }) => message ?? '')
      return {
        suite: test.projectName,
        state: test.status === 'expected' ? 'passed' : test.status === 'skipped' ? 'skipped' : 'failed',
        ms: test.results.reduce((sum, { duration }) => sum + duration, 0),
        notes: (test.annotations ?? []).map(({ type, description }) => `${type}: ${description ?? ''}`),
        words: `${spec.file}:${spec.line} › ${[...path.slice(1), spec.title].join(' › ')}\n${errors.join('\n')}`,
      }
    }),
  )
  return [...own, ...(suite.suites ?? []).flatMap((inner) => verdictsOf(inner, path))]
}

/** A suite that ran nothing has shown nothing: it counts as one failure. */
export function tally(verdicts: readonly Verdict[], expected: readonly string[]): Outcome[] {
  const names = [...new Set([...expected, ...verdicts.map(({ suite }) => suite)])]
  return names.map((suite) => {
    const own = verdicts.filter((verdict) => verdict.suite === suite)
    const failures = own.filter(({ state }) => state === 'failed').map(({ words }) => plain(words))
    const passed = own.filter(({ state }) => state === 'passed').length
    return {
      suite,
      passed,
      failures: passed + failures.length === 0 ? [`${suite}: no test ran`] : failures,
      skipped: own.filter(({ state }) => state === 'skipped').length,
      ms: own.reduce((sum, { ms }) => sum + ms, 0),
      notes: own.flatMap(({ notes }) => notes ?? []),
    }
  })
}

/** The table of all suites, and the line of totals alone at its end. */
export function summary(outcomes: readonly Outcome[], wallMs: number): string {
  const rows = outcomes.map(({ suite, passed, failures, skipped, ms }) => [
    suite,
    String(passed),
    String(failures.length),
    skipped === 0 ? '' : `${skipped} skipped`,
    seconds(ms),
  ])
  const heads = ['suite', 'passed', 'failed', '', 'time']
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => (row[column] ?? '').length)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd()
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
  const failed = outcomes.reduce((sum, { failures }) => sum + failures.length, 0)
  return [
    line(heads),
    ...rows.map(line),
    `all in ${seconds(wallMs)}`,
    '',
    `${passed} passed, ${failed} failed`,
  ].join('\n')
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}

/** Tools colour their messages for a terminal; a log is read without one. */
export function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is removed
  return text.replace(/\u001b\[[0-9;]*m/g, '').trim()
}
