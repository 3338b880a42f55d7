import { expect, test } from 'vitest'
import { tenThousandYuan } from '#domain/units.ts'
import { createFormat } from '#i18n/format.ts'

const zh = createFormat('zh-CN')
const en = createFormat('en')

test.each([
  [54, '54.0 万元', '¥540.0k'],
  [16.25, '16.3 万元', '¥162.5k'],
  [0, '0.0 万元', '¥0.0k'],
])('%f ten thousand yuan are the same money in both languages', (amount, inChinese, inEnglish) => {
  expect(zh.yuan(tenThousandYuan(amount))).toBe(inChinese)
  expect(en.yuan(tenThousandYuan(amount))).toBe(inEnglish)
})
