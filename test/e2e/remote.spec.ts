import type { Browser, BrowserContext, Page } from '@playwright/test'
import { expect, expectNoViolations, open, test } from './support/atlas.ts'
import { readCode } from './support/read-code.ts'
import { watchContext } from './support/watch.ts'

/** Every clock looks at the time every five seconds. */
const beat = (page: Page, beats = 1) => page.clock.runFor(beats * 5_000 + 100)

const RELAY = { wall: { screens: 1, relay: true } }

/** Opens a wall and waits until what plays its scenes has come. */
async function openWall(page: Page, search: string, config = {}, opensWith = '总览') {
  await page.clock.install()
  await open(page, `/wall${search}`, { size: '1920x1080', config })
  await beat(page)
  await expect(page.getByText(`本屏 ${opensWith}`)).toBeVisible()
}

async function openRemote(page: Page, search = '', config = {}) {
  await page.clock.install()
  await open(page, `/remote${search}`, { size: '390x844', config, settle: false })
  await expect(page.getByRole('heading', { name: /大屏遥控|Wall remote/ })).toBeVisible()
}

const scene = (page: Page, name: string) => page.locator(`[data-scene="${name}"][data-stage="shown"]`)
const nameOn = (page: Page) => page.getByRole('status', { name: '屏名' })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** A second browser, on another device. */
async function otherDevice(browser: Browser, baseURL: string): Promise<[BrowserContext, Page]> {
  const context = await browser.newContext()
  watchContext(context, new URL(baseURL).origin)
  return [context, await context.newPage()]
}

test('a second window drives the wall: it goes on, stays, goes to a scene, and lights a panel for a while', async ({
  page,
  context,
}) => {
  await openWall(page, '?screen=三楼会议室')
  const remote = await context.newPage()
  await openRemote(remote)
  await expect(remote.getByRole('button', { name: '三楼会议室' })).toBeVisible()

  await press(remote, '下一屏')
  await expect(scene(page, 'coverage')).toBeVisible()
  await expect(remote.getByRole('button', { name: '覆盖', pressed: true })).toBeVisible()
  await press(remote, '需求')
  await expect(scene(page, 'needs')).toBeVisible()
  await press(remote, '固定')
  await expect(page.getByText('已固定')).toBeVisible()
  await press(remote, '取消固定')
  await expect(page.getByText('已固定')).toHaveCount(0)

  await press(remote, '等待最久的需求')
  await expect(page.locator('[data-spotlight]')).toBeVisible()
  await beat(page, 3)
  await expect(page.locator('[data-spotlight]')).toHaveCount(0)
})

test('somebody in the house sees which screen is which, and the name goes by itself', async ({
  page,
  context,
}) => {
  await openWall(page, '?screen=lobby')
  const hall = await context.newPage()
  await openWall(hall, '?screen=hall')
  const remote = await context.newPage()
  await openRemote(remote)
  await press(remote, 'hall')
  await press(remote, '显示屏名')
  await expect(nameOn(hall)).toContainText('hall')
  await expect(nameOn(page)).toHaveCount(0)
  await beat(hall, 2)
  await expect(nameOn(hall)).toHaveCount(0)

  await page.keyboard.press('n')
  await expect(nameOn(page)).toContainText('lobby')
  await page.keyboard.press('n')
  await expect(nameOn(page)).toHaveCount(0)
})

test('a screen keeps its name over a restart without it, and refuses a hostile one in words', async ({
  page,
}) => {
  await openWall(page, '?screen=lobby')
  await openWall(page, `?screen=${encodeURIComponent('<img src=x>')}`)
  await expect(page.getByText('屏名只能用文字、数字')).toBeVisible()
  await page.keyboard.press('n')
  await expect(nameOn(page)).toContainText('lobby')
})

test('a telephone drives the wall through the relay, with the code that the wall shows', async ({
  page,
  browser,
  baseURL,
}) => {
  await openWall(page, '?screen=relay-1', RELAY)
  await page.keyboard.press('n')
  const code = /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec((await nameOn(page).textContent()) ?? '')?.[0] ?? ''
  const [context, phone] = await otherDevice(browser, baseURL)
  await openRemote(phone, '?screen=relay-1', RELAY)

  await phone.getByLabel('遥控码').fill('AAAA-AAAA')
  await press(phone, '连接')
  await expect(phone.getByText('遥控码不对')).toBeVisible()
  await phone.getByLabel('遥控码').fill(code.toLowerCase())
  await press(phone, '连接')
  await expect(phone.getByText('大屏最近消息')).toBeVisible()

  await press(phone, '需求')
  await beat(page)
  await expect(scene(page, 'needs')).toBeVisible()
  await beat(page)
  await expect(scene(page, 'needs')).toBeVisible()
  await context.close()
})

test('without a relay the page says so, and neither it nor a wall with a name asks for one', async ({
  page,
  context,
}) => {
  const asked: string[] = []
  context.on('request', (request) => void asked.push(request.url()))
  await openWall(page, '?screen=alone')
  await beat(page, 3)
  const remote = await context.newPage()
  await openRemote(remote)
  await expect(remote.getByText('只能遥控本浏览器的窗口')).toBeVisible()
  await expect(remote.getByRole('textbox')).toHaveCount(0)
  expect(asked.filter((url) => url.includes('/screens/'))).toEqual([])
})

test('the remote is driven by the keyboard alone, in English as well, and breaks no rule of accessibility', async ({
  page,
  context,
}) => {
  await openWall(page, '?screen=keys')
  const remote = await context.newPage()
  await openRemote(remote, '?lang=en', RELAY)
  await expect(remote.getByRole('button', { name: 'Next' })).toBeVisible()
  await expectNoViolations(remote)
  await remote.getByRole('button', { name: 'Next' }).focus()
  await remote.keyboard.press('Enter')
  await expect(scene(page, 'coverage')).toBeVisible()
  await remote.getByRole('button', { name: 'Picture of the wall' }).focus()
  await remote.keyboard.press('ArrowRight')
  await expect(page.locator('[data-spotlight]')).toBeVisible()
  await open(remote, '/remote', { theme: 'dark', settle: false })
  await expect(remote.getByRole('button', { name: 'keys' })).toBeVisible()
  await expectNoViolations(remote)
})

test('a telephone takes the scene on the wall along by its code: its page at the desk, with its scope', async ({
  page,
}) => {
  const config = { publicBase: 'https://atlas.example.org/city' }
  await openWall(page, '?scene=needs&period=2023-01', config, '需求')
  await expect(scene(page, 'needs')).toBeVisible()
  await page.keyboard.press('q')
  expect(await readCode(page)).toBe('https://atlas.example.org/city/needs?period=2023-01')
  await beat(page, 12)
  await expect(page.getByRole('img', { name: '二维码' })).toHaveCount(0)
})

test('a wall that no telephone reaches says why there is no code', async ({ page }) => {
  await openWall(page, '')
  await page.keyboard.press('q')
  await expect(page.getByText('手机到不了')).toBeVisible()
})
