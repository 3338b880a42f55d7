import type { ReactNode } from 'react'
import { createContext, useContext, useEffect, useState } from 'react'
import type { LocaleId } from '#domain/scope.ts'
import type { Format } from './format.ts'
import { createFormat } from './format.ts'
import type { Words } from './zh-CN.ts'
import { zhCN } from './zh-CN.ts'

export interface Locale {
  readonly id: LocaleId
  readonly words: Words
  readonly format: Format
}

const chinese: Locale = { id: 'zh-CN', words: zhCN, format: createFormat('zh-CN') }
const LocaleContext = createContext<Locale>(chinese)

/** Words and formats of the language in force. */
export const useLocale = (): Locale => useContext(LocaleContext)

/** Chinese is in the first bundle; English is fetched when somebody asks for it. */
const loadEnglish = async (): Promise<Locale> => {
  const { en } = await import('./en.ts')
  return { id: 'en', words: en, format: createFormat('en') }
}

/** Keeps the language that stands until the one asked for has arrived. */
export function LocaleProvider({ id, children }: { id: LocaleId; children: ReactNode }) {
  const [english, setEnglish] = useState<Locale | null>(null)
  // The words of another language are a file: outside of React until loaded.
  useEffect(() => {
    if (id !== 'en' || english !== null) return
    let wanted = true
    loadEnglish().then(
      (loaded) => wanted && setEnglish(loaded),
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [id, english])
  const locale = id === 'en' && english !== null ? english : chinese
  useEffect(() => {
    document.documentElement.lang = locale.id
  }, [locale])
  return <LocaleContext value={locale}>{children}</LocaleContext>
}
