/**
 * Serves the production build once for the whole run, on a free port. In a process of its own: Playwright loads the
 * tests in its own way, while the mock is loaded here exactly as `npm run preview` loads it.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../../.ci/machine.mjs'

/** The environment variable that tells every worker where the build is served. */
const ADDRESS = 'STATION_ATLAS_BUILD'

export default async function serveBuild(): Promise<() => Promise<void>> {
  if (!existsSync(join(ROOT, 'dist', 'index.html')))
    throw new Error('There is no dist/: npm run build first.')
  const server = spawn(process.execPath, ['--import', 'tsx', '.ci/preview.ts', '--port', '0'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  process.env[ADDRESS] = await new Promise<string>((resolve, reject) => {
    server.stdout.once('data', (line: Buffer) => resolve(line.toString('utf8').trim()))
    server.once('exit', (code) => reject(new Error(`The preview server ended with code ${code}.`)))
  })
  return () =>
    new Promise((resolve) => {
      server.removeAllListeners('exit')
      server.once('exit', () => resolve())
      server.kill()
    })
}

/** Where the production build is served in this run, ending in a slash. */
export function buildAddress(): string {
  const address = process.env[ADDRESS]
  if (address === undefined) throw new Error('No build is served: run through test/e2e/playwright.config.ts.')
  return address
}
