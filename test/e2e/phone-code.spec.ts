import type { Page } from '@playwright/test'
import { expect, expectNoViolations, open, test } from './support/atlas.ts'
import { readCode } from './support/read-code.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: '手机扫码看同一页' })

test('a reader takes what is on the screen along on a telephone: the whole address, with its scope', async ({
  page,
}) => {
  await open(page, '/needs?period=2023-01&station=320582100', {
    config: { publicBase: 'https://atlas.example.org/city/' },
  })
  await page.getByRole('button', { name: '二维码' }).click()
  await expect(dialog(page)).toBeVisible()
  expect(await readCode(page)).toBe(
    'https://atlas.example.org/city/needs?period=2023-01&station=320582100&scenario=normal',
  )
  await expectNoViolations(page)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: '二维码' })).toBeFocused()
})

test('a page that only this machine can open says so, in words', async ({ page }) => {
  await open(page, '/brief', { theme: 'dark' })
  await page.getByRole('button', { name: '二维码' }).click()
  await expect(dialog(page)).toContainText('手机到不了')
  await expectNoViolations(page)
  await page.getByRole('button', { name: '关闭' }).click()
  await expect(dialog(page)).toHaveCount(0)
})
