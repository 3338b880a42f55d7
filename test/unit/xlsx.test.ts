import { expect, test } from 'vitest'
import { xlsxOf } from '#ui/exports/xlsx.ts'
import type { TableTwin } from '#ui/table-twin.ts'
import { figure, plain } from '#ui/table-twin.ts'
import { unzipped } from './unzipped.ts'

const CAPTION = ['项目进度', '2023 年 2 月 · 全市', '数据截至 2023-02-16 17:51', '来源：各站月报', '演示数据']

const table: TableTwin = {
  columns: [
    { id: 'name', title: '项目', kind: 'text' },
    { id: 'files', title: '建档', titleInFile: '建档（份）', kind: 'number' },
    { id: 'rate', title: '完成进度', titleInFile: '完成进度（比值，1 为 100%）', kind: 'share' },
  ],
  rows: [
    [plain('=HYPERLINK("x")'), figure('3,695', 3695), figure('83.3%', 5 / 6)],
    [plain('+1'), figure('‹10', null), figure('未上报', null)],
    [plain('-甲 & <乙>'), figure('25.5', 25.52853392289623), figure('0.0%', 0)],
    [plain('@丙'), figure('0', 0), figure('120.0%', 1.2)],
  ],
}

interface Sheet {
  /** Value of every cell by its address: a number, or text in quotes. */
  readonly cells: Readonly<Record<string, string>>
  /** How a cell's number is shown. */
  formatOf(address: string): string | undefined
  readonly xml: string
}

async function sheetsOf(twin: TableTwin, explained: Parameters<typeof xlsxOf>[2] = null): Promise<Sheet[]> {
  const files = unzipped(new Uint8Array(await (await xlsxOf(twin, CAPTION, explained)).arrayBuffer()))
  const shared = [...(files['xl/sharedStrings.xml'] ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(
    ([, text]) => text,
  )
  const styles = files['xl/styles.xml'] ?? ''
  const formats = new Map(
    [...styles.matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [id, code]),
  )
  const styleFormats = [...(styles.split('<cellXfs')[1] ?? '').matchAll(/<xf [^>]*?>/g)].map(
    ([xf]) => /numFmtId="(\d+)"/.exec(xf)?.[1],
  )
  return Object.keys(files)
    .filter((path) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path))
    .map((path) => {
      const xml = files[path] ?? ''
      const read = [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*)>(?:<v>([^<]*)<\/v>)?<\/c>/g)]
      return {
        xml,
        cells: Object.fromEntries(
          read.map(([, address = '', how = '', value = '']) => [
            address,
            how.includes('t="s"') ? `"${shared[Number(value)]}"` : value,
          ]),
        ),
        formatOf: (address) => {
          const how = read.find(([, at]) => at === address)?.[2] ?? ''
          return formats.get(styleFormats[Number(/ s="(\d+)"/.exec(how)?.[1])])
        },
      }
    })
}

test('a workbook says what it is above its table, with the names of the columns once', async () => {
  const [sheet] = await sheetsOf(table)
  expect(CAPTION.map((_, at) => sheet?.cells[`A${at + 1}`])).toEqual(CAPTION.map((line) => `"${line}"`))
  expect(['A7', 'B7', 'C7'].map((at) => sheet?.cells[at])).toEqual(['"项目"', '"建档（份）"', '"完成进度"'])
  expect(sheet?.xml).toContain('ySplit="7"')
})

test('numbers are numbers, and a share is one that reads in per cent', async () => {
  const [sheet] = await sheetsOf(table)
  expect(['B8', 'B10', 'B11'].map((at) => [sheet?.cells[at], sheet?.formatOf(at)])).toEqual([
    ['3695', '#,##0'],
    ['25.529', '#,##0.0'],
    ['0', '#,##0'],
  ])
  expect(['C8', 'C10', 'C11'].map((at) => [sheet?.cells[at], sheet?.formatOf(at)])).toEqual([
    ['0.83333', '0.0%'],
    ['0', '0.0%'],
    ['1.2', '0.0%'],
  ])
})

test('a withheld count and an unreported figure are words, never numbers', async () => {
  const [sheet] = await sheetsOf(table)
  expect([sheet?.cells.B9, sheet?.cells.C9]).toEqual(['"‹10"', '"未上报"'])
})

test('no cell is a formula, whatever a name begins with', async () => {
  const [sheet] = await sheetsOf(table)
  expect(['A8', 'A9', 'A10', 'A11'].map((at) => sheet?.cells[at])).toEqual([
    '"=HYPERLINK("x")"',
    '"+1"',
    '"-甲 &amp; &lt;乙&gt;"',
    '"@丙"',
  ])
  expect(sheet?.xml).not.toContain('<f>')
})

test('what the indicators mean stands on a sheet of its own', async () => {
  const [, meanings] = await sheetsOf(table, {
    name: '指标/说明',
    rows: [
      ['指标', '算法'],
      ['建档', '期末在档份数'],
    ],
  })
  expect(meanings?.cells).toEqual({ A1: '"指标"', B1: '"算法"', A2: '"建档"', B2: '"期末在档份数"' })
})

test('a table without rows is still a workbook', async () => {
  const [sheet] = await sheetsOf({ ...table, rows: [] })
  expect(sheet?.cells.A7).toBe('"项目"')
})
