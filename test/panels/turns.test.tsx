import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { useInItsTurn } from '#panels/in-its-turn.ts'
import { inTurn } from '#panels/turns.ts'
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx'

test('what arrives together is drawn one after another, and whatever waits meanwhile comes between', async () => {
  const done: string[] = []
  inTurn(() => done.push('first panel'))
  inTurn(() => done.push('second panel'))
  setTimeout(() => done.push('a key is pressed'))
  await vi.waitFor(() => expect(done).toEqual(['first panel', 'a key is pressed', 'second panel']))
})

test('a turn that is given up is not taken, and the next one is', async () => {
  const done: string[] = []
  const giveUp = inTurn(() => done.push('an older answer'))
  inTurn(() => done.push('another panel'))
  giveUp()
  await vi.waitFor(() => expect(done).toEqual(['another panel']))
})

function Sum({ workOut }: { readonly workOut: () => number }) {
  return <output>{useInItsTurn(workOut) ?? '…'}</output>
}

test('long work is done after the page has been drawn, and again only when it is another', async () => {
  const workOut = vi.fn(() => 31)
  const { rerender } = render(<Sum workOut={workOut} />)
  expect(screen.getByRole('status').textContent).toBe('…')
  expect(await screen.findByText('31')).toBeDefined()
  rerender(<Sum workOut={workOut} />)
  expect(workOut).toHaveBeenCalledTimes(1)
  rerender(<Sum workOut={() => 32} />)
  expect(screen.getByRole('status').textContent, 'the old sum is not shown for the new one').toBe('…')
  expect(await screen.findByText('32')).toBeDefined()
})

test('what goes wrong in long work stays within its panel, like anything else that goes wrong there', async () => {
  const quiet = vi.spyOn(console, 'error').mockReturnValue()
  render(
    <ErrorBoundary resetKeys={[]} fallback={(error) => <p>{String(error)}</p>}>
      <Sum
        workOut={() => {
          throw new RangeError('no such month')
        }}
      />
    </ErrorBoundary>,
  )
  expect(await screen.findByText('RangeError: no such month')).toBeDefined()
  quiet.mockRestore()
})
