import type { Plugin } from 'vite'

/**
 * JSZip, which packs files of slides, asks at its start whether it runs where there is a `require`. The bundler answers
 * with a stand-in, which it puts among the helpers that every page loads first: 160 bytes of 150 kB, for a question
 * that no browser says yes to.
 */
export function withoutRequire(): Plugin {
  return {
    name: 'station-atlas:without-require',
    apply: 'build',
    transform: {
      filter: { id: /\/jszip\.min\.js$/ },
      handler: (code) => code.replaceAll('"function"==typeof require&&require', '!1'),
    },
  }
}
