import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The gallery: `npm run gallery` to browse, and a build for its screenshots. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: '../../dist-gallery',
    emptyOutDir: true,
    target: 'chrome103',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2_000,
  },
})
