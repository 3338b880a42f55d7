import { expect, test } from 'vitest'
import { instant } from '#domain/periods.ts'
import { createFormat } from '#i18n/format.ts'
import { zhCN } from '#i18n/zh-CN.ts'
import { captionOf } from '#panels/caption.ts'
import { coveragePanel } from '#panels/coverage/panel.tsx'
import { headlinePanel } from '#panels/headline/panel.tsx'
import type { Panel, Requests } from '#panels/panel.ts'
import { definitionsPanel } from '#panels/sources/definitions.tsx'
import { mapSourcesPanel } from '#panels/sources/map-sources.tsx'
import { sourcesPanel } from '#panels/sources/panel.tsx'
import { workforcePanel } from '#panels/workforce/panel.tsx'
import { month, scopeOf } from './hang.tsx'

const captionIn = (panel: Pick<Panel<Requests, unknown>, 'title' | 'covers'>) =>
  captionOf(
    panel,
    {
      answers: {},
      scope: scopeOf({ station: '320582001' }),
      provenance: {
        asOf: instant(Date.parse('2023-02-16T17:51:00+08:00')),
        nextDue: null,
        period: month('2023-02'),
        sources: [{ name: { zh: '各站月报', en: null }, demo: true }],
      },
    },
    () => ({ zh: '杨舍镇社工站', en: null }),
    zhCN,
    createFormat('zh-CN'),
  )

test('an export says which town was chosen, and everything else about itself', () => {
  expect(captionIn(headlinePanel)).toEqual([
    '关键数字',
    '2023 年 2 月 · 杨舍镇社工站',
    '数据截至 2023-02-16 17:51',
    '来源：各站月报',
    '演示数据',
  ])
})

test('figures of the whole city are captioned 全市 whichever town is chosen', () => {
  for (const panel of [workforcePanel, coveragePanel, sourcesPanel, definitionsPanel, mapSourcesPanel]) {
    expect(captionIn(panel)[1], panel.id).toBe('2023 年 2 月 · 全市')
  }
})
