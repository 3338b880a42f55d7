import type * as v from 'valibot'

/** What a valibot schema is made of, as far as null is concerned. */
interface Parts {
  readonly type: string
  readonly entries?: Readonly<Record<string, v.GenericSchema>>
  readonly item?: v.GenericSchema
  readonly wrapped?: v.GenericSchema
}

/** The paths at which a schema lets null stand; members of lists are written `[]`. */
export function nullablePaths(schema: v.GenericSchema, path = ''): string[] {
  const { type, entries = {}, item, wrapped }: Parts = schema
  return [
    ...(type === 'nullable' ? [path] : []),
    ...Object.entries(entries).flatMap(([key, part]) =>
      nullablePaths(part, path === '' ? key : `${path}.${key}`),
    ),
    ...(item === undefined ? [] : nullablePaths(item, `${path}[]`)),
    ...(wrapped === undefined ? [] : nullablePaths(wrapped, path)),
  ]
}

/** The paths at which null stands in a value, written alike. */
export function nullPaths(value: unknown, path = ''): Set<string> {
  if (value === null) return new Set([path])
  if (typeof value !== 'object') return new Set()
  const parts = Array.isArray(value)
    ? value.map((member) => [`${path}[]`, member] as const)
    : Object.entries(value).map(([key, part]) => [path === '' ? key : `${path}.${key}`, part] as const)
  const found = new Set<string>()
  for (const [at, part] of parts) for (const one of nullPaths(part, at)) found.add(one)
  return found
}
