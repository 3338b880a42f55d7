import { spoken } from '../spoken.ts'
import { servicesEn } from './en.ts'
import { servicesZh } from './zh-CN.ts'

/** Words of casework, groups, activities, satisfaction and files. */
export const servicesWords = spoken(servicesZh, servicesEn)
