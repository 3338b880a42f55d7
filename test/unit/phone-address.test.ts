import jsqr from 'jsqr'
import { describe, expect, test } from 'vitest'
import { parseScenes } from '#api/scenes.ts'
import { phoneAddress } from '#browser/phone-address.ts'
import { scenePath } from '#domain/scene-page.ts'
import { WHOLE_CITY } from '#domain/scope.ts'
import { codeOf } from '#ui/QrCode.tsx'

const at = (href: string, publicBase?: string) =>
  phoneAddress({ href, base: new URL('/', href).href, publicBase })

describe('a telephone reaches', () => {
  test.each([
    'http://192.168.1.20:5173/needs?period=2023-01',
    'https://atlas.example.org/coverage?station=320582100&lang=en#gaps',
    'http://atlas/brief',
  ])('%s, as it stands', (href) => {
    expect(at(href)).toEqual({ kind: 'reachable', address: href })
  })

  test.each([
    ['http://localhost:5173/needs', 'this-machine'],
    ['http://wall.localhost/needs', 'this-machine'],
    ['http://127.0.0.1:4173/', 'this-machine'],
    ['http://127.8.0.1/', 'this-machine'],
    ['http://[::1]:5173/', 'this-machine'],
    ['http://0.0.0.0/', 'this-machine'],
    ['file:///home/me/dist/index.html', 'file'],
  ])('never %s: %s', (href, why) => {
    expect(at(href)).toEqual({ kind: 'unreachable', why })
  })

  test.each([
    ['https://atlas.example.org', 'https://atlas.example.org/needs?period=2023-01'],
    ['https://example.org/city', 'https://example.org/city/needs?period=2023-01'],
    ['http://10.0.0.8:8080/city/', 'http://10.0.0.8:8080/city/needs?period=2023-01'],
  ])('the same page below %s where that is configured', (publicBase, address) => {
    expect(at('http://localhost:5173/needs?period=2023-01', publicBase)).toEqual({
      kind: 'reachable',
      address,
    })
  })

  test('a page of a deployment below a path, below the public one', () => {
    const found = phoneAddress({
      href: 'http://localhost/city/brief?lang=en',
      base: 'http://localhost/city/',
      publicBase: 'https://example.org/a/',
    })
    expect(found).toEqual({ kind: 'reachable', address: 'https://example.org/a/brief?lang=en' })
  })
})

describe('a scene of a wall at a desk', () => {
  const [coverage, own] = parseScenes([
    { scene: 'coverage', scope: { station: '320582100', measure: 'certified-10k' } },
    { panels: ['need-flow', 'gaps'], title: { zh: '自选', en: null } },
  ])

  test('is its page with its scope, and without what only a wall asks for', () => {
    expect(scenePath(coverage, { ...WHOLE_CITY, ...coverage.scope, theme: 'dark', unit: '7' })).toBe(
      'coverage?station=320582100&measure=certified-10k',
    )
  })

  test('that was arranged by hand is the page of its first panel', () => {
    expect(own && scenePath(own, WHOLE_CITY)).toBe('needs')
  })

  test.each([
    ['overview', ''],
    ['exceptions', ''],
    ['evaluation', 'evaluation'],
  ] as const)('%s is at /%s', (scene, path) => {
    expect(scenePath(parseScenes([{ scene }])[0], WHOLE_CITY)).toBe(path)
  })
})

/** What a camera reads off the code as it is drawn, with light around it. */
function readOff(text: string): string | null {
  const rows = codeOf(text) ?? []
  const scale = 4
  const size = rows.length * scale
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255)
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1)
      if (rows[Math.floor(y / scale)]?.[Math.floor(x / scale)])
        pixels.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3)
  return jsqr(pixels, size, size)?.data ?? null
}

describe('the code', () => {
  test.each([
    'http://192.168.1.20:5173/coverage?station=320582100&measure=certified-10k&period=2023-01&lang=en',
    'https://atlas.example.org/city/',
    'https://atlas.example.org/projects?operator=%E5%90%8C%E5%BF%83%E7%A4%BE%E4%BC%9A%E5%B7%A5%E4%BD%9C&field=elderly',
  ])('says %s to a camera', (address) => {
    expect(readOff(address)).toBe(address)
  })

  test('has four modules of light around it', () => {
    const rows = codeOf('https://atlas.example.org/') ?? []
    const edges = rows.flatMap((row, y) =>
      row.filter((_, x) => y < 4 || x < 4 || y >= rows.length - 4 || x >= rows.length - 4),
    )
    expect(edges).not.toContain(true)
  })

  test('of what no code can hold is none', () => {
    expect(codeOf('x'.repeat(5_000))).toBeNull()
  })
})
