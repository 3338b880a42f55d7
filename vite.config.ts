import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Chromium 103 is the floor: managed intranet browsers are that old. */
const BROWSER_FLOOR = 'chrome103'

export default defineConfig({
  base: './',
  plugins: [react()],
  build: { target: BROWSER_FLOOR, cssTarget: BROWSER_FLOOR },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/unit/**/*.test.ts', 'test/architecture/**/*.test.ts'], environment: 'node' },
      },
      {
        extends: true,
        test: {
          name: 'panels',
          include: ['test/panels/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['test/panels/setup.ts'],
          testTimeout: 20_000,
        },
      },
    ],
  },
})
