import { expect, test, vi } from 'vitest'
import { instant } from '#domain/periods.ts'
import { createReleaseWatch } from '#wall/release.ts'

const BEAT_MS = 5_000

/** A wall that runs one release before a server that a test deploys to. */
function wall({ running = 'assets/index-a.js' }: { running?: string | null } = {}) {
  let passed = 0
  const listeners = new Set<() => void>()
  const server: { script: string | null } = { script: 'assets/index-a.js' }
  const reload = vi.fn()
  let loadedFor: string | null = null
  const tried = {
    read: () => loadedFor,
    write: (script: string) => {
      loadedFor = script
    },
  }
  const served = vi.fn(async () => {
    if (server.script === null) throw new TypeError('nothing answers')
    return server.script
  })
  const watch = createReleaseWatch({
    clock: {
      now: () => instant(passed),
      subscribe: (onBeat) => {
        listeners.add(onBeat)
        return () => listeners.delete(onBeat)
      },
    },
    monotonic: () => passed,
    running,
    served,
    reload,
    tried,
  })
  return {
    watch,
    server,
    served,
    reload,
    async wait(minutes: number) {
      for (let gone = 0; gone < minutes * 60_000; gone += BEAT_MS) {
        passed += BEAT_MS
        for (const onBeat of listeners) onBeat()
        await Promise.resolve()
      }
      await new Promise((resolve) => setTimeout(resolve))
    },
  }
}

test('a new release is noticed within five minutes and loaded when the next scene comes, not before', async () => {
  const { watch, server, reload, wait } = wall()
  server.script = 'assets/index-b.js'
  expect(await watch.loadIfNewer(), 'nobody has looked yet').toBe(false)
  await wait(5)
  expect(reload).not.toHaveBeenCalled()
  expect(await watch.loadIfNewer()).toBe(true)
  expect(reload).toHaveBeenCalledTimes(1)
})

test('the server is asked once in five minutes, not at every beat', async () => {
  const { served, wait } = wall()
  await wait(30)
  expect(served).toHaveBeenCalledTimes(6)
})

test('nothing is loaded into an outage', async () => {
  const { watch, server, reload, wait } = wall()
  server.script = 'assets/index-b.js'
  await wait(5)
  server.script = null
  expect(await watch.loadIfNewer()).toBe(false)
  server.script = 'assets/index-b.js'
  await wait(5)
  expect(await watch.loadIfNewer()).toBe(true)
  expect(reload).toHaveBeenCalledTimes(1)
})

test('a deployment that is taken back is no new release', async () => {
  const { watch, server, reload, wait } = wall()
  server.script = 'assets/index-b.js'
  await wait(5)
  server.script = 'assets/index-a.js'
  expect(await watch.loadIfNewer()).toBe(false)
  expect(reload).not.toHaveBeenCalled()
})

test('a file that is gone is looked into at once', async () => {
  const { watch, server } = wall()
  server.script = 'assets/index-b.js'
  await watch.look()
  expect(await watch.loadIfNewer()).toBe(true)
})

test('in development there are no releases', async () => {
  const { watch, served, wait } = wall({ running: null })
  await wait(10)
  expect(served).not.toHaveBeenCalled()
  expect(await watch.loadIfNewer()).toBe(false)
})

test('a server that names a release and goes on giving the old page is believed once', async () => {
  const { watch, server, reload, wait } = wall()
  server.script = 'assets/index-b.js'
  await wait(5)
  expect(await watch.loadIfNewer()).toBe(true)
  await wait(5)
  expect(await watch.loadIfNewer(), 'the page came back as it was').toBe(false)
  server.script = 'assets/index-c.js'
  await wait(5)
  expect(await watch.loadIfNewer(), 'the next release is another').toBe(true)
  expect(reload).toHaveBeenCalledTimes(2)
})
