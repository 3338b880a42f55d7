/**
 * Writes what Vitest found as a list of verdicts. Its own JSON report leaves out the difference between what was
 * expected and what came, which is what a reader of a failure needs first.
 */
import { writeFileSync } from 'node:fs'
import type { SerializedError } from 'vitest'
import type { Reporter, TestModule } from 'vitest/node'
import type { Verdict } from './reports.ts'

/** The environment variable that names the file to write. */
export const REPORT_PATH = 'STATION_ATLAS_REPORT'

/** A verdict with the test file in place of the suite. */
export type VitestVerdict = Omit<Verdict, 'suite' | 'notes'> & { readonly file: string }

export default class VerdictReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const verdicts = [...modules.flatMap(verdictsOf), ...unhandled.map(outsideAnyTest)]
    const path = process.env[REPORT_PATH]
    if (path !== undefined) writeFileSync(path, JSON.stringify(verdicts))
  }
}

function verdictsOf(module: TestModule): VitestVerdict[] {
  const file = module.moduleId
  const tests = [...module.children.allTests()].map((test): VitestVerdict => {
    const { state, errors } = test.result()
    return {
      file,
      state: state === 'passed' || state === 'failed' ? state : 'skipped',
      ms: test.diagnostic()?.duration ?? 0,
      words: `${file} › ${test.fullName}\n${(errors ?? []).map(wordsOf).join('\n')}`,
    }
  })
  // A file or a group that could not even be set up: its tests never ran, so it counts by itself.
  const groups = [module, ...module.children.allSuites()].flatMap((group) => group.errors())
  return [
    ...tests,
    ...groups.map(
      (error): VitestVerdict => ({ file, state: 'failed', ms: 0, words: `${file}\n${wordsOf(error)}` }),
    ),
  ]
}

function outsideAnyTest(error: SerializedError): VitestVerdict {
  return { file: '', state: 'failed', ms: 0, words: `outside any test\n${wordsOf(error)}` }
}

/** The message, the difference where there is one, and the places in this repository alone. */
function wordsOf({ message, diff, stacks }: SerializedError): string {
  const places = (stacks ?? [])
    .filter(({ file }) => !file.includes('node_modules'))
    .map(({ file, line, column }) => `    at ${file}:${line}:${column}`)
  return [message, diff, ...places].filter(Boolean).join('\n')
}
