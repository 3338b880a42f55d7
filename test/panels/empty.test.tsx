import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { functionsPanel } from '#panels/functions/panel.tsx'
import { needsPanel } from '#panels/needs/panel.tsx'
import { workforcePanel } from '#panels/workforce/panel.tsx'
import { hang } from './hang.tsx'
import { serve } from './serve.ts'

test('no needs are told in words', async () => {
  serve('needs', { topics: [], rows: [] })
  hang(needsPanel)
  expect(await screen.findByText('没有可显示的内容')).toBeDefined()
})

test('no functions are told in words', async () => {
  serve('functions', { functions: [], rows: [] })
  hang(functionsPanel)
  expect(await screen.findByText('没有可显示的内容')).toBeDefined()
})

test('no months are told in words', async () => {
  serve('workforce', { months: [] })
  hang(workforcePanel)
  expect(await screen.findByText('没有可显示的内容')).toBeDefined()
})

test('a single month is one value, not the same one twice', async () => {
  serve('workforce', {
    months: [{ period: '2023-01', certified: { assistant: 1000, worker: 200, senior: 30 } }],
  })
  hang(workforcePanel)
  expect(await screen.findAllByText('1,230')).toHaveLength(1)
})
