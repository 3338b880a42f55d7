import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The harness alone, without the product's servers: `npx vite --config test/bench/map/vite.config.ts --port 5199`. */
export default defineConfig({
  root: here('../../..'),
  plugins: [react()],
  build: {
    target: 'chrome103',
    cssTarget: 'chrome103',
    outDir: '.cache/map-bench',
    emptyOutDir: true,
    rollupOptions: { input: [here('./index.html'), here('./floor.html')] },
  },
})
