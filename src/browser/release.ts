import * as v from 'valibot'
import type { Client } from '#api/client.ts'

const releaseFile = v.object({ script: v.string() })

/** The script that this page was started by; null in development, where there are no releases. */
export function runningScript(): string | null {
  const script = document.querySelector('script[type="module"][src*="assets/"]')
  return script?.getAttribute('src')?.replace(/^.*(?=assets\/)/, '') ?? null
}

/** The script that a page opened now would be started by. @throws where the server does not answer */
export async function servedScript(client: Client): Promise<string> {
  const { json } = await client.getFile('release.json', new AbortController().signal)
  return v.parse(releaseFile, json).script
}
