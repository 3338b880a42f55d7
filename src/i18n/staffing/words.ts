import { spoken } from '../spoken.ts'
import { staffingEn } from './en.ts'
import { staffingZh } from './zh-CN.ts'

/** Words of the staff of the stations against the minimum. */
export const staffingWords = spoken(staffingZh, staffingEn)
