import { spoken } from '../spoken.ts'
import { evaluationEn } from './en.ts'
import { evaluationZh } from './zh-CN.ts'

/** Words of the yearly evaluation. */
export const evaluationWords = spoken(evaluationZh, evaluationEn)
