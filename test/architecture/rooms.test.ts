import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../../.ci/machine.mjs'
import { findingsIn } from './rules.ts'
import { importsOf, readSources, withoutComments, withoutWords } from './source.ts'
import { TOOLING_FOLDERS } from './table.ts'

const sources = readSources(ROOT, ['src'], ['.ts', '.tsx'])

test('the house is not empty', () => {
  expect(sources.length).toBeGreaterThan(0)
})

test.each(sources.map((file) => [file.path, file] as const))('%s keeps to its room', (_, file) => {
  expect(findingsIn(file)).toEqual([])
})

test('src needs only what a production install has', () => {
  const manifest = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as {
    dependencies: Record<string, string>
    devDependencies: Record<string, string>
  }
  const shipped = sources.filter(({ path }) => !TOOLING_FOLDERS.some((folder) => path.startsWith(folder)))
  const found = shipped.flatMap(({ path, text }) =>
    importsOf(text)
      .filter(({ specifier, typeOnly }) => !typeOnly && specifier in manifest.devDependencies)
      .map(({ specifier, line }) => `${path}:${line} ${specifier} is a development tool`),
  )
  expect(found).toEqual([])
})

describe('a planted mistake is found', () => {
  const planted: readonly (readonly [path: string, text: string, finding: string])[] = [
    ['src/domain/x.ts', "import { get } from '#api/client.ts'", ':1 domain may not import api'],
    ['src/domain/x.ts', "import { useState } from 'react'", ':1 domain imports no package'],
    ['src/charts/x.tsx', "\nimport type { Client } from '#api/client.ts'", ':2 charts may not import api'],
    ['src/charts/x.tsx', "import { a } from '#domain/lights.ts'", 'no indicators'],
    ['src/ui/x.tsx', "const late = import('#panels/needs/view.ts')", ':1 ui may not import panels'],
    ['src/panels/needs/x.ts', "import { a } from '../rooms/view.ts'", 'panels never import other panels'],
    ['src/panels/needs/x.ts', "import { a } from '#panels/rooms/view.ts'", 'panels never import other'],
    ['src/pages/stations/x.ts', "import { a } from '#pages/overview/a.ts'", 'pages never import other pages'],
    ['src/pages/stations/x.ts', "import { a } from '../../domain/a.ts'", 'no ../..'],
    ['src/api/x.ts', "import { a } from '../domain/a.ts'", 'across rooms write #room'],
    ['src/api/x.ts', "import { rooms } from '#mocks/rooms.ts'", 'src never imports mocks or test'],
    ['src/api/x.ts', "import { a } from './openapi/document.ts'", 'src/api/openapi/ is for tooling alone'],
    ['src/api/x.ts', "import { a } from './a'", 'names its file with extension'],
    ['src/api/x.ts', "export { a } from './a.ts'", 'no re-exports'],
    ['src/api/x.ts', "export * from './a.ts'", 'no re-exports'],
    ['src/ui/index.ts', 'export const a = 1', 'no index files'],
    ['src/utils/x.ts', 'export const a = 1', 'the room utils is not in the table'],
    ['src/panels/needs/x.tsx', "import { Bar } from 'recharts'", 'recharts belongs in charts'],
    ['src/panels/needs/x.tsx', 'const late = flow.late ?? 0', 'not reported into 0'],
    ['src/panels/needs/x.tsx', 'void fetch(address)', 'only src/api/client.ts and relay.ts talk'],
    ['src/ui/x.tsx', 'const text = value.toFixed(1)', 'only src/i18n/format.ts turns'],
    ['src/ui/x.tsx', 'const format = new Intl.NumberFormat()', 'only src/i18n/format.ts turns'],
    ['src/ui/x.tsx', 'const row = value as Row', 'a cast (as)'],
    ['src/ui/x.tsx', 'const row = read() as unknown', 'a cast (as)'],
    ['src/ui/x.tsx', 'return <p>未上报</p>', "a reader's words stand in src/i18n"],
    ['src/api/x.ts', "const message = '未上报'", "a reader's words stand in src/i18n"],
    ['src/i18n/zh-CN.ts', "export const owner = '张家港市'", 'no city is written'],
    ['src/ui/x.ts', 'const a = 1\n'.repeat(221), '221 lines'],
  ]

  const named = planted.map(([path, text, finding]) => [finding, path, text] as const)

  test.each(named)('%s in %s', (finding, path, text) => {
    const found = findingsIn({ path, text })
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(path)
    expect(found[0]).toContain(finding)
  })
})

describe('what only looks like a mistake passes', () => {
  const harmless: readonly (readonly [path: string, text: string])[] = [
    ['src/api/x.ts', "import * as v from 'valibot'\nimport { count as asCount } from '#domain/units.ts'"],
    ['src/ui/x.ts', "import {\n  late,\n  open as opened,\n} from './a.ts'"],
    ['src/ui/x.ts', 'const kinds = [1] as const'],
    ['src/app/x.ts', 'void query.fetch()'],
    [
      'src/ui/x.ts',
      "/** Closure rate (结案率), as a ratio; toFixed is not used. */\nexport const a = 'as good as new'",
    ],
    ['src/ui/x.ts', 'export { a as b }'],
    ['src/api/x.ts', "summary: { zh: '城市', en: 'The city' },\n    zh: '城市',"],
    [
      'src/charts/x.ts',
      "import type { Light } from '#domain/lights.ts'\nimport { ratio } from '#domain/units.ts'",
    ],
    ['src/panels/needs/x.ts', "import { definePanel } from '../panel.ts'\nconst share = a ?? 0.5"],
    ['src/i18n/zh-CN.ts', "export const words = { missing: '未上报' }"],
  ]

  test.each(harmless)('%s, case %#', (path, text) => {
    expect(findingsIn({ path, text })).toEqual([])
  })
})

describe('reading source', () => {
  test('comments disappear, addresses in strings stay', () => {
    expect(withoutComments("a('http://x') // b\n/* c */ d").trimEnd()).toBe("a('http://x')     \n        d")
  })

  test('an apostrophe in the text of a page opens no string', () => {
    expect(withoutComments("<p>don't</p> // gone")).toBe("<p>don't</p>        ")
  })

  test('only the code of a template is code', () => {
    expect(withoutWords('`as a $'.concat('{row as { a: `b` }} c`'))).toBe(
      '`     $'.concat('{row as { a: ` ` }}  `'),
    )
  })

  test('a quote in a regular expression opens no string', () => {
    expect(withoutWords("x(/['/]/) // y")).toBe("x(/['/]/)     ")
  })
})
