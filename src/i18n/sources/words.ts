import { spoken } from '../spoken.ts'
import { sourcesEn } from './en.ts'
import { sourcesZh } from './zh-CN.ts'

/** Words of the page of sources: where figures come from, how they are reported, what they mean, what was revised. */
export const sourcesWords = spoken(sourcesZh, sourcesEn)
