import { expect, expectFits, expectNoViolations, open, test } from './support/atlas.ts'
import { serveCity, TOWN_COUNT } from './support/other-city.ts'

test('the same build shows another city: its name, its 23 towns as tiles, its own functions', async ({
  page,
}) => {
  await serveCity(page)
  await open(page, '/')
  await expect(page).toHaveTitle('云溪县社工站一张图')
  await expect(page.getByText('张家港')).toHaveCount(0)
  const coverage = page.getByRole('region', { name: '覆盖', exact: true })
  await expect(coverage.getByRole('button', { name: /^第\d+镇/ })).toHaveCount(TOWN_COUNT)
  await expect(coverage.getByText('方格只示意方位，不表示边界')).toBeVisible()
  const functions = page.getByRole('region', { name: '功能达成' })
  await expect(functions).toContainText('直接服务')
  await expect(functions).toContainText('70.0%')
  await expect(functions).toContainText('未上报')
  await expect(page.getByText('演示数据')).toHaveCount(0)
  await expectNoViolations(page)
})

test('another city’s wall fits its screen as well', async ({ page }) => {
  await serveCity(page)
  await open(page, '/wall', { size: '1920x1080' })
  await expectFits(page, { minFontPx: 18 })
})

test('other thresholds turn other lights', async ({ page }) => {
  await open(page, '/', {
    config: { rules: { watchBehindPoints: 2, lateBehindPoints: 15, suppressBelow: 5 } },
  })
  const progress = page.getByRole('region', { name: '项目进度' })
  await expect(progress.getByText('滞后').first()).toBeVisible()
  await expect(progress.getByRole('listitem').filter({ hasText: '宠爱有法' })).toContainText('滞后')
})
