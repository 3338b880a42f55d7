/**
 * What any page that keeps to the contract does with an answer before a panel sees it; run on a page without panels.
 */
import { parseAnswer } from '#api/client.ts'
import { ENDPOINTS } from '#api/resources.ts'

async function read(address: string): Promise<void> {
  const response = await fetch(address, { cache: 'no-store' })
  const resource = new URL(address).pathname.split('/').at(-1)
  const endpoint = ENDPOINTS.find((one) => one.resource === resource)
  if (endpoint === undefined) throw new Error(`no such resource: ${address}`)
  parseAnswer<typeof endpoint.wire, unknown>(endpoint, await response.json(), null)
}

/** Milliseconds until all of them have come, been read and been checked, asked for at once. */
async function readAll(addresses: readonly string[]): Promise<number> {
  const started = performance.now()
  await Promise.all(addresses.map(read))
  return performance.now() - started
}

Object.assign(globalThis, { readAll })
