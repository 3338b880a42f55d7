import type { Page } from '@playwright/test'
import { READY_SCENES } from '#domain/scenes.ts'
import type { Size } from './support/atlas.ts'
import { dimensions, expect, expectFits, open, settled, test } from './support/atlas.ts'
import { standsStill } from './support/picture.ts'
import { acrossSeams, seamsOf } from './support/seams.ts'

/** Every screen a wall may be: one, spliced from two or three, wider than any, upright. */
const SIZES: readonly (readonly [Size, number])[] = [
  ['1920x1080', 1],
  ['3840x2160', 1],
  ['3840x1080', 2],
  ['5760x1080', 3],
  ['5120x1440', 1],
  ['6656x1792', 1],
  ['1080x1920', 1],
]

/** Nothing below H/60; on an upright wall the short side stands for the height. */
function minFontPx(size: Size): number {
  const { width, height } = dimensions(size)
  const [long, short] = width < height ? [height, width] : [width, height]
  return 18 * Math.min(long / 1920, short / 1080)
}

/** Where recharts measures its labels, off the screen. */
const NOT_SEEN = ['#recharts_measurement_span']

/** The wall looks at its clock every five seconds. */
const beat = (page: Page) => page.clock.runFor(5_100)

const shown = (page: Page, scene: string) => page.locator(`[data-scene="${scene}"][data-stage="shown"]`)

/** Opens a wall that stays at one scene, and waits until that is on it. */
async function openAt(page: Page, scene: string, options: Parameters<typeof open>[2]) {
  await page.clock.install()
  await open(page, `/wall?scene=${scene}`, options)
  await beat(page)
  await expect(shown(page, scene)).toBeVisible()
  await expect(page.locator('[data-stage="leaving"]')).toHaveCount(0)
}

for (const [size, screens] of SIZES) {
  for (const scene of READY_SCENES.filter((one) => one !== 'overview')) {
    test(`the scene ${scene} shows everything whole on ${size}, off the seams, without small print, and stands still`, async ({
      page,
    }) => {
      await openAt(page, scene, { size, config: { wall: { screens } } })
      await expectFits(page, { minFontPx: minFontPx(size), except: NOT_SEEN })
      expect(await acrossSeams(page, seamsOf(dimensions(size).width, screens)), 'across a seam').toEqual([])
      await standsStill(page)
    })
  }
}

for (const scenario of ['unreported', 'huge'] as const) {
  for (const scene of READY_SCENES.filter((one) => one !== 'overview')) {
    test(`the scene ${scene} fits when the figures are ${scenario}`, async ({ page }) => {
      await openAt(page, scene, { size: '1920x1080', scenario })
      await expectFits(page, { minFontPx: 18, except: NOT_SEEN })
    })
  }
}

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

test('a new release is loaded when one scene gives way to the next; a server that gives the old page again is believed once', async ({
  page,
}) => {
  await page.clock.install()
  let answer: (() => void) | null = null
  await page.route('**/release.json', async (route) => {
    await new Promise<void>((go) => {
      answer = go
    })
    await route.fulfill({ json: { script: 'assets/index-next.js' } })
  })
  /** The server is asked for its release at some beat, and answers. */
  const answersWhenAsked = async () => {
    while (answer === null) await beat(page)
    answer()
    answer = null
  }
  let loads = 0
  page.on('load', () => {
    loads += 1
  })
  /** It is asked after five minutes whether there is another, and before the scene then gives way whether it is up. */
  const playsUntilLooked = async () => {
    await beat(page)
    await expect(page.getByText(/^本屏/)).toBeVisible()
    await page.clock.fastForward('05:00')
    await answersWhenAsked()
    await answersWhenAsked()
  }
  await open(page, '/wall?scenes=overview:10,exceptions:10', { size: '1920x1080' })
  const loaded = page.waitForEvent('load')
  await playsUntilLooked()
  await loaded
  await playsUntilLooked()
  await beat(page)
  await settled(page)
  expect(loads).toBe(2)
  await expect(page.locator('[data-stage="shown"]')).toBeVisible()
})
