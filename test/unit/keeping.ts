/** What a browser keeps, in a test. */
export function keeping(): Storage & Map<string, string> {
  const kept = new Map<string, string>()
  return Object.assign(kept, {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
    key: () => null,
    length: 0,
  })
}
