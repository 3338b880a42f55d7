import { spoken } from '../spoken.ts'
import { fieldsEn } from './en.ts'
import { fieldsZh } from './zh-CN.ts'

/** Names of the fields that needs and projects are about. */
export const fieldWords = spoken(fieldsZh, fieldsEn)
