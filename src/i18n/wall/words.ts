import { spoken } from '../spoken.ts'
import { wallEn } from './en.ts'
import { wallZh } from './zh-CN.ts'

/** Words of the scenes of a wall and of what controls them. */
export const wallWords = spoken(wallZh, wallEn)
