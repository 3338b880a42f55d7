import type { LocaleId } from '#domain/scope.ts'
import type { Definitions } from './zh-CN.ts'

const arrived = new Map<LocaleId, Definitions>()

/** The definitions in a language if they have been asked for before: a page on paper cannot wait. */
export const definitionsAtHand = (locale: LocaleId): Definitions | null => arrived.get(locale) ?? null

/** The definitions are long and seldom read: each language is a file of its own. */
export async function loadDefinitions(locale: LocaleId): Promise<Definitions> {
  const texts =
    locale === 'en' ? (await import('./en.ts')).definitionsEn : (await import('./zh-CN.ts')).definitionsZh
  arrived.set(locale, texts)
  return texts
}
