import { expect, expectNoViolations, open, test } from './support/atlas.ts'

test('everything about one town stands on one page, against the city', async ({ page }) => {
  await open(page, '/stations/320582103')
  const measures = page.getByRole('region', { name: '与全市相比' })
  await expect(measures.getByRole('row', { name: /社工室覆盖率/ })).toContainText('98.1%')
  for (const name of [
    '五大功能',
    '等待最久的需求',
    '项目进度',
    '为什么是这个分',
    '群众关心什么',
    '服务、适老化与组织',
  ]) {
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
  }
})

test('the next town is one step away, and coverage is the way back', async ({ page }) => {
  await open(page, '/stations/320582103')
  await page.getByRole('link', { name: '下一个：乐余' }).click()
  await expect(page).toHaveURL(/\/stations\/320582104/)
  const trail = page.getByRole('navigation', { name: '位置' })
  await trail.getByRole('link', { name: '覆盖' }).click()
  await expect(page).toHaveURL(/\/coverage\?.*station=320582104/)
})

test('at the last station the link that led there is gone, and the focus is beside where it was', async ({
  page,
}) => {
  await open(page, '/stations/320582003')
  await page.getByRole('link', { name: /^下一个/ }).press('Enter')
  await expect(page.getByRole('link', { name: /^下一个/ })).toHaveCount(0)
  await expect(page.getByRole('navigation', { name: '位置' })).toBeFocused()
})

test('a station that is on no list is told as that, and nothing of the city is shown in its place', async ({
  page,
}) => {
  await open(page, '/stations/999')
  await expect(page.getByText('没有这个社工站')).toBeVisible()
  await expect(page.getByRole('region', { name: '与全市相比' })).toHaveCount(0)
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the page of a station in ${theme}`, async ({ page }) => {
    await open(page, '/stations/320582103', { theme })
    await expectNoViolations(page)
  })
}
