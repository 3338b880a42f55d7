import { spoken } from '../spoken.ts'
import { tableEn } from './en.ts'
import { tableZh } from './zh-CN.ts'

export const tableWords = spoken(tableZh, tableEn)
