import { expect, open, test } from './support/atlas.ts'
import { beat, shown } from './support/wall.ts'

test('scenes follow each other without anybody pressing anything, and the foot says what comes when', async ({
  page,
}) => {
  await page.clock.install()
  await open(page, '/wall?scenes=overview:10,needs:10,exceptions:10', { size: '1920x1080' })
  await beat(page)
  await expect(page.getByText(/下一屏 需求 · \d+ 秒后/)).toBeVisible()
  await beat(page)
  await beat(page)
  await expect(shown(page, 'needs')).toBeVisible()
  await expect(page.getByRole('heading', { name: '等待最久的需求' })).toBeVisible()
  await expect(page.getByText(/下一屏 例外清单/)).toBeVisible()
})

test('one scene gives way to the next without a blank frame', async ({ page }) => {
  await page.clock.install()
  await open(page, '/wall?scenes=overview,needs', { size: '1920x1080' })
  await beat(page)
  await expect(page.getByText(/下一屏 需求/)).toBeVisible()
  // At every change of the stage something is seen on it.
  await page.evaluate(() => {
    const stage = document.querySelector('[data-stage]')?.parentElement
    const blanks: string[] = []
    Object.assign(window, { blanks })
    if (stage === null || stage === undefined) return
    new MutationObserver(() => {
      const layers = [...stage.querySelectorAll(':scope > [data-stage]')]
      if (!layers.some((layer) => layer.querySelector('[data-panel] [data-skeleton]') === null))
        blanks.push(stage.innerHTML.slice(0, 80))
      if (layers.length === 0) blanks.push('nothing')
    }).observe(stage, { childList: true, subtree: true, attributes: true })
  })
  await page.keyboard.press('PageDown')
  await expect(shown(page, 'needs')).toBeVisible()
  await expect(page.locator('[data-stage="leaving"]')).toHaveCount(0)
  expect(await page.evaluate(() => Reflect.get(window, 'blanks'))).toEqual([])
})

test('a clicker goes forward and back, holds with B and goes on with F5', async ({ page }) => {
  await page.clock.install()
  await open(page, '/wall?scenes=overview,needs,exceptions', { size: '1920x1080' })
  await beat(page)
  await expect(page.getByText(/本屏 总览/)).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(shown(page, 'needs')).toBeVisible()
  await page.keyboard.press('PageUp')
  await expect(shown(page, 'overview')).toBeVisible()
  await page.keyboard.press('b')
  await expect(page.getByText('已暂停，稍后自动继续')).toBeVisible()
  await page.keyboard.press('F5')
  await expect(page.getByText('已暂停，稍后自动继续')).toHaveCount(0)
  await page.keyboard.press('p')
  await expect(page.getByText('已固定')).toBeVisible()
})

test('a town’s own scene looks at that town, and the wall at the city', async ({ page }) => {
  await page.clock.install()
  await open(page, '/wall?scenes=yangshe', {
    size: '1920x1080',
    config: {
      wall: {
        screens: 1,
        scenes: [
          { scene: 'overview' },
          {
            panels: ['workforce-figures', 'staffing'],
            name: 'yangshe',
            title: { zh: '杨舍队伍', en: null },
            scope: { station: '320582100' },
          },
        ],
      },
    },
  })
  await beat(page)
  await expect(shown(page, 'yangshe')).toBeVisible()
  await expect(page.getByText('本屏 杨舍队伍')).toBeVisible()
  await expect(page.locator('main > header')).toContainText('杨舍镇')
})

test('scenes that are wrong in config.json are told by their place, and those of the product play', async ({
  page,
}) => {
  await page.clock.install()
  await open(page, '/wall', {
    size: '1920x1080',
    config: { wall: { screens: 1, scenes: [{ scene: 'weather' }] } },
  })
  await beat(page)
  await expect(page.getByRole('status').filter({ hasText: 'wall.scenes.0' })).toBeVisible()
  await expect(page.getByText(/下一屏 覆盖/)).toBeVisible()
})

test('a scene of another month says its month at the head of the wall, and the next says its own', async ({
  page,
}) => {
  await page.clock.install()
  await open(page, '/wall?scenes=before,needs', {
    size: '1920x1080',
    config: {
      wall: { screens: 1, scenes: [{ scene: 'workforce', name: 'before', scope: { period: '2022-12' } }] },
    },
  })
  await beat(page)
  await expect(shown(page, 'before')).toBeVisible()
  await expect(page.locator('main > header')).toContainText('2022 年 12 月')
  await page.keyboard.press('PageDown')
  await expect(shown(page, 'needs')).toBeVisible()
  await expect(page.locator('main > header')).toContainText('2023 年 2 月')
})

test('a scene of a town that there is not says so and shows the city', async ({ page }) => {
  await page.clock.install()
  await open(page, '/wall?scene=lost', {
    size: '1920x1080',
    config: {
      wall: { screens: 1, scenes: [{ scene: 'workforce', name: 'lost', scope: { station: '999999' } }] },
    },
  })
  await beat(page)
  await expect(page.getByRole('status').filter({ hasText: '没有这个镇（街）：999999' })).toBeVisible()
})
