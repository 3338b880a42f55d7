import { expect, open, settled, test } from './support/atlas.ts'
import { otherCity, serveCity } from './support/other-city.ts'

/** What no reader may ever see, whatever a backend sends. */
const NONSENSE = /NaN|undefined|Invalid Date|Infinity|\[object/

test('a backend that is down is said to be down, in every panel, and no number is made up', async ({
  page,
}) => {
  await open(page, '/', { scenario: 'down' })
  for (const panel of await page.locator('[data-panel]').all()) {
    await expect(panel).toHaveAttribute('data-freshness', /failed|offline/)
    await expect(panel).toContainText('连不上数据服务')
  }
  await expect(page.getByText('连接中断').first()).toBeVisible()
  await expect(page.locator('body')).not.toContainText(NONSENSE, { useInnerText: true })
})

test('a broken resource fails alone: 数据格式有误 with its path one click away, everything else works', async ({
  page,
}) => {
  await open(page, '/', { scenario: 'malformed' })
  const workforce = page.getByRole('region', { name: '社工队伍' })
  await expect(workforce).toContainText('数据格式有误')
  await workforce.getByText('详情').click()
  await expect(workforce.locator('code')).toContainText(/workforce/)
  await expect(page.locator('body')).not.toContainText(NONSENSE, { useInnerText: true })
})

test('a login that expired says so; nothing pretends to be live', async ({ page }) => {
  await open(page, '/', { scenario: 'expired', config: { signIn: 'https://login.example.org/' } })
  await expect(page.getByRole('link', { name: '登录' })).toHaveAttribute('href', 'https://login.example.org/')
  await expect(page.getByRole('region', { name: '功能达成' })).toContainText('登录已过期')
})

test('while figures are slow their places are kept: nothing moves when they arrive', async ({ page }) => {
  await open(page, '/', { scenario: 'slow', settle: false })
  const place = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-panel]')].map((panel) => {
        const { top, left, width, height } = panel.getBoundingClientRect()
        return [panel.id, top, left, width, height].join(' ')
      }),
    )
  await expect(page.locator('[data-pending]').first()).toBeVisible()
  const before = await place()
  await settled(page)
  expect(await place()).toEqual(before)
})

test('what was not reported says 未上报 and is never 0', async ({ page }) => {
  await open(page, '/', { scenario: 'unreported' })
  await expect(page.getByText('未上报').first()).toBeVisible()
  await expect(page.locator('body')).not.toContainText(NONSENSE, { useInnerText: true })
})

test('the last good figures stay when the backend goes away, with their date, and say so', async ({
  page,
  watch,
}) => {
  watch.allow(/^request failed: .*REFUSED/)
  let down = false
  await serveCity(page)
  await page.route('**/api/v1/**', (route) => (down ? route.abort('connectionrefused') : route.fallback()))
  await open(page, '/', { config: { refreshSeconds: 5 } })
  const functions = page.getByRole('region', { name: '功能达成' })
  await expect(functions).toContainText('70.0%')
  down = true
  await expect(functions).toHaveAttribute('data-freshness', 'offline', { timeout: 20_000 })
  await expect(functions).toContainText('70.0%')
  await expect(functions).toContainText('显示的是上次取得的数据')
  down = false
  await expect(functions).toHaveAttribute('data-freshness', 'fresh', { timeout: 30_000 })
})

test('names of forty characters and markup are text, and nothing runs', async ({ page }) => {
  const hostile = { zh: `<img src=x onerror="document.title='hacked'">${'长'.repeat(40)}`, en: null }
  await serveCity(page, {
    geography: {
      ...otherCity.geography,
      towns: otherCity.geography.towns.map((town, at) =>
        at === 0 ? { ...town, name: hostile, short: hostile } : town,
      ),
    },
    functions: {
      ...otherCity.functions,
      functions: otherCity.functions.functions.map((fn) => ({ ...fn, name: hostile })),
    },
  })
  await open(page, '/')
  await expect(page.getByRole('region', { name: '功能达成' })).toContainText('<img src=x')
  await expect(page).not.toHaveTitle('hacked')
  await expect(page.locator('img')).toHaveCount(0)
})

