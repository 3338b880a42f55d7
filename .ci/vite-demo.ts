/**
 * What `--mode demo` adds to the build: the entry that starts the mock in the browser, the service worker it needs, and
 * a page that finds out by itself where it hangs, because a demo is dropped onto any static server at any depth.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const WORKER = 'mockServiceWorker.js'

/** Turns the production build into the self-contained demo. */
export function demoInOnePlace(): Plugin {
  let root = '.'
  return {
    name: 'station-atlas:demo',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    async generateBundle() {
      const source = await readFile(join(root, 'node_modules/msw/lib', WORKER))
      this.emitFile({ type: 'asset', fileName: WORKER, source })
    },
    transformIndexHtml: {
      order: 'pre',
      // What the app is about to need is not needed yet while its backend starts: a browser would complain of the wait.
      handler: (html) =>
        html.replace('/src/main.tsx', '/mocks/demo.ts').replace(/[ \t]*<link\s+rel="preload"[^>]*>\n?/g, ''),
    },
  }
}

/** Runs after Vite wrote its tags: they wait until the page knows its base. */
export function demoAtAnyDepth(): Plugin {
  return {
    name: 'station-atlas:demo-base',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: findBaseFirst },
  }
}

/**
 * A static server says nothing about its root, and at `/city/stations/12` the page cannot tell `/city/` from
 * `/city/stations/`: so it looks for the worker's file, deepest folder first. A fall-back page in its place is HTML.
 */
function findBaseFirst(html: string): string {
  const waiting: string[] = []
  const withoutTags = html.replace(
    /[ \t]*(<script type="module"[^>]*><\/script>|<link\s+rel="(?:stylesheet|modulepreload)"[^>]*>)\n?/g,
    (_, tag: string) => {
      waiting.push(tag)
      return ''
    },
  )
  const script = `<script>
(async () => {
  const isHome = async (folder) => {
    const answer = await fetch(folder + ${JSON.stringify(WORKER)}, { method: 'HEAD' }).catch(() => null)
    return answer !== null && answer.ok && /javascript/.test(answer.headers.get('content-type') || '')
  }
  const folders = []
  for (let path = location.pathname; path !== ''; path = path.replace(/[^/]*\\/?$/, '')) {
    if (path.endsWith('/')) folders.push(path)
  }
  let home = folders.pop()
  for (const folder of folders) {
    if (await isHome(folder)) { home = folder; break }
  }
  document.querySelector('base').href = home
  const tags = document.createElement('template')
  tags.innerHTML = ${JSON.stringify(waiting.join('')).replaceAll('</', '<\\/')}
  for (const tag of tags.content.children) {
    const live = document.createElement(tag.localName)
    for (const { name, value } of tag.attributes) live.setAttribute(name, value)
    document.head.append(live)
  }
})()
</script>
`
  return withoutTags.replace('</head>', `${script}</head>`)
}
