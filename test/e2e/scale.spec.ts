/** A city of 26,500 rooms, 1,200 stations and 5,000 projects: what is drawn stays as much as a screen holds. */
import type { Page } from '@playwright/test'
import { expect, open, test } from './support/atlas.ts'

/** More than any page shows at once; a list drawn whole would be many times as much. */
const MOST_ELEMENTS = 6_000
/** Rows in sight of a table, and a few beyond either edge. */
const MOST_ROWS = 120

const PAGES = [
  '/',
  '/wall',
  '/coverage',
  '/workforce',
  '/needs',
  '/projects/pj-yangshe-02',
  '/services',
  '/organisations',
  '/evaluation',
  '/stations/320582100',
  '/brief',
  '/data',
]

/** Loads a page of the large city, notes how long that took, and holds it to what a screen shows. */
async function opened(page: Page, path: string): Promise<void> {
  const from = performance.now()
  await open(page, path, { scenario: 'huge' })
  const tookMs = Math.round(performance.now() - from)
  const elements = await page.locator('*').count()
  test.info().annotations.push({ type: path, description: `${elements} elements, ${tookMs} ms` })
  expect(elements).toBeLessThan(MOST_ELEMENTS)
}

for (const path of PAGES) {
  test(`in a large city ${path} stands, and draws no more than can be read`, ({ page }) => opened(page, path))
}

test('in a large city /projects stands, and its table has in the page only the rows in sight', async ({
  page,
}) => {
  await opened(page, '/projects')
  const panel = page.locator('[data-panel=projects-timeline]')
  await panel.getByRole('button', { name: /^表 / }).click()
  const table = panel.getByRole('table')
  await panel.getByLabel('每页').selectOption('全部')
  await expect(table).toHaveAttribute('aria-rowcount', '5001')
  expect(await table.getByRole('row').count()).toBeLessThan(MOST_ROWS)
})
