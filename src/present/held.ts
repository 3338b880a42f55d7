/** One value that windows, keys and React look at alike. */
export interface Held<Value> {
  /** The same value until another is set. */
  get(): Value
  set(value: Value): void
  subscribe(onChange: () => void): () => void
}

export function held<Value>(first: Value): Held<Value> {
  const listeners = new Set<() => void>()
  let value = first
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const listener of listeners) listener()
    },
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
  }
}
