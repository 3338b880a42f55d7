/** A backend of one test's making, over real HTTP on a port of its own. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { afterAll, beforeAll } from 'vitest'

export type Respond = (request: IncomingMessage, response: ServerResponse) => void

export interface Backend {
  /** Ends in the version, as config.json gives it; known once the tests run. */
  readonly base: () => string
  readonly answerWith: (respond: Respond) => void
}

/** Starts before the tests of the file and stops after them. */
export function startBackend(): Backend {
  let respond: Respond = (_, response) => response.writeHead(500).end()
  let port = 0
  const server = createServer((request, response) => respond(request, response))
  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const address = server.address()
    port = typeof address === 'object' && address !== null ? address.port : 0
  })
  afterAll(async () => {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  })
  return {
    base: () => `http://127.0.0.1:${port}/api/v1`,
    answerWith: (next) => {
      respond = next
    },
  }
}

/** A JSON answer with a status and headers of its own. */
export const json =
  (body: unknown, headers: Readonly<Record<string, string>> = {}, status = 200): Respond =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
  }

/** Whatever text under whatever type. */
export const text =
  (body: string, type = 'application/json', status = 200): Respond =>
  (_, response) => {
    response.writeHead(status, { 'content-type': type }).end(body)
  }
