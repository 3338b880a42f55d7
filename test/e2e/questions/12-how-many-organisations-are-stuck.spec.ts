import { expect, expectNoViolations, open, settled, test } from '../support/atlas.ts'

test('one press from the overview: how many organisations incubate, are filed and are stuck, at which stage', async ({
  page,
}) => {
  await open(page, '/')
  await page.getByRole('link', { name: '组织', exact: true }).click()
  await settled(page)
  const figures = page.getByRole('region', { name: '组织关键数字' })
  await expect(figures.getByRole('listitem', { name: '在孵组织' })).toContainText('41 家')
  await expect(figures.getByRole('listitem', { name: '备案社区社会组织' })).toContainText('128 家')
  await expect(figures.getByRole('listitem', { name: '本季新增备案' })).toContainText('9 家')
  await expect(figures.getByRole('listitem', { name: '滞留' })).toContainText('8 家')
  const stages = page.getByRole('region', { name: '孵化阶段' }).getByRole('list', { name: '孵化阶段' })
  await expect(stages.getByRole('listitem').filter({ hasText: '材料准备' })).toContainText('滞留 2')
  await expect(stages.getByRole('listitem').filter({ hasText: '镇街审核' })).toContainText('滞留 2')
  const stuck = page.getByRole('region', { name: '滞留组织' })
  await expect(stuck).toContainText('能力建设 213 天（期限 120 天）')
  await expect(stuck.getByRole('link', { name: '乐余' })).toBeVisible()
})

test('the organisation the report names is found in the register, with its village and the day it was filed', async ({
  page,
}) => {
  await open(page, '/organisations')
  const register = page.getByRole('region', { name: '组织名册' })
  await register.getByRole('searchbox').fill('玖零社')
  const row = register.getByRole('row', { name: /永兴村江村玖零社/ })
  await expect(row).toContainText('2022-05-25')
  await expect(row.getByRole('link', { name: '永兴村' })).toBeVisible()
})

test('which projects record all five resources, and what is linked is worth', async ({ page }) => {
  await open(page, '/organisations')
  const fiveWay = page.getByRole('region', { name: '五社联动' })
  await expect(fiveWay).toContainText(/五社联动占比 [\d.]+%/)
  await expect(page.getByRole('region', { name: '链接资源' })).toContainText(/链接资源折价 [\d.]+ 万元/)
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the page of organisations in ${theme}`, async ({ page }) => {
    await open(page, '/organisations', { theme })
    await expectNoViolations(page)
  })
}
