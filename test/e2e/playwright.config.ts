import { defineConfig } from '@playwright/test'
import { findChromium } from '../../.ci/machine.mjs'
import { QUIET_ARGS } from './support/browser.ts'

export default defineConfig({
  testDir: '..',
  outputDir: '../../test-results/browser',
  globalSetup: './support/serve-builds.ts',
  // A test that passes at the second attempt has still failed once: it is repaired, not repeated.
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  timeout: 40_000,
  globalTimeout: 16 * 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    launchOptions: { executablePath: findChromium() ?? 'chromium', args: [...QUIET_ARGS] },
    viewport: { width: 1366, height: 768 },
    deviceScaleFactor: 1,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'no-preference',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'budgets', testMatch: 'budgets/**/*.spec.ts' },
    { name: 'e2e', testMatch: 'e2e/**/*.spec.ts' },
    { name: 'demo', testMatch: 'demo/**/*.spec.ts' },
    { name: 'floor', testMatch: 'floor/**/*.spec.ts' },
    { name: 'gallery', testMatch: 'gallery/**/*.spec.ts' },
  ],
})
