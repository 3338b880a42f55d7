import type { Name } from '#domain/names.ts'

/** What an organisation is for. Invented, as are all names of organisations but one. */
export const CATEGORIES = [
  { id: 'mutual-aid', name: { zh: '互助服务', en: 'Mutual aid' } },
  { id: 'volunteering', name: { zh: '志愿公益', en: 'Volunteering' } },
  { id: 'culture', name: { zh: '文体活动', en: 'Culture and sport' } },
  { id: 'council', name: { zh: '议事协商', en: 'Councils' } },
  { id: 'environment', name: { zh: '环境治理', en: 'Environment' } },
  { id: 'children', name: { zh: '儿童关爱', en: 'Children' } },
] as const

interface Pattern {
  readonly categoryId: (typeof CATEGORIES)[number]['id']
  readonly name: { readonly zh: string; readonly en: string }
}

const pattern = (categoryId: Pattern['categoryId'], zh: string, en: string): Pattern => ({
  categoryId,
  name: { zh, en },
})

/** An organisation is called after its village and what it does. */
const PATTERNS: readonly Pattern[] = [
  pattern('mutual-aid', '银龄互助社', 'Silver Mutual Aid'),
  pattern('volunteering', '红马甲志愿队', 'Red Vest Volunteers'),
  pattern('culture', '戏曲社', 'Opera Circle'),
  pattern('mutual-aid', '邻里帮帮团', 'Neighbours’ Help'),
  pattern('council', '乡邻议事会', 'Neighbours’ Council'),
  pattern('environment', '护河队', 'River Keepers'),
  pattern('culture', '书画社', 'Calligraphy Circle'),
  pattern('children', '亲子成长社', 'Parents and Children'),
  pattern('volunteering', '爱心驿站', 'House of Kindness'),
  pattern('environment', '美丽楼道社', 'Bright Stairways'),
  pattern('culture', '健身舞队', 'Dance Group'),
]

/** Name and category of the n-th organisation of a village. */
export function namedAfter(
  unitName: string,
  n: number,
): { readonly name: Name; readonly categoryId: string } {
  const chosen = PATTERNS[n % PATTERNS.length]
  if (chosen === undefined) throw new RangeError('no pattern')
  return {
    name: { zh: `${unitName}${chosen.name.zh}`, en: `${chosen.name.en}, ${unitName}` },
    categoryId: chosen.categoryId,
  }
}
