import type { JsonSchema } from '@valibot/to-json-schema'
import type { FieldDoc, Words } from './field.ts'
import { NOT_REPORTED, UNITS } from './field.ts'
import { fieldAt } from './fields.ts'

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** A schema with its fields documented, an example of the whole, and the keys of the entries it drew on. */
export interface Described {
  readonly schema: JsonSchema
  readonly example: Json
  readonly keys: readonly string[]
}

/** An entry of the field dictionary and the key it stands under. */
type Entry = ReturnType<typeof fieldAt>

const isSchema = (value: JsonSchema | boolean): value is JsonSchema => typeof value !== 'boolean'
const isNull = (schema: JsonSchema) => schema.type === 'null'

/** Both languages as one text, for tools that know only one. */
export const both = ({ zh, en }: Words): string => `${zh} ${en}`

/** Documents the fields of an object; `path` is where the object stands. */
export function describedObject(schema: JsonSchema, path: readonly string[]): Described {
  const fields = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const at = [...path, name]
    return [name, describedField(isSchema(property) ? property : {}, at, fieldAt(at))] as const
  })
  return {
    schema: {
      ...schema,
      properties: Object.fromEntries(fields.map(([name, field]) => [name, field.schema])),
    },
    example: Object.fromEntries(fields.map(([name, field]) => [name, field.example])),
    keys: fields.flatMap(([, field]) => field.keys),
  }
}

/** Documents one field by its entry, and everything within it by theirs. */
export function describedField(field: JsonSchema, path: readonly string[], { key, doc }: Entry): Described {
  const { schema, example, keys, nullable } = describedUnion(field, path, doc)
  return {
    schema: {
      ...schema,
      // The RFC's own name for it, which most generators know, beside the stricter pattern.
      ...(doc.unit === 'instant' ? { format: 'date-time' } : {}),
      description: both(doc),
      ...{ 'x-zh': doc.zh, 'x-en': doc.en, 'x-unit': both(UNITS[doc.unit]) },
      ...(nullable ? silence(doc) : {}),
      examples: [example],
    },
    example,
    keys: [key, ...keys],
  }
}

const silence = ({ nullMeans }: FieldDoc) => ({ 'x-null-means': both(nullMeans ?? NOT_REPORTED) })

/** Whatever a value may be, null included; the example is the entry's own, or else that of the first member. */
function describedUnion(
  schema: JsonSchema,
  path: readonly string[],
  doc: FieldDoc,
): Described & { readonly nullable: boolean } {
  const { members, nullable } = opened(schema)
  const inner = members.map((member) => describedMember(member, path, doc))
  const isList = members.some(({ type }) => type === 'array')
  return {
    schema: allowingNull(
      inner.map((member) => member.schema),
      nullable,
    ),
    example: (isList ? undefined : exampleOf(doc)) ?? inner[0]?.example ?? null,
    keys: inner.flatMap((member) => member.keys),
    nullable,
  }
}

function describedMember(schema: JsonSchema, path: readonly string[], doc: FieldDoc): Described {
  if (schema.type === 'object') return describedObject(schema, path)
  const { items } = schema
  if (schema.type !== 'array' || typeof items !== 'object' || Array.isArray(items)) {
    return { schema, example: exampleOf(doc) ?? null, keys: [] }
  }
  const item = describedUnion(items, path, doc)
  return {
    schema: { ...schema, items: { ...item.schema, ...(item.nullable ? silence(doc) : {}) } },
    example: [item.example],
    keys: item.keys,
  }
}

const exampleOf = ({ example }: FieldDoc): Json | undefined =>
  typeof example === 'object' ? { ...example } : example

/** The members of a union, nested unions opened, null set apart. */
function opened(schema: JsonSchema): { members: JsonSchema[]; nullable: boolean } {
  if (schema.anyOf === undefined) return { members: [schema], nullable: false }
  const parts = schema.anyOf.filter(isSchema)
  const inner = parts.filter((part) => !isNull(part)).map(opened)
  return {
    members: inner.flatMap(({ members }) => members),
    nullable: parts.some(isNull) || inner.some(({ nullable }) => nullable),
  }
}

/** One schema that allows null too: by its type where it has one, else as one more member. */
function allowingNull(members: readonly JsonSchema[], nullable: boolean): JsonSchema {
  const [only, ...others] = members
  if (only !== undefined && others.length === 0) {
    const { type, enum: values } = only
    if (!nullable) return only
    if (typeof type === 'string') {
      return { ...only, type: [type, 'null'], ...(values === undefined ? {} : { enum: [...values, null] }) }
    }
  }
  return { anyOf: [...members, ...(nullable ? [{ type: 'null' } as const] : [])] }
}
