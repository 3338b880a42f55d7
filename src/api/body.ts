import * as v from 'valibot'
import { ApiFailure } from './failure.ts'

/** The largest answer that is read: 265,000 units are about 20 MB, so this is twice the largest city. */
export const LARGEST_BODY = 48 * 1024 * 1024

/** RFC 9457 problem details, as much of them as a reader is shown. */
const problem = v.object({ title: v.optional(v.string()), detail: v.optional(v.string()) })

const isJson = (response: Response) =>
  /^application\/([\w.-]+\+)?json\b/i.test(response.headers.get('content-type') ?? '')

/** The text of a body, refused as soon as it outgrows what any city could mean. */
export async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader()
  if (reader === undefined) return ''
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.byteLength
    if (size > LARGEST_BODY) {
      await reader.cancel()
      throw new ApiFailure('format', `body larger than ${LARGEST_BODY} bytes`)
    }
    text += decoder.decode(value, { stream: true })
  }
}

/** The JSON of a successful answer. HTML in its place is a clear failure, not a parse error at column 1. */
export async function readJson(response: Response): Promise<unknown> {
  if (!isJson(response)) {
    throw new ApiFailure(
      'format',
      `content-type ${response.headers.get('content-type') ?? '(none)'}, not JSON`,
    )
  }
  return readFileJson(response)
}

/** The JSON of a file, whatever type its server gives it: few know .topo.json. */
export async function readFileJson(response: Response): Promise<unknown> {
  const text = await readText(response)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ApiFailure('format', error instanceof Error ? error.message : 'not JSON')
  }
}

/** Title and detail of an error answer, or its status line when it carries none. */
export async function readProblem(response: Response): Promise<string> {
  const line = `${response.status} ${response.statusText}`.trim()
  if (!isJson(response)) return line
  const parsed = v.safeParse(problem, await readJson(response).catch(() => null))
  if (!parsed.success) return line
  return [parsed.output.title, parsed.output.detail].filter(Boolean).join(' · ') || line
}
