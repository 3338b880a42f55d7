import { spoken } from '../spoken.ts'
import { briefEn } from './en.ts'
import { briefZh } from './zh-CN.ts'

/** Sentences of the monthly brief. */
export const briefWords = spoken(briefZh, briefEn)
