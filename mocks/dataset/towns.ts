import type { TownType } from '#domain/geography.ts'
import type { Name } from '#domain/names.ts'

/** One town of the demo, and its station: the two share the code of the public register. */
export interface DemoTown {
  readonly code: string
  readonly name: Name
  readonly short: Name
  readonly type: TownType
  /** Its square among the others, by where it lies: west to east, north to south. */
  readonly tile: { readonly column: number; readonly row: number }
  /** Residents at the end of 2022, in hundreds. Invented: only the city's total is published. */
  readonly residentHundreds: number
}

const KINDS = {
  town: { zh: '镇', en: 'Town' },
  subdistrict: { zh: '街道', en: 'Subdistrict' },
} as const

function town(
  code: string,
  [zh, en]: readonly [string, string],
  type: keyof typeof KINDS,
  [column, row]: readonly [number, number],
  residentHundreds: number,
): DemoTown {
  const kind = KINDS[type]
  return {
    code,
    name: { zh: zh + kind.zh, en: `${en} ${kind.en}` },
    short: { zh, en },
    type,
    tile: { column, row },
    residentHundreds,
  }
}

/** In the order of the public register, towns before subdistricts before parks. */
export const TOWNS: readonly DemoTown[] = [
  town('320582100', ['杨舍', 'Yangshe'], 'town', [2, 1], 5123),
  town('320582101', ['塘桥', 'Tangqiao'], 'town', [3, 2], 1586),
  town('320582103', ['锦丰', 'Jinfeng'], 'town', [3, 0], 1468),
  town('320582104', ['乐余', 'Leyu'], 'town', [4, 0], 827),
  town('320582105', ['凤凰', 'Fenghuang'], 'town', [2, 2], 1084),
  town('320582106', ['南丰', 'Nanfeng'], 'town', [3, 1], 785),
  town('320582107', ['大新', 'Daxin'], 'town', [2, 0], 563),
  town('320582001', ['金港', 'Jingang'], 'subdistrict', [0, 1], 1552),
  town('320582002', ['后塍', 'Houcheng'], 'subdistrict', [1, 1], 729),
  town('320582003', ['德积', 'Deji'], 'subdistrict', [1, 0], 521),
  {
    code: '320582400',
    name: { zh: '常阴沙现代农业示范园区', en: 'Changyinsha Modern Agriculture Park' },
    short: { zh: '常阴沙', en: 'Changyinsha' },
    type: 'park',
    tile: { column: 4, row: 1 },
    residentHundreds: 236,
  },
]

/** The towns that the dataset names one by one. */
export const YANGSHE = '320582100'
export const TANGQIAO = '320582101'
export const JINFENG = '320582103'
export const LEYU = '320582104'
export const FENGHUANG = '320582105'
export const NANFENG = '320582106'
export const DAXIN = '320582107'
export const JINGANG = '320582001'
export const HOUCHENG = '320582002'
export const DEJI = '320582003'
export const CHANGYINSHA = '320582400'
