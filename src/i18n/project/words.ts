import { spoken } from '../spoken.ts'
import { projectEn } from './en.ts'
import { projectZh } from './zh-CN.ts'

/** Words of the page of one project. */
export const projectWords = spoken(projectZh, projectEn)
