import { spoken } from '../spoken.ts'
import { reportsEn } from './en.ts'
import { reportsZh } from './zh-CN.ts'

/** Whether a monthly report came, and when. */
export const reportWords = spoken(reportsZh, reportsEn)
