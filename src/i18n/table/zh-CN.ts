import type { Comparison } from '#domain/periods.ts'

/** Around the table of a panel: what can be done with it, and which rows are seen. */
export const tableZh = {
  find: '在表中查找',
  rows: (from: string, to: string, total: string) => `第 ${from}–${to} 行，共 ${total} 行`,
  allRows: (total: string) => `共 ${total} 行`,
  found: (found: string, total: string) => `找到 ${found} 行，共 ${total} 行`,
  foundRows: (from: string, to: string, found: string, total: string) =>
    `找到 ${found} 行，第 ${from}–${to} 行，共 ${total} 行`,
  nothing: (asked: string) => `没有含“${asked}”的行`,
  perPage: '每页',
  all: '全部',
  pages: '翻页',
  previous: '上一页',
  next: '下一页',
  sorted: {
    asc: (column: string) => `按“${column}”从小到大`,
    desc: (column: string) => `按“${column}”从大到小`,
  },
  and: (sentences: readonly string[]) => sentences.join('，'),
  /** What a difference is held against, as the title of its column. */
  against: { month: '环比', year: '同比' } satisfies Record<Comparison, string>,
  points: '百分点',
  difference: (column: string, against: string) => `${column} ${against}`,
}
