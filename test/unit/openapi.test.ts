import { createConfig, lintFromString } from '@redocly/openapi-core'
import type * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { parseAnswer } from '#api/client.ts'
import { ApiFailure } from '#api/failure.ts'
import { describedAnswer, describedName, describedProblem } from '#api/openapi/answers.ts'
import { openApiDocument } from '#api/openapi/document.ts'
import { FIELDS } from '#api/openapi/fields.ts'
import { RELAY_KEYS } from '#api/openapi/relay.ts'
import { ENDPOINTS } from '#api/resources.ts'

interface FieldSchema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly anyOf?: readonly FieldSchema[]
  readonly items?: FieldSchema
  readonly properties?: Readonly<Record<string, FieldSchema>>
  readonly examples?: readonly unknown[]
  readonly 'x-zh'?: string
  readonly 'x-en'?: string
  readonly 'x-unit'?: string
  readonly 'x-null-means'?: string
}

interface OpenApi {
  readonly paths: Readonly<Record<string, { readonly get: { readonly operationId: string } }>>
  readonly components: { readonly schemas: Readonly<Record<string, FieldSchema>> }
}

const text = JSON.stringify(openApiDocument())
const document: OpenApi = JSON.parse(text)

/** Every property of a schema, with those of what it holds. */
function fieldsOf(schema: FieldSchema, path: string): { path: string; field: FieldSchema }[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    { path: `${path}.${name}`, field },
    ...fieldsOf(field, `${path}.${name}`),
  ])
  const within = [...(schema.anyOf ?? []), ...(schema.items === undefined ? [] : [schema.items])]
  return [...own, ...within.flatMap((inner) => fieldsOf(inner, path))]
}

const allowsNull = ({ type, anyOf, items }: FieldSchema): boolean =>
  [type].flat().includes('null') ||
  (anyOf ?? []).some(allowsNull) ||
  (items !== undefined && allowsNull(items))

const fields = Object.entries(document.components.schemas).flatMap(([name, schema]) => fieldsOf(schema, name))

describe('a backend team can build from the document alone', () => {
  test('every resource under /api/v1, to be read only, each with a name for generated code', () => {
    const figures = Object.entries(document.paths).filter(([path]) => !path.includes('/screens/'))
    expect(figures.map(([path]) => path)).toEqual(ENDPOINTS.map(({ resource }) => `/api/v1/${resource}`))
    expect(figures.flatMap(([, path]) => Object.keys(path))).toEqual(ENDPOINTS.map(() => 'get'))
    expect(new Set(figures.map(([, { get }]) => get.operationId)).size).toBe(ENDPOINTS.length)
  })

  test('and the optional relay, by which alone anything is ever sent', () => {
    const relay = Object.entries(document.paths).filter(([path]) => path.includes('/screens/'))
    expect(relay.map(([path, operations]) => [path, Object.keys(operations)])).toEqual([
      ['/api/v1/screens/{screen}', ['get', 'put']],
      ['/api/v1/screens/{screen}/commands', ['get', 'post']],
    ])
  })

  test('every field says in both languages what it is, in which unit, and shows a value', () => {
    expect(fields.length).toBeGreaterThan(150)
    const bare = fields.filter(
      ({ field }) =>
        !/[\u3400-\u9fff]/.test(field['x-zh'] ?? '') ||
        !/[A-Za-z]{2}/.test(field['x-en'] ?? '') ||
        /[\u3400-\u9fff]/.test(field['x-en'] ?? '') ||
        !field['x-unit'] ||
        field.examples?.[0] === undefined,
    )
    expect(bare.map(({ path }) => path)).toEqual([])
  })

  test('a field that may be missing says what its null means, and no other does', () => {
    const nullable = fields.filter(({ field }) => allowsNull(field))
    expect(nullable.length).toBeGreaterThan(40)
    const silent = nullable.filter(
      ({ field }) =>
        !/[\u3400-\u9fff].* [a-z]/.test(field['x-null-means'] ?? field.items?.['x-null-means'] ?? ''),
    )
    expect(silent.map(({ path }) => path)).toEqual([])
    const talkative = fields.filter(({ field }) => 'x-null-means' in field && !allowsNull(field))
    expect(talkative.map(({ path }) => path)).toEqual([])
  })

  test('a figure that was not reported is null, never zero', () => {
    const staff = fields.find(({ path }) => path.endsWith('.staffOnPost'))?.field
    expect(staff?.type).toEqual(['integer', 'null'])
    expect(staff?.['x-null-means']).toBe('未上报 not reported')
  })

  test('a score is a year of its own, not the period', () => {
    const year = fields.find(({ path }) => path.endsWith('.evaluation.year'))?.field
    expect(year?.['x-en']).toBe('Year that was evaluated.')
  })

  test('no entry of the dictionary describes a field that does not exist', () => {
    const used = new Set([
      ...ENDPOINTS.flatMap((endpoint) => describedAnswer(endpoint).keys),
      ...describedName().keys,
      ...describedProblem().keys,
      ...RELAY_KEYS,
    ])
    expect(Object.keys(FIELDS).filter((key) => !used.has(key))).toEqual([])
  })

  test('Redocly finds no error in it', async () => {
    const config = await createConfig({ extends: ['recommended'] })
    const problems = await lintFromString({ source: text, config })
    const errors = problems.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ message, location }) => `${location[0]?.pointer} ${message}`)).toEqual([])
  })
})

