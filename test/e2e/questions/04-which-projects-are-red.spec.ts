import { expect, expectNoViolations, open, settled, test } from '../support/atlas.ts'

test('4. which projects are red: who owns them, since when, and by what calculation', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '项目' }).click()
  await settled(page)

  const timeline = page.getByRole('region', { name: '进度与时间' })
  await expect(timeline.getByRole('row').nth(1)).toContainText(/能量满满.*−33\.1.*滞后/)
  const why = page.getByRole('region', { name: '状态由来' })
  await expect(why.getByRole('heading', { name: '为什么是红灯' })).toBeVisible()
  for (const words of [
    '8.0% + 12.0% + 22.0% = 42.0%',
    '已过 271 天 ÷ 计划 361 天',
    '−33.1 个百分点',
    '落后超过 30 个百分点为滞后',
    '2023-02-06，已 10 天',
    '杨舍镇社工站',
    '2023-02-08 张家港市民政局',
  ]) {
    await expect(why).toContainText(words)
  }
})

test('a light that was set by hand shows who set it, when and why, beside what the calculation gives', async ({
  page,
}) => {
  await open(page, '/projects')
  await page.getByRole('button', { name: /小菜园/ }).click()
  const why = page.getByRole('region', { name: '状态由来' })
  await expect(why).toContainText(/计算结果\s*滞后/)
  await expect(why).toContainText(/人工调整\s*关注\s*2023-02-06 张家港市民政局\s*地块临时借作管网施工/)
  await expect(page).toHaveURL(/project=pj-101-06/)
})

test('by keyboard alone a project is chosen, its calculation read and put away again', async ({ page }) => {
  await open(page, '/projects', { size: '1366x768' })
  const timeline = page.getByRole('region', { name: '进度与时间' })
  const second = timeline.getByRole('button', { name: /小菜园/ })
  await timeline.getByRole('button', { name: /能量满满/ }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(second).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/project=pj-101-06/)
  const close = page.getByRole('region', { name: '状态由来' }).getByRole('button', { name: '取消选择' })
  await expect(close).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/project=/)
  await expect(second).toBeFocused()
  // Pressed while it is still drawn as chosen, a row is let go.
  await expect(second).toHaveAttribute('aria-pressed', 'false')

  await page.keyboard.press('Enter')
  await close.focus()
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/project=/)
  await expect(second).toBeFocused()
})

test('the calculation on the overview gives the focus back to the row it was opened from', async ({
  page,
}) => {
  await open(page, '/', { size: '1366x768' })
  const row = page.getByRole('region', { name: '项目进度' }).getByRole('button', { name: /能量满满/ })
  await row.press('Enter')
  const why = page.getByRole('dialog', { name: '为什么是红灯' })
  await expect(why).toBeVisible()
  await why.getByRole('button', { name: '关闭' }).press('Enter')
  await expect(row).toBeFocused()
  await row.press('Enter')
  await expect(why).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(row).toBeFocused()
})

test('filters that leave nothing leave no empty panels, and are taken back in one press', async ({
  page,
}) => {
  await open(page, '/projects?light=late&field=children')
  await expect(page.getByText('没有符合条件的项目')).toHaveCount(1)
  const timeline = page.getByRole('region', { name: '进度与时间' })
  await timeline.getByRole('button', { name: '清除' }).click()
  await expect(page.getByRole('region', { name: '受益对象' })).toBeVisible()
  await open(page, '/projects?phase=closed')
  await expect(page.getByRole('region', { name: '计划与实际' })).toContainText('所选项目 14 个')
  await expect(page.getByRole('region', { name: '受益对象' })).toHaveCount(0)
})

test('a figure narrows every panel of the page, and one press takes it back', async ({ page }) => {
  await open(page, '/projects')
  const figures = page.getByRole('region', { name: '项目概况' })
  await figures.getByRole('link', { name: '关注' }).click()
  await expect(page).toHaveURL(/light=watch/)
  await expect(page.getByRole('region', { name: '进度与时间' }).getByRole('row')).toHaveCount(4)
  await expect(page.getByRole('region', { name: '计划与实际' })).toContainText('在建项目 3 个')
  await page.getByRole('region', { name: '筛选' }).getByRole('button', { name: '清除' }).click()
  await expect(page).not.toHaveURL(/light=/)
})

test('a project has a page of its own that leads back to the list, its scope kept', async ({ page }) => {
  await open(page, '/projects?station=320582100&period=2023-01')
  await page.getByRole('region', { name: '状态由来' }).getByRole('link', { name: '查看项目详情' }).click()
  await expect(page).toHaveURL(/\/projects\/pj-[\w-]+\?.*period=2023-01/)
  for (const name of [
    '阶段',
    '里程碑',
    '状态由来',
    '计划与实际',
    '资金、人员与受益',
    '所回应的需求',
    '变更与督办',
  ]) {
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
  }
  await page.getByRole('link', { name: '全部项目' }).click()
  await expect(page).toHaveURL(/\/projects\?.*station=320582100/)
})

test('a sum of many terms leaves its result whole beside it', async ({ page }) => {
  await open(page, '/projects/pj-100-01', { size: '1366x768' })
  const why = page.getByRole('region', { name: '状态由来' })
  await expect(why.getByText(/^8\.0% \+ .* = 100%$/)).toBeVisible()
  const result = await why.getByText('100%', { exact: true }).first().boundingBox()
  expect(result?.width).toBeGreaterThan(100)
  expect(result?.height).toBeLessThan(30)
})

test('a project that there is not says so and leads back', async ({ page }) => {
  await open(page, '/projects/nothing-of-the-kind')
  await expect(page.getByText('没有编号为“nothing-of-the-kind”的项目')).toBeVisible()
  await page.getByRole('link', { name: '全部项目' }).click()
  await expect(page.getByRole('region', { name: '进度与时间' })).toBeVisible()
})

for (const theme of ['light', 'dark'] as const) {
  // One town has every kind of row: late, watched, on track, done and still to begin.
  for (const path of ['/projects?station=320582100', '/projects/pj-101-06']) {
    test(`${path} is accessible in ${theme}`, async ({ page }) => {
      await open(page, path, { theme })
      await expectNoViolations(page)
    })
  }
}
