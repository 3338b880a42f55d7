import type { Plugin } from 'vite'

/** Chromium 136 and newer read it; to every other browser it is a comment. It counts at the top of a file only. */
const COMPILE_AHEAD = '//# allFunctionsCalledOnLoad\n'

/**
 * Most of the first script runs at once. Told so, V8 compiles it on the thread that receives it, instead of one function
 * after another on the thread that draws. After everything else, since Vite puts its own lines first.
 */
export function compileAhead(): Plugin {
  return {
    name: 'station-atlas:compile-ahead',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && file.isEntry) file.code = COMPILE_AHEAD + file.code
        }
      },
    },
  }
}
