import { spoken } from '../spoken.ts'
import { coverageEn } from './en.ts'
import { coverageZh } from './zh-CN.ts'

/** Words of the page about coverage. */
export const coverageWords = spoken(coverageZh, coverageEn)
