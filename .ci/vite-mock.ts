/**
 * The dev server's half of the mock: the same handlers that answer in tests and in the browser demo answer here over
 * plain HTTP. They are loaded through Vite, so a change to the dataset shows at the next request.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { fetchRequest } from '../test/run/static-server.ts'

type MockHttp = typeof import('../mocks/http.ts')
type MockAnswer = ReturnType<MockHttp['mockAnswer']>

/** Serves `/api/v1`, `/mock/…` and the scenario's config.json while developing. */
export function mockOverHttp(): Plugin {
  return {
    name: 'station-atlas:mock-over-http',
    apply: 'serve',
    configureServer(server) {
      const answerOf = latestAnswer(server)
      server.middlewares.use(async (request, response, next) => {
        try {
          const answered = await (await answerOf())(await fetchRequest(request))
          if (answered === null) return next()
          if (answered.type === 'error') return request.socket.destroy()
          response.statusCode = answered.status
          answered.headers.forEach((value, name) => {
            response.setHeader(name, value)
          })
          response.end(Buffer.from(await answered.arrayBuffer()))
        } catch (cause) {
          next(cause)
        }
      })
    },
  }
}

/** Vite keeps a loaded module until a file under it changes; the visits of the mock live exactly as long. */
function latestAnswer(server: ViteDevServer): () => Promise<MockAnswer> {
  const config = join(server.config.publicDir, 'config.json')
  let loaded: { module: MockHttp; answer: MockAnswer } | null = null
  return async () => {
    const module = (await server.ssrLoadModule('/mocks/http.ts')) as MockHttp
    if (loaded?.module.mockAnswer !== module.mockAnswer) {
      loaded = { module, answer: module.mockAnswer(() => readFile(config, 'utf8')) }
    }
    return loaded.answer
  }
}
