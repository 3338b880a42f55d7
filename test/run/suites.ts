/** What `npm test` consists of: the list to read, and to extend. */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../.ci/machine.mjs'
import { fromPlaywright, type Outcome, type PlaywrightReport, plain, tally } from './reports.ts'
import { REPORT_PATH, type VitestVerdict } from './vitest-reporter.ts'

export interface Step {
  /** The suites whose outcomes this step brings. */
  readonly suites: readonly string[]
  /** Steps of one lane run one after another, lanes beside each other. */
  readonly lane: 'checks' | 'vitest' | 'browser'
  /** Makes something that the browser suites look at. */
  readonly builds: boolean
  run(chosen: readonly string[]): Promise<readonly Outcome[]>
}

/** Suites whose subject is the build in a browser. */
export const BROWSER_SUITES: readonly string[] = ['budgets', 'e2e', 'demo', 'floor', 'gallery']

/** Where a Vitest file belongs, by the folder under test/ it stands in. */
const VITEST_SUITES: readonly string[] = ['architecture', 'tooling', 'openapi', 'unit', 'panels']

const RESULTS = join(ROOT, 'test-results')

/** Far above any honest run: a tool that hangs is stopped and reported, not waited for. */
const STEP_LIMIT_MS = 17 * 60_000

export const STEPS: readonly Step[] = [
  check('type-check', 'tsc', ['--noEmit', '--pretty', 'false']),
  check('lint and format', 'biome', ['check', '--colors=off', '--error-on-warnings']),
  check('unused code', 'knip', ['--no-progress', '--no-config-hints']),
  { ...check('build', 'vite', ['build', '--logLevel', 'warn']), builds: true },
  { ...check('build:demo', 'vite', ['build', '--mode', 'demo', '--logLevel', 'warn']), builds: true },
  {
    ...check('build:gallery', 'vite', [
      'build',
      '--config',
      'test/gallery/vite.config.ts',
      '--logLevel',
      'warn',
    ]),
    builds: true,
  },
  { suites: VITEST_SUITES, lane: 'vitest', builds: false, run: vitest },
  { suites: BROWSER_SUITES, lane: 'browser', builds: false, run: playwright },
]

/** A tool that passes or fails as a whole counts as one test. */
function check(suite: string, tool: string, args: readonly string[]): Step {
  const run = async (): Promise<readonly Outcome[]> => {
    const { code, output, ms } = await runTool(tool, args)
    return [
      { suite, passed: code === 0 ? 1 : 0, failures: code === 0 ? [] : [plain(output)], skipped: 0, ms },
    ]
  }
  return { suites: [suite], lane: 'checks', builds: false, run }
}

async function vitest(chosen: readonly string[]): Promise<readonly Outcome[]> {
  const expected = chosen.length === 0 ? VITEST_SUITES : VITEST_SUITES.filter((name) => chosen.includes(name))
  const report = freshReport('vitest.json')
  // Vitest takes parts of file paths to choose among its files.
  const folders = chosen.length === 0 ? [] : expected.map((name) => `test/${folderOf(name)}/`)
  const ended = await runTool('vitest', ['run', '--reporter=./test/run/vitest-reporter.ts', ...folders], {
    [REPORT_PATH]: report,
  })
  return withReport(ended, report, expected, (text) => {
    const verdicts = (JSON.parse(text) as VitestVerdict[]).map((one) => ({
      ...one,
      suite: suiteOf(one.file),
    }))
    return tally(verdicts, expected)
  })
}

function suiteOf(file: string): string {
  const folder = /[\\/]test[\\/]([^\\/]+)[\\/]/.exec(file)?.[1] ?? 'unit'
  return VITEST_SUITES.find((suite) => folderOf(suite) === folder) ?? 'unit'
}

function folderOf(suite: string): string {
  return suite === 'tooling' ? 'run' : suite
}

async function playwright(chosen: readonly string[]): Promise<readonly Outcome[]> {
  const expected =
    chosen.length === 0 ? BROWSER_SUITES : BROWSER_SUITES.filter((name) => chosen.includes(name))
  const report = freshReport('playwright.json')
  const projects = expected.flatMap((name) => ['--project', name])
  const ended = await runTool(
    'playwright',
    ['test', '--config', 'test/e2e', '--reporter=json', ...projects],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  )
  return withReport(ended, report, expected, (text) =>
    fromPlaywright(JSON.parse(text) as PlaywrightReport, expected),
  )
}

interface Ended {
  readonly code: number | null
  readonly output: string
  readonly ms: number
}

/**
 * A tool that fails without naming a failed test, or leaves no report at all, fails its first suite in its own words.
 */
function withReport(
  ended: Ended,
  report: string,
  expected: readonly string[],
  read: (text: string) => Outcome[],
): readonly Outcome[] {
  let outcomes: Outcome[]
  try {
    outcomes = read(readFileSync(report, 'utf8'))
  } catch {
    return expected.map((suite, index) => ({
      suite,
      passed: 0,
      failures: [index === 0 ? `no report was written\n${plain(ended.output)}` : 'no report was written'],
      skipped: 0,
      ms: index === 0 ? ended.ms : 0,
    }))
  }
  if (ended.code === 0 || outcomes.some(({ failures }) => failures.length > 0)) return outcomes
  return outcomes.map((outcome, index) =>
    index === 0
      ? { ...outcome, failures: [`ended with code ${ended.code}\n${plain(ended.output)}`] }
      : outcome,
  )
}

function freshReport(name: string): string {
  mkdirSync(RESULTS, { recursive: true })
  const path = join(RESULTS, name)
  rmSync(path, { force: true })
  return path
}

function runTool(tool: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const started = performance.now()
  const program = join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? `${tool}.cmd` : tool)
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
    })
    let output = ''
    const collect = (chunk: Buffer) => {
      output += chunk.toString('utf8')
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    const limit = setTimeout(() => {
      output += `\nstopped after ${STEP_LIMIT_MS / 60_000} minutes`
      child.kill()
      // A server that it started may hold on to its output: nobody waits for that either.
      child.stdout.destroy()
      child.stderr.destroy()
    }, STEP_LIMIT_MS)
    const end = (code: number | null) => {
      clearTimeout(limit)
      resolve({ code, output, ms: performance.now() - started })
    }
    child.once('error', (cause) => {
      output += String(cause)
      end(null)
    })
    child.once('close', end)
  })
}
