import type { Field } from '#domain/fields.ts'

export const fieldsZh: Readonly<Record<Field, string>> = {
  elderly: '养老',
  children: '儿童',
  relief: '救助',
  weddings: '婚俗',
  governance: '社区治理',
  other: '其他',
}
