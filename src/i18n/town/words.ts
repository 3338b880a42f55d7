import { spoken } from '../spoken.ts'
import { townEn } from './en.ts'
import { townZh } from './zh-CN.ts'

/** Words of the profile of a town, which comes when one is chosen. */
export const townWords = spoken(townZh, townEn)
