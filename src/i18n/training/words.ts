import { spoken } from '../spoken.ts'
import { trainingEn } from './en.ts'
import { trainingZh } from './zh-CN.ts'

/** Words of the capability programme. */
export const trainingWords = spoken(trainingZh, trainingEn)
