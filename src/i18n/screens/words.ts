import { spoken } from '../spoken.ts'
import { screensEn } from './en.ts'
import { screensZh } from './zh-CN.ts'

/** Words of the screens in the house and of what drives them. */
export const screensWords = spoken(screensZh, screensEn)
