import { expect, test, vi } from 'vitest'
import type { Cause } from '#wall/fresh-start.ts'
import { createFreshStart } from '#wall/fresh-start.ts'
import { BEAT_MS, movedClock } from './moved-clock.ts'

interface Deployed {
  readonly running: string | null
  readonly keepsNothing: boolean
}

/** A wall that runs one release before a server that a test deploys to. */
function wall({ running = 'assets/index-a.js', keepsNothing = false }: Partial<Deployed> = {}) {
  const { clock, monotonic, pass } = movedClock()
  const server: { script: string | null } = { script: 'assets/index-a.js' }
  const reload = vi.fn()
  let loadedFor: Cause | null = null
  const memory = {
    read: () => loadedFor,
    write: (cause: Cause) => {
      if (keepsNothing) throw new Error('the storage is closed')
      loadedFor = cause
    },
  }
  const served = vi.fn(async () => {
    if (server.script === null) throw new TypeError('nothing answers')
    return server.script
  })
  const freshStart = createFreshStart({
    clock,
    monotonic,
    running,
    served,
    reload,
    memory,
  })
  return {
    freshStart,
    server,
    served,
    reload,
    async wait(minutes: number) {
      for (let gone = 0; gone < minutes * 60_000; gone += BEAT_MS) {
        pass(BEAT_MS)
        await Promise.resolve()
      }
      await new Promise((resolve) => setTimeout(resolve))
    },
  }
}

test('a new release is noticed within five minutes and loaded when the next scene comes, not before', async () => {
  const { freshStart, server, reload, wait } = wall()
  server.script = 'assets/index-b.js'
  expect(await freshStart.loadIfWanted(), 'nobody has looked yet').toBe(false)
  await wait(5)
  expect(reload).not.toHaveBeenCalled()
  expect(await freshStart.loadIfWanted()).toBe(true)
  expect(reload.mock.calls).toEqual([['release']])
})

test('the server is asked once in five minutes, not at every beat', async () => {
  const { served, wait } = wall()
  await wait(30)
  expect(served).toHaveBeenCalledTimes(6)
})

test('nothing is loaded into an outage', async () => {
  const { freshStart, server, reload, wait } = wall()
  server.script = 'assets/index-b.js'
  await wait(5)
  server.script = null
  expect(await freshStart.loadIfWanted()).toBe(false)
  server.script = 'assets/index-b.js'
  await wait(5)
  expect(await freshStart.loadIfWanted()).toBe(true)
  expect(reload).toHaveBeenCalledTimes(1)
})

test('a deployment that is taken back is no new release', async () => {
  const { freshStart, server, reload, wait } = wall()
  server.script = 'assets/index-b.js'
  await wait(5)
  server.script = 'assets/index-a.js'
  expect(await freshStart.loadIfWanted()).toBe(false)
  expect(reload).not.toHaveBeenCalled()
})

test('a file that is gone is reason to look at once, and the release that came meanwhile is loaded', async () => {
  const { freshStart, server, reload } = wall()
  server.script = 'assets/index-b.js'
  freshStart.want('missing-file')
  expect(await freshStart.loadIfWanted()).toBe(true)
  expect(reload).toHaveBeenCalledTimes(1)
})

test('what the page cannot go on with is reason to load the same release, once the server answers', async () => {
  const { freshStart, server, reload } = wall()
  freshStart.want('stuck')
  server.script = null
  expect(await freshStart.loadIfWanted(), 'into an outage').toBe(false)
  server.script = 'assets/index-a.js'
  expect(await freshStart.loadIfWanted()).toBe(true)
  expect(reload.mock.calls).toEqual([['reload']])
})

test('for the same cause the page is loaded once an hour', async () => {
  const { freshStart, reload, wait } = wall()
  freshStart.want('missing-file')
  expect(await freshStart.loadIfWanted()).toBe(true)
  await wait(10)
  expect(await freshStart.loadIfWanted()).toBe(false)
  freshStart.want('stuck')
  expect(await freshStart.loadIfWanted(), 'another cause').toBe(true)
  await wait(60)
  expect(await freshStart.loadIfWanted(), 'an hour later').toBe(true)
  expect(reload).toHaveBeenCalledTimes(3)
})

test('a browser that keeps nothing is not loaded anew: it would be for ever', async () => {
  const { freshStart, reload } = wall({ keepsNothing: true })
  freshStart.want('stuck')
  expect(await freshStart.loadIfWanted()).toBe(false)
  expect(reload).not.toHaveBeenCalled()
})

test('in development there are no releases', async () => {
  const { freshStart, served, wait } = wall({ running: null })
  await wait(10)
  expect(served).not.toHaveBeenCalled()
  expect(await freshStart.loadIfWanted()).toBe(false)
})

test('a server that names a release and goes on giving the old page is believed once', async () => {
  const { freshStart, server, reload, wait } = wall()
  server.script = 'assets/index-b.js'
  await wait(5)
  expect(await freshStart.loadIfWanted()).toBe(true)
  await wait(5)
  expect(await freshStart.loadIfWanted(), 'the page came back as it was').toBe(false)
  server.script = 'assets/index-c.js'
  await wait(5)
  expect(await freshStart.loadIfWanted(), 'the next release is another').toBe(true)
  expect(reload).toHaveBeenCalledTimes(2)
})
