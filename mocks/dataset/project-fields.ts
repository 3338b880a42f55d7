import type { Field } from '#domain/fields.ts'

/** What the invented projects are about, by brand; those of no list are 社区治理, as most are. */
const BRANDS: Readonly<Partial<Record<Field, readonly string[]>>> = {
  elderly: [
    ...['暖心敲门', '银龄守护', '一刻钟助餐', '乐享夕阳', '长者食堂', '安全到家', '银发课堂', '乐龄互助'],
    ...['河阳新韵', '桃源护老', '丰邻相伴', '老友食光', '大爱倾听', '安居随行', '港城老友记', '双山慢时光'],
    '江畔银铃',
  ],
  children: ['新手爸妈', '邻家书屋', '四点半课堂', '青春伴飞', '乐学驿站', '稻香课堂'],
  relief: ['阳光伙伴', '关爱到户'],
  weddings: ['新风礼堂'],
  other: [
    '桥见美好',
    '春风行动',
    '益起成长',
    '志愿港湾',
    '和乐家庭',
    '凤舞乡村',
    '蓝领驿站',
    '塍心塍意',
    '农场记忆',
  ],
}

const FIELD_OF = new Map(
  Object.entries(BRANDS).flatMap(([field, brands]) =>
    brands.map((brand) => [brand, field as Field] as const),
  ),
)

export const fieldOf = (brand: string): Field => FIELD_OF.get(brand) ?? 'governance'
