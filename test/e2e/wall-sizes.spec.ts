import { READY_SCENES } from '#domain/scenes.ts'
import type { Size } from './support/atlas.ts'
import { dimensions, expect, expectFits, test } from './support/atlas.ts'
import { standsStill } from './support/picture.ts'
import { acrossSeams, seamsOf } from './support/seams.ts'
import { minFontPx, NOT_SEEN, openAt } from './support/wall.ts'

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
