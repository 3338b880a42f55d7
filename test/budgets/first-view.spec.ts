import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { readSources, withoutComments } from '#test/architecture/source.ts'
import { expect, open, test } from '#test/e2e/support/atlas.ts'
import { ROOT } from '../../.ci/machine.mjs'

/** What the first view of the overview may cost: brotli bytes of scripts and styles, and requests of every kind. */
const FIRST_VIEW = { bytes: 150_000, requests: 20 }

/** The overview at the desk and on the wall: either is somebody's first view. */
const FIRST_VIEWS = ['/', '/wall']

/** A page that charts in earnest may load recharts on top; nothing lazily loaded is larger than that. */
const LARGEST_LATER_CHUNK = 125_000

const DIST = join(ROOT, 'dist')

/** Ways in which the mock would show itself: MSW's own words, whatever the minifier does to its names. */
const TRACES_OF_MSW = ['mockServiceWorker', 'msw/', '[MSW]', 'x-msw-', 'setupWorker']

for (const address of FIRST_VIEWS) {
  test(`the first view of ${address} keeps to its bytes and requests`, async ({ page }, info) => {
    const loaded = watchLoading(page)
    await open(page, address, { size: '1920x1080' })
    const code = loaded.filter((name) => /\.(?:js|css)$/.test(name))
    const sizes = code.map((name) => ({ name, bytes: brotliBytes(name) }))
    const sum = sizes.reduce((total, { bytes }) => total + bytes, 0)
    const list = sizes.map(({ name, bytes }) => `${kB(bytes).padStart(9)}  ${name}`).join('\n')
    info.annotations.push({
      type: 'first view',
      description: `${kB(sum)}, ${loaded.length} requests\n${list}`,
    })

    expect(sum, `scripts and styles of the first view, brotli:\n${list}`).toBeLessThanOrEqual(
      FIRST_VIEW.bytes,
    )
    expect(loaded.length, loaded.join('\n')).toBeLessThanOrEqual(FIRST_VIEW.requests)
  })
}

test('what loads later is listed and no chunk outgrows its budget', async ({ page }, info) => {
  const loaded = watchLoading(page)
  await open(page, '/', { size: '1920x1080' })
  const later = readSources(DIST, ['assets'], ['.js', '.css'])
    .filter(({ path }) => !loaded.includes(`/${path}`))
    .map(({ path }) => ({ path, bytes: brotliBytes(`/${path}`) }))
    .sort((one, other) => other.bytes - one.bytes)
  const list = later.map(({ path, bytes }) => `${kB(bytes).padStart(9)}  ${path}`).join('\n')
  info.annotations.push({ type: 'loaded later', description: `\n${list}` })

  const tooLarge = later.filter(({ bytes }) => bytes > LARGEST_LATER_CHUNK)
  expect(tooLarge, list).toEqual([])
})

test('nothing of the mock is in the production build', () => {
  const built = readSources(DIST, ['.'], ['.js', '.css', '.html', '.json'])
  const source = readSources(ROOT, ['src'], ['.ts', '.tsx'])
  const ownWords = source.map(({ text }) => text).join('\n')
  const mockWords = readSources(ROOT, ['mocks'], ['.ts', '.json'])
    .flatMap(({ path, text }) => chineseWords(path.endsWith('.json') ? text : withoutComments(text)))
    .filter((words) => !ownWords.includes(words))
  const traces = [...TRACES_OF_MSW, ...new Set(mockWords)]
  expect(mockWords.length, 'the dataset has words of its own to look for').toBeGreaterThan(20)

  // The geometry names the towns, as any deployment's would; configuration belongs to the deployment too.
  const code = built.filter(({ path }) => !/^(?:geo\/|config\.json$)/.test(path))
  const found = code.flatMap(({ path, text }) =>
    traces.filter((words) => text.includes(words)).map((words) => `${path}: ${words}`),
  )
  expect(found).toEqual([])
})

/** The paths the page asks for from now on, in order. */
function watchLoading(page: Page): string[] {
  const loaded: string[] = []
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url())
    if (protocol.startsWith('http')) loaded.push(pathname)
  })
  return loaded
}

/** Compressed as the preview server and any good web server compress a file they keep. */
function brotliBytes(path: string): number {
  return brotliCompressSync(readFileSync(join(DIST, path))).length
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

/** Names and sentences of the dataset that are long enough to be nobody else's. */
function chineseWords(text: string): string[] {
  return text.match(/[\u3400-\u9fff]{5,}/g) ?? []
}
