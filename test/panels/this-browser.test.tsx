import { act, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createJournal } from '#browser/journal.ts'
import { createStore } from '#browser/store.ts'
import { instant } from '#domain/periods.ts'
import { thisBrowserPanel } from '#panels/this-browser/panel.tsx'
import { hang, NOW } from './hang.tsx'

const wall = () =>
  createJournal(
    createStore(() => window.localStorage),
    () => '三楼会议室',
  )
const fact = async (id: string) =>
  (
    await vi.waitFor(() => {
      const found = document.querySelector(`[data-fact="${id}"]`)
      if (found === null) throw new Error(`nothing of ${id}`)
      return found
    })
  ).textContent

afterEach(() => {
  window.localStorage.clear()
  vi.unstubAllGlobals()
})

describe('what this browser knows of itself', () => {
  test('its wall’s recoveries are read in another window: what, how often, when last, one by one', async () => {
    wall().recovered('panel', instant(NOW - 60_000))
    wall().recovered('reload', instant(NOW - 30_000))
    wall().recovered('reload', NOW)
    hang(thisBrowserPanel)
    expect(await fact('healed')).toContain('图表重画 1 次，最近 2023-02-16 17:50')
    expect(await fact('healed')).toContain('页面重新载入 2 次，最近 2023-02-16 17:51')
    expect(screen.getByText(/17:50 图表重画 三楼会议室/)).toBeDefined()
  })

  test('the last error stands with its time and its plain cause', async () => {
    wall().failed('unreachable: no answer', instant(NOW - 60_000))
    hang(thisBrowserPanel)
    expect(await fact('failed')).toContain('2023-02-16 17:50unreachable: no answer')
  })

  test('a wall in another window is there with its build, and with the beats it missed', async () => {
    wall().seen({
      screen: '三楼会议室',
      build: 'assets/index-a.js',
      since: instant(NOW - 86_400_000),
      seen: NOW,
      missedBeats: 3,
    })
    hang(thisBrowserPanel)
    expect(await fact('walls')).toContain(
      '三楼会议室：assets/index-a.js，2023-02-15 17:51 打开，2023-02-16 17:51 还在',
    )
    expect(await fact('missed')).toContain('三楼会议室 3')
  })

  test('it is there while nothing else answers, and sees the next recovery at the next beat', async () => {
    const { clock } = hang(thisBrowserPanel, { scenario: 'down' })
    expect(await fact('healed')).toContain('没有修复过')
    wall().recovered('backend', NOW)
    act(() => clock.moveTo('2023-02-16T17:51:05+08:00'))
    expect(await screen.findByText(/数据服务恢复 1 次/)).toBeDefined()
  })

  test('says by how much the machine’s clock is wrong', async () => {
    vi.setSystemTime(NOW - 5 * 60_000)
    hang(thisBrowserPanel)
    expect(await fact('clock')).toContain('2023-02-16 17:51，比本机快 5 分')
    vi.useRealTimers()
  })

  test('leads to what drives its walls', async () => {
    const { user, follow } = hang(thisBrowserPanel)
    await user.click(await screen.findByRole('button', { name: '遥控大屏' }))
    expect(follow).toHaveBeenCalledWith('/remote')
  })

  test('speaks English', async () => {
    hang(thisBrowserPanel, { locale: 'en' })
    expect(await screen.findByText('Healed by itself')).toBeDefined()
  })
})

describe('copying it as text', () => {
  test('copies all of it at one press', async () => {
    vi.stubGlobal('isSecureContext', true)
    wall().recovered('file', NOW)
    const { user } = hang(thisBrowserPanel)
    await user.click(await screen.findByRole('button', { name: '复制为文字' }))
    expect(await screen.findByText('已复制')).toBeDefined()
    const text = await navigator.clipboard.readText()
    expect(text).toContain('屏名: 未命名')
    expect(text).toContain('2023-02-16 17:51 缺失文件，重新载入 三楼会议室')
  })

  test('where the browser does not copy, the text stands selected in a field', async () => {
    const { user } = hang(thisBrowserPanel)
    vi.stubGlobal('isSecureContext', true)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    await user.click(await screen.findByRole('button', { name: '复制为文字' }))
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '本浏览器' })
    expect(field.value).toContain('屏名: 未命名')
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
  })
})
