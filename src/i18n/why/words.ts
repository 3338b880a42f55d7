import { spoken } from '../spoken.ts'
import { whyEn } from './en.ts'
import { whyZh } from './zh-CN.ts'

/** Words of the calculation of a light: they come with the file that shows it. */
export const whyWords = spoken(whyZh, whyEn)
