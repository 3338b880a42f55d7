/**
 * `npm run preview`: shows a finished build with the demo data.
 * `--port 4173`, `--base /city/` (where it hangs), `--host 0.0.0.0`, `--root dist-bench`.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { servePreview } from '../test/run/preview-server.ts'
import { stop } from './machine.mjs'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    host: { type: 'string', default: 'localhost' },
    base: { type: 'string', default: '/' },
    root: { type: 'string', default: 'dist' },
  },
})

if (!existsSync(join(values.root, 'index.html'))) {
  stop(
    `没有 ${values.root}/：请先运行 npm run build。`,
    `There is no ${values.root}/: run npm run build first.`,
  )
}
const server = await servePreview({
  root: values.root,
  port: Number(values.port),
  host: values.host,
  base: `/${values.base}/`.replace(/\/+/g, '/'),
}).catch((cause: unknown) => stop(String(cause)))
console.log(server.url)
