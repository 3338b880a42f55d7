import { expect, expectNoViolations, open, test } from './support/atlas.ts'

/** The other pages are held to it beside the questions they answer. */
for (const path of ['/', '/wall', '/?station=320582103', '/nowhere']) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${path} in ${theme}`, async ({ page }) => {
      await open(page, path, { theme, settle: path !== '/nowhere' })
      if (path === '/nowhere') await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectNoViolations(page)
    })
  }
}

for (const scenario of ['down', 'malformed', 'unreported'] as const) {
  test(`axe finds nothing while the figures are ${scenario}`, async ({ page }) => {
    await open(page, '/', { scenario })
    await expectNoViolations(page)
  })
}

test('the keyboard alone chooses a month, opens a town on the map and reads a table', async ({ page }) => {
  await open(page, '/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: '跳到正文' })).toBeFocused()
  await page.getByLabel('月份').focus()
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/period=2023-02/)
  const coverage = page.getByRole('region', { name: '覆盖', exact: true })
  await coverage.getByRole('button', { name: /杨舍/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/station=320582100/)
  const functions = page.getByRole('region', { name: '功能达成' })
  await functions.getByRole('button', { name: '表 功能达成' }).focus()
  await page.keyboard.press('Enter')
  await expect(functions.getByRole('columnheader', { name: '目标', exact: true })).toBeVisible()
})
