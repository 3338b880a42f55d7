import { expect, expectFits, open, test } from '../support/atlas.ts'

/** What is shortened on purpose: the sources under a picture, and the link that shows when it is focused. */
const SHORTENED = ['[data-panel] > footer', '[class*="skip"]']

test('is the 12-month capability programme on schedule', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '队伍' }).click()
  const sessions = page.getByRole('region', { name: '队伍概况' }).getByRole('listitem', { name: '培训开课' })
  await expect(sessions).toHaveText(/62\.5%.*按期.*已开 10\/16 课.*时间进度 71\.4%.*−8\.9 个百分点/)
  await expect(sessions).toBeInViewport()
  const programme = page.getByRole('region', { name: '能力提升计划' })
  await expect(programme).toContainText('驱动计划')
  await expect(programme.getByRole('region', { name: '品牌打造' })).toContainText('已开 4/5 课')
})

test('which station is absent, and from which session', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '队伍' }).click()
  const attendance = page.getByRole('region', { name: '各站参训' })
  await expect(attendance).toContainText('缺席：常阴沙 4 次、后塍 2 次')
  const grid = attendance.getByRole('table')
  await expect(grid.getByRole('row', { name: /^常阴沙/ })).toHaveText(/参训 2.*缺席.*4$/)
})

test('the page fits at every size, with every station in its grid', async ({ page }) => {
  for (const size of ['1366x768', '1920x1080', '3840x1080'] as const) {
    await open(page, '/workforce', { size })
    await expect(page.getByRole('region', { name: '持证社工走势' }).getByText('22.01')).toBeVisible()
    await expectFits(page, { scrolls: 'page', except: SHORTENED })
  }
})
