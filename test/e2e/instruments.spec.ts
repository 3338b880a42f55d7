/** The instruments themselves: a planted fault must be found, and what only looks like one must pass. */
import { expect, fitComplaints, open, test } from './support/atlas.ts'

const faults: readonly (readonly [what: string, html: string, complaint: RegExp])[] = [
  ['a page that scrolls', '<div style="height: 2000px">x</div>', /the page scrolls down/],
  ['a page that is too wide', '<div style="width: 3000px">x</div>', /the page scrolls sideways/],
  [
    'a scroll bar inside',
    '<div style="height: 40px; overflow: auto"><p style="height: 90px">x</p></div>',
    /a scroll bar in div/,
  ],
  [
    'a name cut off by its box',
    '<p style="width: 60px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">一二三四五六七八九十</p>',
    /「一二三四五六七八九十」 in p is cut off/,
  ],
  [
    'a second line that is not shown',
    '<p style="width: 120px; height: 28px; overflow: hidden">一二三四五六七八九十</p>',
    /in p is cut off/,
  ],
  [
    'a word that leaves its drawing',
    '<svg width="50" height="30"><text y="20" font-size="20">一二三四五</text></svg>',
    /「一二三四五」 in text is cut off by svg/,
  ],
  [
    'a figure outside the screen',
    '<div style="position: fixed; left: -30px; top: 10px">265 个</div>',
    /「265 个」 in div leaves the screen/,
  ],
  [
    'two labels on each other',
    '<div style="position: absolute; top: 50px">杨舍镇</div><div style="position: absolute; top: 55px">塘桥镇</div>',
    /「杨舍镇」 in div lies on 「塘桥镇」/,
  ],
  ['type that is too small', '<p style="font-size: 12px">小字</p>', /「小字」 in p is 12\.0 px, below 18/],
  [
    'type that an SVG shrinks',
    '<svg width="100" height="100" viewBox="0 0 1000 1000"><text y="500" font-size="100">图</text></svg>',
    /「图」 in text is 10\.0 px/,
  ],
]

for (const [what, html, complaint] of faults) {
  test(`${what} is found`, async ({ page }) => {
    await page.setContent(`<!doctype html><body style="font-size: 20px">${html}`)
    const complaints = await fitComplaints(page, { minFontPx: 18 })
    expect(complaints.join('\n')).toMatch(complaint)
  })
}

test('a page on which everything can be read passes', async ({ page }) => {
  await page.setContent(`<!doctype html><body style="font-size: 20px; margin: 8px">
    <p style="line-height: 1">第一行<br>第二行</p>
    <p style="line-height: .9; margin: 0">相邻的</p><p style="line-height: .9; margin: 0">两段</p>
    <span style="position: absolute; width: 1px; height: 1px; overflow: hidden">只给读屏软件</span>
    <p style="visibility: hidden; font-size: 4px">看不见</p>
    <div style="height: 30px; overflow: hidden"><p style="margin: 0">有位置的</p><p style="font-size: 9px">没有位置的</p></div>
    <div style="overflow: hidden; height: 30px"><b style="position: absolute; left: 300px; top: 300px">另有位置</b></div>
    <svg width="200" height="40" viewBox="0 0 200 40"><text y="20" font-size="20">图<tspan>例</tspan></text></svg>
    <div style="position: absolute; top: 200px">下面</div>
    <div style="position: absolute; top: 200px; background: white; width: 200px; height: 60px">盖住它的菜单</div>`)
  expect(await fitComplaints(page, { minFontPx: 18 })).toEqual([])
})

test('an error in the console, an error of the page and a stranger among the requests are found', async ({
  page,
  watch,
}) => {
  await open(page, '/')
  await page.evaluate(() => {
    console.error('planted')
    setTimeout(() => {
      throw new Error('thrown')
    })
    return fetch('http://127.0.0.1:9/').catch(() => null)
  })
  await expect.poll(() => watch.problems().length).toBeGreaterThanOrEqual(3)
  const problems = watch.problems().join('\n')
  expect(problems).toContain('console error: planted')
  expect(problems).toContain('page error: Error: thrown')
  expect(problems).toContain('request to another origin: http://127.0.0.1:9/')
  watch.allow(/planted|thrown|127\.0\.0\.1:9/)
})
