import type { Page } from '@playwright/test'
import { expect, open, test } from './support/atlas.ts'

const coverage = (page: Page) => page.getByRole('region', { name: '覆盖', exact: true })
const town = (page: Page, name: string) =>
  coverage(page).getByRole('button', { name: new RegExp(`^${name}`) })
const width = async (page: Page, name: string) => (await town(page, name).boundingBox())?.width ?? 0

test('every town is named with its values, and the drawing says that it is one', async ({ page }) => {
  await open(page, '/')
  await expect(coverage(page).getByRole('button', { name: /覆盖率/ })).toHaveCount(11)
  await expect(town(page, '乐余镇')).toHaveAccessibleName(/92\.0%.*稻麦场社区/)
  await expect(coverage(page)).toContainText('镇界及点位为示意，非法定界线')
})

test('buttons, wheel and keys zoom; the reset shows the whole city again', async ({ page }) => {
  await open(page, '/')
  const whole = await width(page, '杨舍镇')
  await coverage(page).getByRole('button', { name: '放大' }).click()
  await expect.poll(() => width(page, '杨舍镇')).toBeGreaterThan(whole * 1.1)
  await coverage(page).getByRole('button', { name: '复位' }).click()
  await expect.poll(() => width(page, '杨舍镇')).toBeCloseTo(whole, 0)
  await town(page, '杨舍镇').hover()
  await page.mouse.wheel(0, -400)
  await expect.poll(() => width(page, '杨舍镇')).toBeGreaterThan(whole * 1.1)
  await town(page, '杨舍镇').focus()
  await page.keyboard.press('0')
  await expect.poll(() => width(page, '杨舍镇')).toBeCloseTo(whole, 0)
  await page.keyboard.press('+')
  await expect.poll(() => width(page, '杨舍镇')).toBeGreaterThan(whole * 1.1)
})

test('a drag moves the map and opens nothing', async ({ page }) => {
  await open(page, '/')
  await coverage(page).getByRole('button', { name: '放大' }).click()
  await coverage(page).getByRole('button', { name: '放大' }).click()
  const before = await town(page, '杨舍镇').boundingBox()
  const map = await coverage(page).locator('canvas').boundingBox()
  if (before === null || map === null) throw new Error('the map is not there')
  const [x, y] = [map.x + map.width / 2, map.y + map.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 60, y + 30, { steps: 5 })
  await page.mouse.up()
  await expect.poll(async () => (await town(page, '杨舍镇').boundingBox())?.x).not.toBeCloseTo(before.x, 0)
  await expect(page).not.toHaveURL(/station=/)
})

test('pointing at a town tells its values; a click opens it; the way back leads to the whole city', async ({
  page,
}) => {
  await open(page, '/')
  await town(page, '凤凰镇').hover()
  await expect(coverage(page).locator('[data-tooltip]')).toContainText('每万人持证社工')
  await town(page, '凤凰镇').click()
  await expect(page).toHaveURL(/station=320582105/)
  await expect(page.getByRole('region', { name: '镇（街）档案' })).toContainText('凤凰镇社工站')
  await coverage(page).getByRole('button', { name: '回到全市' }).click()
  await expect(page).not.toHaveURL(/station=/)
})

test('another measure colours the same map', async ({ page }) => {
  await open(page, '/')
  await coverage(page).getByRole('combobox', { name: '指标' }).selectOption('evaluation')
  await expect(page).toHaveURL(/measure=evaluation/)
  await expect(coverage(page).getByText('94.6').first()).toBeVisible()
})

test('the tile grid shows the same towns without any border', async ({ page }) => {
  await open(page, '/?layout=tiles')
  await expect(coverage(page).getByRole('button', { name: /覆盖率/ })).toHaveCount(11)
  await expect(coverage(page).locator('canvas')).toHaveCount(0)
  await town(page, '南丰镇').click()
  await expect(page).toHaveURL(/station=320582106/)
})

for (const rooms of [26_500, 265_000]) {
  test(`${rooms} units are drawn on one canvas, with no element for a point`, async ({ page }) => {
    await open(page, '/', { scenario: 'huge', rooms })
    await expect(coverage(page).locator('canvas')).toHaveCount(1)
    expect(await coverage(page).locator('*').count()).toBeLessThan(400)
  })
}
