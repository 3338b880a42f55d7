/** `npm test`: installs what is missing, then runs every suite and ends with one line of totals. */
import { spawnSync } from 'node:child_process'
import { ensureBrowser, ensureDependencies, ROOT, requireNode } from './machine.mjs'

requireNode()
ensureDependencies()
const CHROMIUM_PATH = ensureBrowser()

const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'test/run/main.ts', ...process.argv.slice(2)],
  {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CHROMIUM_PATH },
  },
)
process.exitCode = status ?? 1
