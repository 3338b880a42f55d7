import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { compileAhead } from './.ci/vite-compile-ahead.ts'
import { demoAtAnyDepth, demoInOnePlace } from './.ci/vite-demo.ts'
import { mockOverHttp } from './.ci/vite-mock.ts'
import { release } from './.ci/vite-release.ts'
import { withoutRequire } from './.ci/vite-without-require.ts'

/** Chromium 103 is the floor: managed intranet browsers are that old. */
const BROWSER_FLOOR = 'chrome103'

/** `demo` carries the mock, `bench` the measuring points; every other build is the production one. */
const BUILDS: Readonly<Record<string, string>> = { demo: 'dist-demo', bench: 'dist-bench' }

export default defineConfig(({ mode }) => ({
  // Every address in the build is relative to `<base href>`: one build serves at any depth.
  base: './',
  plugins: [
    react(),
    mockOverHttp(),
    compileAhead(),
    release(),
    withoutRequire(),
    ...(mode === 'demo' ? [demoInOnePlace(), demoAtAnyDepth()] : []),
  ],
  build: {
    target: BROWSER_FLOOR,
    cssTarget: BROWSER_FLOOR,
    outDir: BUILDS[mode] ?? 'dist',
    // The byte budgets are a test of their own, over what a browser really loads.
    chunkSizeWarningLimit: 1_000,
    reportCompressedSize: false,
    // Slower than the minifier that comes with Vite, and 2 kB smaller for every first view.
    minify: mode === 'demo' ? true : 'terser',
    terserOptions: { compress: { passes: 3 } },
    modulePreload: {
      // Every browser above the floor knows modulepreload itself.
      polyfill: false,
      // A page that comes later asks for what it shares with others a round later, and the first view is 0.9 kB smaller:
      // it would carry the list of all files that any page needs.
      resolveDependencies: (_file, shared, { hostType }) => (hostType === 'html' ? shared : []),
    },
    rolldownOptions: {
      // The minifier takes its time; that is known.
      checks: { pluginTimings: false },
      output: {
        // Left alone, what the first view shares with later pages becomes half a dozen files more to ask for.
        codeSplitting: { groups: [{ name: 'first-view', tags: ['$initial'] }] },
        // The first view names every later file: a shorter hash of each is 0.1 kB less to read.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:6][extname]',
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'test/unit/**/*.test.ts',
            'test/architecture/**/*.test.ts',
            'test/openapi/**/*.test.ts',
            'test/run/**/*.test.ts',
          ],
          environment: 'node',
          // Two cores that also type-check and build: what a person would call slow is not yet a failure.
          testTimeout: 20_000,
        },
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
}))
