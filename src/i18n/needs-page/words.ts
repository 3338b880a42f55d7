import { spoken } from '../spoken.ts'
import { needsPageEn } from './en.ts'
import { needsPageZh } from './zh-CN.ts'

/** Words of what residents ask for, what became of it and what still waits. */
export const needsPageWords = spoken(needsPageZh, needsPageEn)
