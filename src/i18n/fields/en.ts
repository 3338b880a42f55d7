import type { fieldsZh } from './zh-CN.ts'

export const fieldsEn: typeof fieldsZh = {
  elderly: 'Older people',
  children: 'Children',
  relief: 'Relief',
  weddings: 'Wedding customs',
  governance: 'Community governance',
  other: 'Other',
}
