/**
 * `npm run bench`: our overview beside an ECharts page with the same content, the floor and a blank page, in turns, so
 * that a busy machine slows them all alike. Figures of one run compare; figures of two runs do not.
 * `--rounds 5`, `--idle 10` (seconds), `--route /wall`.
 */
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { QUIET_ARGS } from '#test/e2e/support/browser.ts'
import { ensureBrowser } from '../../.ci/machine.mjs'
import { FIGURES, type FigureKey, verdict } from './goals.ts'
import { measure } from './measure.ts'
import { median } from './median.ts'
import { codeSize, type Subject, serveSubjects } from './subjects.ts'
import { printTable } from './table.ts'

type Figures = Readonly<Record<FigureKey, number | null>>

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    idle: { type: 'string', default: '10' },
    route: { type: 'string', default: '/' },
  },
})
const rounds = Number(values.rounds)
const idleSeconds = Number(values.idle)
const executablePath = ensureBrowser()

const subjects = await serveSubjects(values.route)
// One load that does not count: the server compresses every file once, and keeps it.
for (const subject of subjects) await loadOnce(subject, 0, false)
const measured = new Map<string, Figures[]>(subjects.map(({ name }) => [name, []]))
for (let round = 1; round <= rounds; round += 1) {
  for (const subject of subjects) {
    measured.get(subject.name)?.push(await loadOnce(subject, idleSeconds, round === 1))
  }
  console.error(`round ${round} of ${rounds}`)
}
await Promise.all(subjects.map(({ server }) => server.close()))
print()

async function loadOnce(subject: Subject, seconds: number, countFrames: boolean): Promise<Figures> {
  const browser = await chromium.launch({ executablePath, args: [...QUIET_ARGS] })
  try {
    const blank = subject.name === 'blank'
    const load = await measure(browser, subject.address, { idleSeconds: seconds, countFrames, blank })
    return { ...load, ...codeSize(subject.root, load.code) }
  } finally {
    await browser.close()
  }
}

function print(): void {
  const names = subjects.map(({ name }) => name)
  const keys = Object.keys(FIGURES) as FigureKey[]
  const rows = keys.map((key) => {
    const figure = FIGURES[key]
    const own = medianOf('ours', key)
    const ratio = ratioOf(key)
    return [
      `${figure.name}${figure.unit === '' ? '' : `, ${figure.unit}`}`,
      ...names.map((name) => medianOf(name, key)?.toFixed(figure.digits) ?? '-'),
      ratio === null ? '-' : `${ratio.toFixed(2)} x`,
      own === null ? 'not measured' : verdict(figure, own, ratio),
    ]
  })
  const heads = ['', ...names, 'ours / echarts', 'goal']
  printTable(heads, rows)
  console.log(
    `\n${values.route} at 1920x1080, ${rounds} cold loads each in turns, medians; idle over ${idleSeconds} s.`,
    '\nThe ratio is the median of the rounds’ ratios.',
  )
}

function medianOf(name: string, key: FigureKey): number | null {
  return median((measured.get(name) ?? []).map((figures) => figures[key]))
}

/** Pairs of one round stood next to each other in time: their ratio holds where the figures alone do not. */
function ratioOf(key: FigureKey): number | null {
  const peers = measured.get('echarts') ?? []
  const ratios = (measured.get('ours') ?? []).map((figures, round) => {
    const [own, peer] = [figures[key], peers[round]?.[key] ?? null]
    return own === null || peer === null || peer === 0 ? null : own / peer
  })
  return median(ratios)
}
