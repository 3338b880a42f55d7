import { spoken } from '../spoken.ts'
import { presentEn } from './en.ts'
import { presentZh } from './zh-CN.ts'

/** Words of the presentation and of the speaker's window. */
export const presentWords = spoken(presentZh, presentEn)
