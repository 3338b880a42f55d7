import { expect, expectNoViolations, open, settled, test } from '../support/atlas.ts'

test('one press from the overview: homes surveyed, approved, adapted and accepted, and where it sticks', async ({
  page,
}) => {
  await open(page, '/')
  await page.getByRole('link', { name: '服务', exact: true }).click()
  await settled(page)
  const steps = page.getByRole('region', { name: '适老化改造', exact: true })
  await expect(steps.getByRole('row', { name: /^摸排/ })).toContainText('700余户')
  await expect(steps.getByRole('row', { name: /^方案/ })).toContainText('458 户')
  await expect(steps.getByRole('row', { name: /^施工/ })).toContainText('381 户')
  await expect(steps.getByRole('row', { name: /^验收/ })).toContainText('343 户')
  await expect(steps.getByRole('row', { name: /^验收/ })).toContainText('等待最久：中位 51 天')
  await expect(steps).toContainText('改造完工率 74.9%')
})

test('one press more: a station by itself, its small numbers withheld and 130余 kept as it was published', async ({
  page,
}) => {
  await open(page, '/services')
  const stations = page.getByRole('region', { name: '各站适老化改造' })
  await expect(stations.getByRole('row', { name: /^金港/ })).toContainText('130余')
  await expect(stations.getByRole('row', { name: /^德积/ })).toContainText('‹10')
  await stations.getByRole('link', { name: '德积' }).click()
  await expect(page).toHaveURL(/\/services\?.*station=320582003/)
  await settled(page)
  const steps = page.getByRole('region', { name: '适老化改造', exact: true })
  await expect(steps.getByRole('row', { name: /^摸排/ })).toContainText('18 户')
  await expect(steps.getByRole('row', { name: /^验收/ })).toContainText('‹10 户')
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the page of services in ${theme}`, async ({ page }) => {
    await open(page, '/services', { theme })
    await expectNoViolations(page)
  })
}