describe('what the document shows as an answer is one', () => {
  test.each(ENDPOINTS.map((endpoint) => [endpoint.resource, endpoint] as const))(
    'the example of %s is taken by the page as it stands',
    (_, endpoint) => {
      const { example } = describedAnswer(endpoint)
      const taken = parseAnswer<v.GenericSchema, unknown>(endpoint, example, '"1"')
      expect(taken.source.demo).toBe(true)
      expect(taken.period).toBe('2023-01')
    },
  )

  test.each(ENDPOINTS.map((endpoint) => [endpoint.resource, endpoint] as const))(
    'null in a field of %s is taken where the document says so, and refused by its path where not',
    (resource, endpoint) => {
      const { schema, example } = describedAnswer(endpoint)
      for (const { path, nullable } of placesOf(JSON.parse(JSON.stringify(schema)), example)) {
        const shown = path.join('.')
        const refused = refusalOf(() =>
          parseAnswer<v.GenericSchema, unknown>(endpoint, withNull(example, path), null),
        )
        if (nullable) expect(refused, shown).toBeNull()
        // Of a union only the field that holds it can be named.
        else
          expect([`${resource}: ${shown}`, `${resource}: ${path.slice(0, -1).join('.')}`]).toContain(refused)
      }
    },
  )
})

type Path = readonly (string | number)[]

/** Every place of an example that a field of its schema describes. */
function placesOf(schema: FieldSchema, example: unknown, at: Path = []): { path: Path; nullable: boolean }[] {
  if (Array.isArray(example))
    return schema.items === undefined ? [] : placesOf(schema.items, example[0], [...at, 0])
  if (typeof example !== 'object' || example === null) return []
  const values = new Map<string, unknown>(Object.entries(example))
  const members = [schema, ...(schema.anyOf ?? [])]
  return members.flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([name, field]) =>
      values.has(name)
        ? [
            { path: [...at, name], nullable: allowsNull({ ...field, items: {} }) },
            ...placesOf(field, values.get(name), [...at, name]),
          ]
        : [],
    ),
  )
}

function withNull(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return null
  if (Array.isArray(value)) return value.map((member, at) => (at === step ? withNull(member, rest) : member))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === step ? withNull(inner, rest) : inner]),
  )
}

/** `resource: path` of the refusal; null when there was none. */
function refusalOf(attempt: () => unknown): string | null {
  try {
    attempt()
    return null
  } catch (error) {
    return error instanceof ApiFailure ? error.detail.split(': ').slice(0, 2).join(': ') : String(error)
  }
}
