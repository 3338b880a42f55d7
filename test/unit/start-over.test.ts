import { afterEach, beforeEach, expect, test, vi } from 'vitest'

let answers = true
beforeEach(() => {
  vi.useFakeTimers()
  vi.resetModules()
  answers = true
  vi.stubGlobal('document', { baseURI: 'http://wall.test/' })
  vi.stubGlobal('fetch', async () => {
    if (!answers) throw new TypeError('nothing answers')
    return new Response('{}', { headers: { 'content-type': 'application/json' } })
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A page that fails as often as a test says. */
async function brokenPage() {
  const { startOver } = await import('#app/start-over.ts')
  const restart = vi.fn()
  const reload = vi.fn()
  return { restart, reload, fail: () => startOver({ restart, reload }) }
}

test('a page that fails is drawn anew after five seconds', async () => {
  const { restart, reload, fail } = await brokenPage()
  fail()
  await vi.advanceTimersByTimeAsync(4_000)
  expect(restart).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(restart).toHaveBeenCalledTimes(1)
  expect(reload).not.toHaveBeenCalled()
})

test('one that fails again is loaded anew half a minute later', async () => {
  const { restart, reload, fail } = await brokenPage()
  const end = fail()
  await vi.advanceTimersByTimeAsync(5_000)
  end()
  fail()
  await vi.advanceTimersByTimeAsync(31_000)
  expect(restart).toHaveBeenCalledTimes(1)
  expect(reload).toHaveBeenCalledTimes(1)
})

test('but never into an outage: it waits until the server answers', async () => {
  const { reload, fail } = await brokenPage()
  const end = fail()
  await vi.advanceTimersByTimeAsync(5_000)
  end()
  answers = false
  fail()
  await vi.advanceTimersByTimeAsync(8 * 60 * 60_000)
  expect(reload).not.toHaveBeenCalled()
  answers = true
  await vi.advanceTimersByTimeAsync(31_000)
  expect(reload).toHaveBeenCalledTimes(1)
})

test('whoever leaves the page meanwhile is not brought back to it', async () => {
  const { restart, reload, fail } = await brokenPage()
  fail()()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(restart).not.toHaveBeenCalled()
  expect(reload).not.toHaveBeenCalled()
})
