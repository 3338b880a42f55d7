import { createConfig, lintFromString } from '@redocly/openapi-core'
import { describe, expect, test } from 'vitest'
import { openApiDocument } from '#api/openapi/document.ts'

const document = JSON.parse(JSON.stringify(openApiDocument())) as OpenApi

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly description?: string
  readonly examples?: readonly unknown[]
  readonly example?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}

interface OpenApi {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> }
}

test('the document is OpenAPI 3.1 and Redocly finds no error in it', async () => {
  expect(document.openapi).toMatch(/^3\.1\./)
  const config = await createConfig({
    extends: ['recommended'],
    // An open standard for intranets: who may ask is the deployment's affair, and so is where it stands.
    rules: { 'info-license': 'off', 'no-server-example.com': 'off', 'security-defined': 'off' },
  })
  const problems = await lintFromString({ source: JSON.stringify(document), config })
  const errors = problems.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ message, location }) => `${location[0]?.pointer ?? ''}: ${message}`)).toEqual([])
})

test('the contract only reads figures', () => {
  const methods = Object.entries(document.paths).flatMap(([path, operations]) =>
    // What drives a wall is no figure.
    path.startsWith('/api/v1/screens/')
      ? []
      : Object.keys(operations).filter((key) => /^(?:get|put|post|delete|patch)$/.test(key)),
  )
  expect([...new Set(methods)]).toEqual(['get'])
})

test('every resource of the product is in the document', () => {
  const paths = Object.keys(document.paths).join(' ')
  const resources = [
    'city',
    'geography',
    'stations',
    'rooms',
    'workforce',
    'surveys',
    'needs',
    'projects',
    'functions',
    'reports',
    'services',
    'adaptations',
    'organisations',
  ]
  expect(resources.filter((name) => !paths.includes(`/${name}`))).toEqual([])
})

describe('a backend team can read every field', () => {
  const fields = [...fieldsOf(document, '')]

  test('there are fields', () => {
    expect(fields.length).toBeGreaterThan(50)
  })

  test('each is described in Chinese and in English', () => {
    const bare = fields.filter(
      ({ schema }) =>
        !/[\u3400-\u9fff].*[A-Za-z]{2}|[A-Za-z]{2}.*[\u3400-\u9fff]/s.test(schema.description ?? ''),
    )
    expect(bare.map(({ path }) => path)).toEqual([])
  })

  test('each that holds a value shows one', () => {
    const bare = fields.filter(
      ({ schema }) =>
        !isContainer(schema) &&
        !('const' in schema) &&
        schema.example === undefined &&
        (schema.examples ?? []).length === 0,
    )
    expect(bare.map(({ path }) => path)).toEqual([])
  })
})

/** Every named property of every object in the document, wherever it stands. */
function* fieldsOf(node: unknown, path: string): Generator<{ path: string; schema: Schema }> {
  if (Array.isArray(node)) {
    for (const [index, inner] of node.entries()) yield* fieldsOf(inner, `${path}/${index}`)
  } else if (typeof node === 'object' && node !== null) {
    for (const [key, inner] of Object.entries(node)) {
      if (/^(?:example|examples|default|enum|const)$/.test(key)) continue
      if (key === 'properties') {
        for (const [name, schema] of Object.entries(inner as Readonly<Record<string, Schema>>)) {
          yield { path: `${path}/properties/${name}`, schema: resolved(schema) }
        }
      }
      yield* fieldsOf(inner, `${path}/${key}`)
    }
  }
}

/** What a field says beside its reference counts before what the referred schema says. */
function resolved(schema: Schema): Schema {
  const name = /^#\/components\/schemas\/(.+)$/.exec(schema.$ref ?? '')?.[1]
  const target = name === undefined ? undefined : document.components?.schemas?.[name]
  return target === undefined ? schema : { ...target, ...schema }
}

function isContainer(schema: Schema): boolean {
  const parts = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].map(resolved)
  const types = [schema.type ?? []].flat()
  return (
    types.includes('object') ||
    types.includes('array') ||
    schema.properties !== undefined ||
    parts.some(isContainer)
  )
}
