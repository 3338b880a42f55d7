import * as v from 'valibot'

/**
 * The schema, remembering what became of every object that it took. So the members of a list can be read one by one,
 * ahead of the list; whoever then reads the whole, for the first thing that is wrong in it, finds them read.
 */
export function remembered<const S extends v.GenericSchema>(schema: S): S {
  const taken = new WeakMap<object, ReturnType<v.GenericSchema['~run']>>()
  const run: v.GenericSchema['~run'] = (dataset, config) => {
    const { value } = dataset
    if (typeof value !== 'object' || value === null) return schema['~run'](dataset, config)
    const known = taken.get(value)
    if (known !== undefined) return known
    const read = schema['~run'](dataset, config)
    // What is refused is read again: whatever holds it writes into its issues where it stood.
    if (read.issues === undefined) taken.set(value, read)
    return read
  }
  return Object.assign({}, schema, { '~run': run })
}

interface List {
  readonly member: v.GenericSchema
  readonly members: readonly unknown[]
}

const isSchema = (value: unknown): value is v.GenericSchema =>
  typeof value === 'object' && value !== null && '~run' in value

const partOf = (whole: unknown, name: string): unknown =>
  typeof whole === 'object' && whole !== null ? Reflect.get(whole, name) : undefined

/** The lists at the top of the data of an answer; none where it is not what the schema says. */
function listsIn(wire: v.GenericSchema, json: unknown): readonly List[] {
  const data = partOf(json, 'data')
  return Object.entries(partOf(wire, 'entries') ?? {}).flatMap(([key, schema]): List[] => {
    const members = partOf(data, key)
    const member = partOf(schema, 'item')
    return Array.isArray(members) && isSchema(member) ? [{ member, members }] : []
  })
}

/** Of fewer members nobody notices that they are read at once. */
const LONG = 500
/** Reading gives the page back to its reader after this long. */
const SLICE_MILLISECONDS = 24

/** A task later; by message, since a browser keeps timers that follow on each other waiting for 4 ms each. */
const others = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })

/**
 * Reads the members of the long lists of an answer, and lets others have their turn meanwhile. Whether all is well the
 * whole reading tells, afterwards.
 * @param wire of the data, not of the envelope around it
 */
export async function readAhead(wire: v.GenericSchema, json: unknown): Promise<void> {
  for (const { member, members } of listsIn(wire, json)) {
    if (members.length < LONG) continue
    await others()
    let pause = performance.now() + SLICE_MILLISECONDS
    for (const one of members) {
      // Asked for its outcome: a reading whose result nobody wants is taken out of the build as having no effect.
      if (!v.safeParse(member, one, { abortEarly: true }).success) return
      if (performance.now() < pause) continue
      await others()
      pause = performance.now() + SLICE_MILLISECONDS
    }
  }
}
