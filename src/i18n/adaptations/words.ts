import { spoken } from '../spoken.ts'
import { adaptationsEn } from './en.ts'
import { adaptationsZh } from './zh-CN.ts'

/** Words of home adaptations. */
export const adaptationsWords = spoken(adaptationsZh, adaptationsEn)
