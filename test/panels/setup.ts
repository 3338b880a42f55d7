import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { fillGaps } from './browser-gaps.ts'
import { server } from './server.ts'

/** Two cores under load: what a person would call slow is not yet a failure. */
configure({ asyncUtilTimeout: 8_000 })
fillGaps()

/** What the code under test complained of. */
const complaints: string[] = []

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))

beforeEach(() => {
  const hear = (...parts: readonly unknown[]) => void complaints.push(parts.map(String).join(' '))
  vi.spyOn(console, 'error').mockImplementation(hear)
  vi.spyOn(console, 'warn').mockImplementation(hear)
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  server.resetHandlers()
  expect(complaints.splice(0), 'console.error and console.warn').toEqual([])
})

afterAll(() => server.close())
