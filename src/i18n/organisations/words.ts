import { spoken } from '../spoken.ts'
import { organisationsEn } from './en.ts'
import { organisationsZh } from './zh-CN.ts'

/** Words of community organisations and of what projects link. */
export const organisationsWords = spoken(organisationsZh, organisationsEn)
