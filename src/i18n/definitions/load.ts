import type { LocaleId } from '#domain/scope.ts'
import type { Definitions } from './zh-CN.ts'

/** The definitions are long and seldom read: each language is a file of its own. */
export async function loadDefinitions(locale: LocaleId): Promise<Definitions> {
  if (locale === 'en') return (await import('./en.ts')).definitionsEn
  return (await import('./zh-CN.ts')).definitionsZh
}
