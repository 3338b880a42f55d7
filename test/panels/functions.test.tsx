import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { functionsPanel } from '#panels/functions/panel.tsx'
import { hang } from './hang.tsx'

test('the table says from how many stations a sum lacks its part', async () => {
  const { user } = hang(functionsPanel, { scenario: 'unreported' })
  await screen.findAllByText(/\d 家未上报/)
  await user.click(screen.getByRole('button', { name: /^表/ }))
  const [header, first] = within(await screen.findByRole('table')).getAllByRole('row')
  expect(header?.textContent).toContain('未上报（家）')
  expect(first?.lastElementChild?.textContent).toMatch(/^[1-9]/)
})
