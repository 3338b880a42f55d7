import { spoken } from '../spoken.ts'
import { stationPageEn } from './en.ts'
import { stationPageZh } from './zh-CN.ts'

/** Words of the page of one station. */
export const stationPageWords = spoken(stationPageZh, stationPageEn)