for (const [what, changes, region] of [
  [
    'a negative count',
    { stations: { stations: otherCity.stations.stations.map((s) => ({ ...s, rooms: -1 })) } },
    '覆盖',
  ],
  ['a missing field', { functions: { functions: otherCity.functions.functions } }, '功能达成'],
  ['nothing at all', { functions: null }, '功能达成'],
  [
    'a town listed twice',
    { geography: { ...otherCity.geography, towns: Array(2).fill(otherCity.geography.towns[0]) } },
    '覆盖',
  ],
] as const) {
  test(`${what} is refused where it is used, and only there`, async ({ page }) => {
    await serveCity(page, changes)
    await open(page, '/')
    await expect(page.getByRole('region', { name: region, exact: true })).toContainText('数据格式有误')
    await expect(page.getByRole('region', { name: '居民需求' })).not.toContainText('数据格式有误')
    await expect(page.locator('body')).not.toContainText(NONSENSE, { useInnerText: true })
  })
}

test('an empty city is an empty dashboard, in words', async ({ page }) => {
  await serveCity(page, {
    geography: { towns: [], geometry: null },
    stations: { stations: [] },
    rooms: {
      stationCodes: [],
      columns: { code: [], name: [], kind: [], station: [], longitude: [], latitude: [], covered: [] },
    },
    workforce: { months: [] },
    functions: { functions: [], rows: [] },
  })
  await open(page, '/')
  await expect(page.getByRole('region', { name: '覆盖', exact: true })).toContainText('镇（街）名录为空')
  for (const name of ['居民需求', '功能达成', '社工队伍'])
    await expect(page.getByRole('region', { name, exact: true })).toContainText('没有可显示的内容')
  await expect(page.locator('body')).not.toContainText(/全覆盖|委托 0/, { useInnerText: true })
  await expect(page.locator('body')).not.toContainText(NONSENSE, { useInnerText: true })
})

test.describe('config.json', () => {
  for (const [what, body, words] of [
    ['a wrong value', { refreshSeconds: -1 }, 'refreshSeconds'],
    ['a key nobody knows', { refreshSecs: 60 }, 'refreshSecs'],
  ] as const) {
    test(`${what} is named on the page`, async ({ page }) => {
      await open(page, '/', { config: body, settle: false })
      await expect(page.getByRole('heading', { name: '配置文件 config.json 有误' })).toBeVisible()
      await expect(page.locator('code')).toContainText(words)
    })
  }

  test('a file that is no JSON is said to be none', async ({ page }) => {
    await page.route('**/config.json', (route) => route.fulfill({ body: '<html>' }))
    await open(page, '/', { settle: false })
    await expect(page.getByRole('heading', { name: '配置文件 config.json 有误' })).toBeVisible()
  })
})

test('a wall switched on before its server says so, and starts by itself once the server answers', async ({
  page,
  watch,
}) => {
  watch.allow(/^request failed: .*config\.json/)
  await page.route('**/config.json', (route) => route.abort('connectionrefused'))
  await open(page, '/wall', { settle: false })
  await expect(page.getByRole('heading', { name: '连不上服务器' })).toBeVisible()
  await page.unroute('**/config.json')
  await settled(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('社工站一张图')
})

test('HTML where JSON is expected is a clear failure', async ({ page }) => {
  await serveCity(page)
  await page.route('**/api/v1/functions', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<html>login</html>' }),
  )
  await open(page, '/')
  const functions = page.getByRole('region', { name: '功能达成' })
  await expect(functions).toContainText('数据格式有误')
  await functions.getByText('详情').click()
  await expect(functions.locator('code')).toContainText('text/html')
})

test('geometry that cannot be had leaves the towns as tiles, and says why', async ({ page }) => {
  await page.route('**/geo/*.json', (route) => route.fulfill({ body: '{"type":"Topology"' }))
  await open(page, '/')
  const coverage = page.getByRole('region', { name: '覆盖', exact: true })
  await expect(coverage).toContainText('没有取得底图')
  await expect(coverage.getByRole('button', { name: /杨舍/ })).toBeVisible()
})
