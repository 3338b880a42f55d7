/** Values as text and names of things, as panels would hand them to a picture. */
import { count, ratio } from '#domain/units.ts'
import { createFormat } from '#i18n/format.ts'

export const format = createFormat('zh-CN')

export const countText = (value: number | null) => format.count(value === null ? null : count(value))
export const ratioText = (value: number | null) => format.ratio(value === null ? null : ratio(value))

export const TOWNS = [
  '杨舍镇',
  '塘桥镇',
  '金港街道',
  '德积街道',
  '后塍街道',
  '锦丰镇',
  '乐余镇',
  '凤凰镇',
  '南丰镇',
  '大新镇',
]

/** Fourteen characters and more. */
export const LONG_NAMES = [
  '经济技术开发区（杨舍镇）社会工作服务总站',
  '“能量满满”增设电瓶车充电装置惠民微实事项目',
  '计划生育特殊家庭关爱与心理慰藉服务支持计划',
]

/** 第 1 站, 第 2 站 …: as many names as asked for. */
export const stations = (many: number) => Array.from({ length: many }, (_, at) => `第 ${at + 1} 社工站`)

/** A number between 0 and 1 that looks like chance and is the same every time. */
export const chance = (at: number) => {
  const value = Math.sin(at * 12.9898 + 4.1414) * 43758.5453
  return value - Math.floor(value)
}

/** 22.01, 22.02 …: months as they stand along an axis. */
export const months = (many: number) =>
  Array.from({ length: many }, (_, at) => {
    const year = 22 + Math.floor(at / 12)
    return `${year}.${String((at % 12) + 1).padStart(2, '0')}`
  })
