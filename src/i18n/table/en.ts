import type { tableZh } from './zh-CN.ts'

export const tableEn: typeof tableZh = {
  find: 'Search the table',
  rows: (from, to, total) => `Rows ${from}–${to} of ${total}`,
  allRows: (total) => `${total} rows`,
  found: (found, total) => `${found} of ${total} rows found`,
  foundRows: (from, to, found, total) => `${found} of ${total} rows found, ${from}–${to} shown`,
  nothing: (asked) => `No row contains “${asked}”`,
  perPage: 'Per page',
  all: 'All',
  pages: 'Pages',
  previous: 'Previous page',
  next: 'Next page',
  sorted: {
    asc: (column) => `by “${column}”, ascending`,
    desc: (column) => `by “${column}”, descending`,
  },
  and: (sentences) => sentences.join(', '),
  against: { month: 'vs last month', year: 'vs last year' },
  points: 'pp',
  difference: (column, against) => `${column} ${against}`,
}
