import { ENDPOINTS } from '../resources.ts'
import type { Resource } from './answers.ts'
import { describedAnswer, describedName, describedProblem } from './answers.ts'
import { both } from './described.ts'
import { RELAY_PATHS, RELAY_SCHEMAS } from './relay.ts'
import { REFUSALS, TEXTS } from './texts.ts'

/** Where the contract stands on any host; a deployment that puts it elsewhere says so in config.json. */
const BASE = '/api/v1'

const ETAG = { schema: { type: 'string', examples: ['"2023-02-16-1"'] }, description: both(TEXTS.etag) }

/** `stations` → `StationsAnswer`. */
const schemaName = (resource: string) => `${resource.charAt(0).toUpperCase()}${resource.slice(1)}Answer`

/** The contract for backend teams as OpenAPI 3.1, made from the same endpoint values that the client asks by. */
export function openApiDocument(): object {
  const answers = ENDPOINTS.map((endpoint) => ({ endpoint, answer: describedAnswer(endpoint) }))
  return {
    openapi: '3.1.0',
    info: {
      title: both(TEXTS.title),
      version: '1.0.0',
      description: both(TEXTS.about),
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: both(TEXTS.server) }],
    tags: [
      ...answers.map(({ endpoint }) => ({ name: endpoint.resource, description: both(endpoint.summary) })),
      { name: 'screens', description: both(TEXTS.relay) },
    ],
    security: [{}, { bearer: [] }, { session: [] }],
    paths: {
      ...Object.fromEntries(
        answers.map(({ endpoint, answer }) => [
          `${BASE}/${endpoint.resource}`,
          { get: operation(endpoint, answer.example) },
        ]),
      ),
      ...Object.fromEntries(
        Object.entries(RELAY_PATHS).map(([path, operations]) => [BASE + path, operations]),
      ),
    },
    components: {
      schemas: {
        ...Object.fromEntries(
          answers.map(({ endpoint, answer }) => [schemaName(endpoint.resource), answer.schema]),
        ),
        ...RELAY_SCHEMAS,
        Name: { ...describedName().schema, description: both(TEXTS.name) },
        Problem: { ...describedProblem().schema, description: both(TEXTS.problem) },
      },
      parameters: {
        Period: {
          name: 'period',
          in: 'query',
          required: false,
          description: both(TEXTS.period),
          schema: { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$', examples: ['2023-01'] },
        },
        IfNoneMatch: {
          name: 'If-None-Match',
          in: 'header',
          required: false,
          description: both(TEXTS.ifNoneMatch),
          schema: ETAG.schema,
        },
      },
      headers: { ETag: ETAG },
      responses: {
        NotModified: {
          description: both(TEXTS.notModified),
          headers: { ETag: { $ref: '#/components/headers/ETag' } },
        },
        ...Object.fromEntries(REFUSALS.map((refusal) => [refusal.id, problemResponse(refusal)])),
      },
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: both(TEXTS.bearer) },
        screen: {
          type: 'apiKey',
          in: 'header',
          name: 'X-Screen-Token',
          description: both(TEXTS.screenToken),
        },
        session: { type: 'apiKey', in: 'cookie', name: 'session', description: both(TEXTS.cookie) },
      },
    },
  }
}

function operation({ resource, summary }: Resource, example: unknown): object {
  const id = schemaName(resource)
  return {
    operationId: `get${id.replace(/Answer$/, '')}`,
    tags: [resource],
    summary: both(summary),
    description: both(TEXTS.operation),
    parameters: [{ $ref: '#/components/parameters/Period' }, { $ref: '#/components/parameters/IfNoneMatch' }],
    responses: {
      200: {
        description: both(summary),
        headers: { ETag: { $ref: '#/components/headers/ETag' } },
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${id}` }, example } },
      },
      304: { $ref: '#/components/responses/NotModified' },
      ...Object.fromEntries(
        REFUSALS.map((refusal) => [refusal.status, { $ref: `#/components/responses/${refusal.id}` }]),
      ),
    },
  }
}

function problemResponse({ status, title, words }: (typeof REFUSALS)[number]): object {
  return {
    description: both(words),
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        example: { type: 'about:blank', title, status },
      },
    },
  }
}
