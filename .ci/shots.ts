/**
 * `npm run shots`: the README's two pictures, into .ci/pictures/.
 * `npm run shots -- --all`: every size, theme and scenario of the routes, into test-results/shots/; any of
 * `--route /wall --size 1920x1080 --theme dark --scenario down` (repeatable) chooses among them. Prints under each
 * picture what the console complained about and, with `--fits`, what does not fit.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from '@playwright/test'
import { QUIET_ARGS } from '../test/e2e/support/browser.ts'
import { fitComplaints } from '../test/e2e/support/fits.ts'
import { settled } from '../test/e2e/support/settled.ts'
import { watchContext } from '../test/e2e/support/watch.ts'
import { servePreview } from '../test/run/preview-server.ts'
import { ensureBrowser, ROOT } from './machine.mjs'

interface Shot {
  readonly route: string
  readonly size: string
  readonly theme: string
  readonly scenario: string
  readonly file: string
}

const SIZES = ['1366x768', '1920x1080', '3840x2160', '3840x1080', '5760x1080', '1080x1920']
const SCENARIOS = ['normal', 'slow', 'down', 'unreported', 'huge']
const README: readonly Shot[] = [
  {
    route: '/',
    size: '1440x900',
    theme: 'light',
    scenario: 'normal',
    file: join(ROOT, '.ci/pictures/overview.png'),
  },
  {
    route: '/wall',
    size: '1920x1080',
    theme: 'dark',
    scenario: 'normal',
    file: join(ROOT, '.ci/pictures/wall.png'),
  },
]

const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    route: { type: 'string', multiple: true },
    size: { type: 'string', multiple: true },
    theme: { type: 'string', multiple: true },
    scenario: { type: 'string', multiple: true },
    fits: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
  },
})

const choosing = values.all || values.route || values.size || values.theme || values.scenario
const shots = choosing ? chosenShots() : README

const executablePath = ensureBrowser()
if (!values.built)
  execFileSync('npx', ['vite', 'build', '--logLevel', 'warn'], { cwd: ROOT, stdio: 'inherit' })
const server = await servePreview({ root: join(ROOT, 'dist') })
const browser = await chromium.launch({ executablePath, args: [...QUIET_ARGS] })
for (const shot of shots) await take(browser, shot)
await browser.close()
await server.close()

function chosenShots(): Shot[] {
  const folder = join(ROOT, 'test-results', 'shots')
  return (values.route ?? ['/', '/wall']).flatMap((route) =>
    (values.size ?? SIZES).flatMap((size) =>
      (values.theme ?? ['light', 'dark']).flatMap((theme) =>
        (values.scenario ?? SCENARIOS).map((scenario) => {
          const name = route.replace(/[^\w-]+/g, '_').replace(/^_|_$/g, '') || 'overview'
          return {
            route,
            size,
            theme,
            scenario,
            file: join(folder, `${name}-${size}-${theme}-${scenario}.png`),
          }
        }),
      ),
    ),
  )
}

async function take(open: Browser, { route, size, theme, scenario, file }: Shot): Promise<void> {
  const [width = 1920, height = 1080] = size.split('x').map(Number)
  const context = await open.newContext({
    viewport: { width, height },
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  const watch = watchContext(context, new URL(server.url).origin)
  // The loader of this script marks functions with their names, also those that are sent into the page.
  await context.addInitScript('globalThis.__name = (named) => named')
  const page = await context.newPage()
  const address = new URL(route.replace(/^\//, ''), server.url)
  address.searchParams.set('scenario', scenario)
  address.searchParams.set('theme', theme)
  await page.goto(address.href)
  const standing = await settled(page).then(
    () => [],
    () => ['the panels do not stand after 20 s'],
  )
  mkdirSync(join(file, '..'), { recursive: true })
  await page.screenshot({ path: file, fullPage: values.full })
  const misfits = values.fits ? await fitComplaints(page) : []
  console.log(file)
  for (const words of [...standing, ...watch.problems(), ...misfits]) console.log(`  ! ${words}`)
  await context.close()
}
