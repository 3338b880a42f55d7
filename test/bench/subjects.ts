/**
 * The pages that are compared: each built for production and served by the same server with the same mock behind it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'vite'
import { servePreview } from '#test/run/preview-server.ts'
import type { RunningServer } from '#test/run/static-server.ts'
import { ROOT } from '../../.ci/machine.mjs'

export interface Subject {
  readonly name: string
  readonly root: string
  readonly server: RunningServer
  readonly address: string
}

const BUILT = join(ROOT, 'test-results', 'bench')

/** Builds and serves our overview and its peers; `blank` shows what measuring itself costs. */
export async function serveSubjects(route: string): Promise<Subject[]> {
  await build({ root: ROOT, logLevel: 'warn' })
  await Promise.all(['echarts', 'floor'].map(buildPeer))
  mkdirSync(join(BUILT, 'blank'), { recursive: true })
  writeFileSync(
    join(BUILT, 'blank', 'index.html'),
    '<!doctype html><link rel="icon" href="data:,"><p>blank</p>',
  )
  writeFileSync(join(BUILT, 'blank', 'config.json'), '{}')
  return [
    await serve('ours', join(ROOT, 'dist'), route),
    await serve('echarts', join(BUILT, 'echarts'), '/'),
    await serve('floor', join(BUILT, 'floor'), '/'),
    await serve('blank', join(BUILT, 'blank'), '/'),
  ]
}

async function serve(name: string, root: string, route: string): Promise<Subject> {
  const server = await servePreview({ root })
  return { name, root, server, address: new URL(route.replace(/^\//, ''), server.url).href }
}

async function buildPeer(name: string): Promise<void> {
  await build({
    configFile: false,
    root: join(ROOT, 'test', 'bench', 'peers', name),
    base: './',
    publicDir: join(ROOT, 'public'),
    logLevel: 'warn',
    build: {
      // The same floor as ours.
      target: 'chrome103',
      outDir: join(BUILT, name),
      emptyOutDir: true,
      chunkSizeWarningLimit: 2_000,
      reportCompressedSize: false,
    },
  })
}

/** kB of the scripts and styles that were loaded, as brotli and gzip leave them. */
export function codeSize(root: string, code: readonly string[]): { brotli: number; gzip: number } {
  const files = code.map((path) => readFileSync(join(root, path)))
  const kB = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0) / 1000
  return {
    brotli: kB(files.map((bytes) => brotliCompressSync(bytes).length)),
    gzip: kB(files.map((bytes) => gzipSync(bytes, { level: 9 }).length)),
  }
}
