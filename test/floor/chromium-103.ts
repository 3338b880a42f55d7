/**
 * A real Chromium 103, the oldest browser that is supported, out of the registry. The package holds the program
 * compressed; it is unpacked beside the other caches under a name of its own first, and only renamed when it is whole:
 * a program that is still being written cannot be started ("text file busy").
 */
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { chmod, mkdir, rename } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { type Browser, launch } from 'puppeteer-core'
import { ROOT } from '../../.ci/machine.mjs'

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--single-process',
  '--no-zygote',
  '--headless',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
]

/** Starts it. The shared libraries it needs come with the system's own Chromium. */
export async function startChromium103(): Promise<Browser> {
  return launch({ executablePath: await unpacked(), args: ARGS, headless: true, timeout: 60_000 })
}

async function unpacked(): Promise<string> {
  const program = join(ROOT, 'node_modules', '.cache', 'chromium-103', 'chromium')
  if (existsSync(program)) return program
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const packed = join(dirname(dirname(entry)), 'bin', 'chromium.br')
  await mkdir(dirname(program), { recursive: true })
  const unfinished = `${program}.${process.pid}`
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(unfinished))
  await chmod(unfinished, 0o755)
  await rename(unfinished, program)
  return program
}
