import type { Page } from '@playwright/test'
import { expect, open, settled, test } from './support/atlas.ts'
import { serveDeployments } from './support/deployments.ts'
import { beat } from './support/wall.ts'

/** So many beats, each with what it asks for. */
async function beats(page: Page, many: number) {
  for (let passed = 0; passed < many; passed += 1) {
    await beat(page)
    await settled(page)
  }
}

/** Opens a wall whose scenes play, with whatever happens to it counted. */
async function playing(page: Page, address: string) {
  let loads = 0
  page.on('load', () => {
    loads += 1
  })
  await page.clock.install()
  await open(page, address, { size: '1920x1080' })
  await beat(page)
  await expect(page.getByText(/^本屏/)).toBeVisible()
  return { loads: () => loads }
}

test('a backend that is down for a night: the figures of the evening stay and say so, and in the morning they are new within a minute', async ({
  page,
  watch,
}) => {
  watch.allow(/Failed to load resource|^request failed/)
  const { loads } = await playing(page, '/wall')
  await page.route('**/v1/**', (route) => route.abort('connectionrefused'))
  await page.clock.fastForward('00:02')
  await beats(page, 2)
  await page.clock.fastForward('08:00:00')
  await beats(page, 3)
  await expect(page.locator('main > header')).toContainText('连接中断')
  await expect(page.locator('[data-stage="shown"] [data-panel]').first()).toContainText(/\d/)
  expect(loads(), 'nothing is loaded into an outage').toBe(1)

  await page.unroute('**/v1/**')
  await beats(page, 14)
  await expect(page.locator('main > header')).toContainText('按时更新')
  expect(loads()).toBe(1)
})

test('a login that expires is told in words, with nothing to sign in to on the wall, and is over when it is renewed', async ({
  page,
  watch,
}) => {
  watch.allow(/401/)
  await playing(page, '/wall')
  await page.route('**/v1/**', (route) => route.fulfill({ status: 401, json: { title: 'expired' } }))
  await beats(page, 14)
  await expect(page.getByRole('status').filter({ hasText: '登录已过期' })).toBeVisible()
  await expect(page.locator('form, a, dialog')).toHaveCount(0)
  await expect(page.locator('[data-stage="shown"] [data-panel]').first()).toContainText(/\d/)

  await page.unroute('**/v1/**')
  await beats(page, 14)
  await expect(page.getByText('登录已过期')).toHaveCount(0)
})

test('the file of a chart that does not come is told in its place, and the page is loaded anew between two scenes', async ({
  page,
  watch,
}) => {
  watch.allow(/Failed to load resource|404|dynamically imported module/)
  let isGone = true
  await page.route('**/assets/TrendChart-*.js', (route) =>
    isGone ? route.fulfill({ status: 404, body: '' }) : route.continue(),
  )
  const { loads } = await playing(page, '/wall?scenes=projects:10,coverage:10')
  const alert = page.getByRole('alert').filter({ hasText: '这一块显示出错' })
  await expect(async () => {
    await beat(page)
    await expect(alert.first()).toBeVisible({ timeout: 300 })
  }).toPass()
  isGone = false
  await expect(async () => {
    await beat(page)
    expect(loads()).toBe(2)
  }).toPass()
  await beats(page, 4)
  await expect(page.locator('[data-scene="projects"][data-stage="shown"]')).toBeVisible()
  await expect(alert).toHaveCount(0)
  expect(loads()).toBe(2)
})

test('two releases are deployed under an open wall, each with the files of the one before deleted: it runs the second, and every scene is whole', async ({
  page,
  watch,
}) => {
  watch.allow(/404|dynamically imported module|Unable to preload CSS/)
  const server = await serveDeployments(page)
  const { loads } = await playing(page, '/wall?scenes=overview:10,projects:10')
  const running = () => page.locator('script[type=module]').getAttribute('src')
  for (const release of [2, 3]) {
    server.deploy(release)
    await page.clock.fastForward('05:00')
    await expect(async () => {
      await beat(page)
      expect(loads()).toBe(release)
    }).toPass()
    await settled(page)
    await beat(page)
    await expect(page.getByText(/^本屏/)).toBeVisible()
    expect(await running()).toMatch(new RegExp(`\\.r${release}\\.js$`))
  }
  await expect(async () => {
    await beat(page)
    await expect(page.locator('[data-scene="projects"][data-stage="shown"]')).toBeVisible({ timeout: 300 })
  }).toPass()
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect(loads()).toBe(3)
})

test('a new release is loaded when one scene gives way to the next; a server that gives the old page again is believed once', async ({
  page,
}) => {
  await page.clock.install()
  let answer: (() => void) | null = null
  await page.route('**/release.json', async (route) => {
    await new Promise<void>((go) => {
      answer = go
    })
    await route.fulfill({ json: { script: 'assets/index-next.js' } })
  })
  /** The server is asked for its release at some beat, and answers. */
  const answersWhenAsked = async () => {
    while (answer === null) await beat(page)
    answer()
    answer = null
  }
  let loads = 0
  page.on('load', () => {
    loads += 1
  })
  /** It is asked after five minutes whether there is another, and before the scene then gives way whether it is up. */
  const playsUntilLooked = async () => {
    await beat(page)
    await expect(page.getByText(/^本屏/)).toBeVisible()
    await page.clock.fastForward('05:00')
    await answersWhenAsked()
    await answersWhenAsked()
  }
  await open(page, '/wall?scenes=overview:10,exceptions:10', { size: '1920x1080' })
  const loaded = page.waitForEvent('load')
  await playsUntilLooked()
  await loaded
  await playsUntilLooked()
  await beat(page)
  await settled(page)
  expect(loads).toBe(2)
  await expect(page.locator('[data-stage="shown"]')).toBeVisible()
})
