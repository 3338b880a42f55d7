import { spoken } from '../spoken.ts'
import { certifiedEn } from './en.ts'
import { certifiedZh } from './zh-CN.ts'

/** Words of the page about the workforce: who is certified, at what level, where. */
export const certifiedWords = spoken(certifiedZh, certifiedEn)
