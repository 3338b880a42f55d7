import { spoken } from '../spoken.ts'
import { projectsEn } from './en.ts'
import { projectsZh } from './zh-CN.ts'

/** Words of the page of projects. */
export const projectsWords = spoken(projectsZh, projectsEn)
