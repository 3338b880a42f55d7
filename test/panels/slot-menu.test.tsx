import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { hang } from './hang.tsx'
import { answering, good, PICTURE, probe } from './probe.tsx'

test('the CSV begins as Excel wants it, defuses formulas and says what it is', async () => {
  answering(good())
  const files: Blob[] = []
  const names: string[] = []
  vi.stubGlobal(
    'URL',
    class extends URL {
      static override createObjectURL(file: Blob) {
        files.push(file)
        return 'blob:probe'
      }
      static override revokeObjectURL() {}
    },
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download)
  })
  const { user } = hang(probe().panel)
  await screen.findByText(PICTURE)
  await user.click(screen.getByLabelText('探针：操作'))
  await user.click(screen.getByRole('button', { name: '导出 CSV' }))
  await waitFor(() => expect(files).toHaveLength(1))
  const bytes = new Uint8Array((await files[0]?.arrayBuffer()) ?? new ArrayBuffer(0))
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const text = new TextDecoder().decode(bytes)
  expect(text.split('\r\n')).toEqual([
    '名称,数量',
    `"'=1+1",5`,
    '',
    '探针',
    '2023 年 2 月 · 全市',
    '数据截至 2023-02-16 17:51',
    '来源：各站月报',
    '演示数据',
  ])
  expect(names).toEqual(['探针 2023-02.csv'])
})

test('the keyboard reaches the menu, Escape closes it and gives the focus back', async () => {
  answering(good())
  const { user } = hang(probe().panel)
  await screen.findByText(PICTURE)
  const button = screen.getByLabelText('探针：操作')
  const menu = button.closest('details')
  await user.tab()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^表\s*探针$/ }))
  await user.tab()
  expect(document.activeElement).toBe(button)
  await user.click(button)
  expect(menu?.open).toBe(true)
  await user.tab()
  expect(document.activeElement?.textContent).toBe('指标说明')
  await user.keyboard('{Escape}')
  expect(menu?.open).toBe(false)
  expect(document.activeElement).toBe(button)
})

test('the definitions of its indicators are one choice away, and focus stays with the menu', async () => {
  answering(good())
  const { user } = hang(probe().panel)
  await screen.findByText(PICTURE)
  await user.click(screen.getByLabelText('探针：操作'))
  await user.click(screen.getByRole('button', { name: '指标说明' }))
  const dialog = await screen.findByRole('dialog', { name: '探针 · 指标说明' })
  expect(await within(dialog).findByText(/功能达成率/)).toBeDefined()
  expect(within(dialog).getByText(/备案不等于法人登记/)).toBeDefined()
})
