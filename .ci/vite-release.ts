import type { Plugin } from 'vite'

/**
 * Writes `release.json` beside index.html: the script by which this release starts. A page that has been open for weeks
 * reads it to see whether the server has another release by now (`src/wall/fresh-start.ts`).
 */
export function release(): Plugin {
  return {
    name: 'release',
    apply: 'build',
    generateBundle(_options, bundle) {
      const start = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry)
      if (start === undefined) return this.error('no script starts this build')
      this.emitFile({
        type: 'asset',
        fileName: 'release.json',
        source: `${JSON.stringify({ script: start.fileName })}\n`,
      })
    },
  }
}
