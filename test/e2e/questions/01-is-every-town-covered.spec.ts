import { expect, expectNoViolations, open, settled, test } from '../support/atlas.ts'

for (const theme of ['light', 'dark'] as const) {
  test(`one press from the overview it says how many towns are covered, and which villages are not (${theme})`, async ({
    page,
  }) => {
    await open(page, '/', { theme })
    await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '覆盖' }).click()
    await settled(page)
    const figures = page.getByRole('region', { name: '覆盖要点' })
    await expect(figures.getByRole('listitem', { name: '已覆盖镇（街）' })).toContainText('11')
    await expect(figures.getByRole('listitem', { name: '未覆盖村（社区）' })).toContainText('同比 −53')
    const gaps = page.getByRole('region', { name: '未覆盖名单' })
    await expect(gaps).toContainText('未覆盖 5 个，在 3 个镇（街）')
    for (const name of ['沙洲湖社区', '金田社区', '稻麦场社区', '畜禽场社区', '泗兴社区']) {
      await expect(gaps.getByRole('link', { name })).toBeVisible()
    }
    await expectNoViolations(page)
  })
}

test('a second press shows the village on the map of its town', async ({ page }) => {
  await open(page, '/coverage')
  await page.getByRole('region', { name: '未覆盖名单' }).getByRole('link', { name: '稻麦场社区' }).click()
  const units = page.getByRole('region', { name: '村（社区）名单' })
  await expect(units.getByRole('region', { name: '稻麦场社区' })).toContainText('未覆盖')
  await expect(page.getByRole('navigation', { name: '所在位置' })).toHaveText('全市乐余镇稻麦场社区')
  await expect(page.locator('[data-mark]')).toHaveText('稻麦场社区')
  await expectNoViolations(page)
})
