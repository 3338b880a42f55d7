import { expect, expectNoViolations, open, test } from '../support/atlas.ts'

test('what did residents ask for in surveys, and what became a project', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('navigation').getByRole('link', { name: '需求', exact: true }).click()

  const figures = page.getByRole('region', { name: '需求关键数字' })
  await expect(figures.getByRole('listitem', { name: '已立项' })).toHaveText(/\d+ 条/)
  await expect(figures.getByRole('listitem', { name: '需求转化率' })).toHaveText(/\d+\.\d%/)

  const surveys = page.getByRole('region', { name: '需求调查' })
  await expect(surveys.getByRole('listitem').filter({ hasText: '杨舍' })).toContainText('分析 2,018')
  await expect(surveys.getByRole('listitem').filter({ hasText: '大新' })).toContainText('有效 1,030')
  await expect(surveys.getByRole('listitem').filter({ hasText: '金港' })).toContainText('走访 130余户')

  const topics = page.getByRole('region', { name: '群众关心什么' })
  await expect(topics.getByRole('listitem').first()).toHaveText(/停车\d+\/\d+ · \d+\.\d%/)

  const flow = page.getByRole('region', { name: '从调查到项目' })
  const streams = flow.getByRole('list', { name: '需求流向：来源、类别、去向' })
  await expect(streams.getByText(/^杨舍问卷到停车：\d+ 条$/)).toHaveCount(1)
  await expect(streams.getByText(/^停车到立项：\d+ 条$/)).toHaveCount(1)

  const projects = page.getByRole('region', { name: '立项进入哪些项目' })
  await expect(projects.getByRole('link', { name: '“有车有位”停车位改造' })).toBeVisible()
})

test('the flow is one stop of the keyboard, and the arrow keys go from node to node', async ({ page }) => {
  await open(page, '/needs')
  const flow = page.getByRole('region', { name: '从调查到项目' })
  const first = flow.getByRole('img', { name: /^杨舍问卷 \d+$/ })
  const last = flow.getByRole('img', { name: /^登记 \d+$/ })
  await first.focus()
  await page.keyboard.press('ArrowDown')
  await expect(flow.getByRole('img', { name: /^塘桥问卷 \d+$/ })).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(first).toBeFocused()
  await last.focus()
  await page.keyboard.press('ArrowDown')
  await expect(last, 'there is none behind the last').toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(flow.getByRole('img').and(page.locator(':focus'))).toHaveCount(0)
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the needs page in ${theme}`, async ({ page }) => {
    await open(page, '/needs', { theme })
    await expect(page.getByRole('list', { name: '需求流向：来源、类别、去向' })).toBeAttached()
    await expectNoViolations(page)
  })
}
