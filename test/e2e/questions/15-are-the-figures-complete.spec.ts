import { expect, expectNoViolations, open, settled, test } from '../support/atlas.ts'

test('are the figures complete, from whom, and as of when', async ({ page }) => {
  await open(page, '/', { size: '1366x768' })
  await page.getByRole('link', { name: '数据', exact: true }).click()
  await settled(page)

  const reporting = page.getByRole('region', { name: '月报报送', exact: true })
  await expect(reporting).toContainText('报送及时率 90.3%')
  await expect(reporting.getByRole('row', { name: /乐余/ })).toContainText('迟报')
  const completeness = page.getByRole('region', { name: '数据齐不齐', exact: true })
  await expect(completeness).toContainText(/\d+ 家欠报 \d+ 项/)
  const sources = page.getByRole('region', { name: '数据来源', exact: true })
  const projects = sources.getByRole('row', { name: /项目管理台账/ }).first()
  await expect(projects).toContainText('2023-02-16 17:51')
  await expect(projects).toContainText('2023-03-05 18:00')
})

test('a station that owes figures is named with each of them', async ({ page }) => {
  await open(page, '/data', { scenario: 'unreported' })
  const row = page
    .getByRole('region', { name: '数据齐不齐', exact: true })
    .getByRole('row', { name: /常阴沙/ })
  await expect(row).toContainText('未上报')
  await expect(row).toContainText('6 项')
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the page of sources in ${theme}`, async ({ page }) => {
    await open(page, '/data', { theme })
    await expectNoViolations(page)
  })
}
