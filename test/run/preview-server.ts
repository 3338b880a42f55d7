/** The production build with the demo data behind it: the files as a web server gives them, the API from the mock. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mockAnswer } from '#mocks/http.ts'
import { type RunningServer, type StaticServerOptions, serveStatic } from './static-server.ts'

/** Serves a build folder with the mock API on the address where config.json expects one. */
export function servePreview(options: Omit<StaticServerOptions, 'answer'>): Promise<RunningServer> {
  const config = join(options.root, 'config.json')
  return serveStatic({ ...options, answer: mockAnswer(() => readFile(config, 'utf8')) })
}
