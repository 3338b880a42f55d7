/**
 * Runs every suite, the cheap ones beside each other, and ends with one line of totals. `npm test -- unit e2e` runs
 * only the suites named.
 */
import { type Outcome, summary } from './reports.ts'
import { BROWSER_SUITES, STEPS, type Step } from './suites.ts'

const chosen = process.argv.slice(2)
const known = STEPS.flatMap(({ suites }) => suites)
const unknown = chosen.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`No such suite: ${unknown.join(', ')}. There are: ${known.join(', ')}`)
  process.exit(1)
}

const needsBuild = chosen.some((name) => BROWSER_SUITES.includes(name))
const wanted = (step: Step) =>
  chosen.length === 0 || (needsBuild && step.builds) || step.suites.some((suite) => chosen.includes(suite))

const started = performance.now()
const outcomes: Outcome[] = []

// Two lanes for two cores; the browser comes after both, because a busy machine makes it wait and not fail.
await Promise.all([runAll('checks'), runAll('vitest')])
await runAll('browser')

for (const { suite, failures } of outcomes) {
  for (const failure of failures) console.log(`\n✗ ${suite}: ${failure}`)
}
for (const { notes = [] } of outcomes) for (const note of notes) console.log(`\n${note}`)

const order = (suite: string) => known.indexOf(suite)
outcomes.sort((one, other) => order(one.suite) - order(other.suite))
console.log(`\n${summary(outcomes, performance.now() - started)}`)
process.exitCode = outcomes.every(({ failures }) => failures.length === 0) ? 0 : 1

async function runAll(lane: Step['lane']): Promise<void> {
  for (const step of STEPS) {
    if (step.lane !== lane || !wanted(step)) continue
    const done = await step.run(chosen)
    for (const { suite, passed, failures } of done) {
      console.log(
        failures.length === 0 ? `✓ ${suite} ${passed}` : `✗ ${suite} ${passed}, ${failures.length} failed`,
      )
    }
    outcomes.push(...done)
  }
}
