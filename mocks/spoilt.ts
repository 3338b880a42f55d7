import { HttpResponse } from 'msw'
import type { Resource } from './sources.ts'

interface Spoil {
  readonly type: string
  spoil(text: string): string
}

const JSON_TYPE = 'application/json; charset=utf-8'

/** Replaces the first match in the second half: what is wrong is then deep inside, not in the first row. */
const deepInside = (text: string, wrong: RegExp, replacement: string) => {
  const middle = Math.floor(text.length / 2)
  return text.slice(0, middle) + text.slice(middle).replace(wrong, replacement)
}

const asJson = (spoil: (text: string) => string): Spoil => ({ type: JSON_TYPE, spoil })

/**
 * Six ways to break the contract, one for each of six resources; the others stay right, so that a page still has its
 * city, map, stations and rooms.
 */
export const SPOILS: Partial<Readonly<Record<Resource, Spoil>>> = {
  /** A number sent as text. */
  workforce: asJson((text) => deepInside(text, /"worker":(\d+)/, '"worker":"$1"')),
  /** Fewer than none. */
  needs: asJson((text) => deepInside(text, /"accepted":\d+/, '"accepted":-3')),
  /** A sign-in page or an error page of a gateway, with 200. */
  projects: {
    type: 'text/html; charset=utf-8',
    spoil: () => '<!doctype html><title>网关</title><p>系统维护中</p>',
  },
  /** A field that went missing. */
  surveys: asJson((text) => deepInside(text, /"method":"\w+",/, '')),
  /** A connection that broke off, yet with 200. */
  functions: asJson((text) => text.slice(0, Math.floor(text.length / 2))),
  /** Nothing at all. */
  reports: asJson(() => ''),
}

/**
 * The answer as the scenario `malformed` sends it. What is wrong carries no tag, so it is never taken for unchanged.
 */
export async function spoilt(resource: Resource, answer: Response): Promise<Response> {
  const way = SPOILS[resource]
  if (way === undefined || answer.status !== 200) return answer
  const headers = new Headers(answer.headers)
  headers.delete('etag')
  headers.set('content-type', way.type)
  return new HttpResponse(way.spoil(await answer.text()), { headers })
}
