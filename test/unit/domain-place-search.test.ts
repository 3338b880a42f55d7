import { pinyin } from 'pinyin-pro'
import { describe, expect, test } from 'vitest'
import { findPlaces, indexOf, type Place, spellPlace } from '#domain/place-search.ts'

const place = (zh: string, kind: Place['kind'] = 'unit', en: string | null = null): Place => ({
  kind,
  code: zh,
  station: 'S01',
  row: kind === 'unit' ? 0 : -1,
  zh,
  en,
})

const spell = (name: string) => pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' })

const PLACES = [
  place('杨舍镇', 'town', 'Yangshe Town'),
  place('杨舍镇社工站', 'station', 'Yangshe Station'),
  place('后塍街道', 'town', 'Houcheng Subdistrict'),
  place('稻麦场社区'),
  place('旺西村'),
  place('长江社区'),
  place('<img src=x onerror=alert(1)>村'),
  place('A.*B\\村 2'),
]

const index = indexOf(PLACES)
for (const at of PLACES.keys()) spellPlace(index, at, spell)

const found = (typed: string, most = 10) => findPlaces(index, typed, most).places.map(({ zh }) => zh)

describe('places are found', () => {
  test.each([
    ['by characters from the start', '杨舍', ['杨舍镇', '杨舍镇社工站']],
    ['by characters in the middle', '麦场', ['稻麦场社区']],
    ['by full pinyin', 'yangshe', ['杨舍镇', '杨舍镇社工站']],
    ['by pinyin typed with spaces and capitals', 'Yang She', ['杨舍镇', '杨舍镇社工站']],
    ['by initials', 'yszsgz', ['杨舍镇社工站']],
    ['by rare characters', 'houcheng', ['后塍街道']],
    ['by pinyin of a later syllable', 'maichang', ['稻麦场社区']],
    ['by three initials in the middle', 'mcs', ['稻麦场社区']],
    ['by their English name', 'subdistrict', ['后塍街道']],
    ['whatever their name holds, as text', '<img', ['<img src=x onerror=alert(1)>村']],
    ['with a pattern typed as what it is', '.*', ['A.*B\\村 2']],
    ['not from the middle of a syllable', 'angshe', []],
    ['not by nothing', '  ', []],
  ])('%s', (_, typed, names) => {
    expect(found(typed)).toEqual(names)
  })

  test('at most so many, and how many more there are', () => {
    expect(findPlaces(index, '村', 2)).toMatchObject({
      places: [{ zh: '旺西村' }, { zh: PLACES[6]?.zh }],
      more: 1,
    })
  })

  test('before they are spelled by their characters alone', () => {
    const bare = indexOf(PLACES)
    expect(findPlaces(bare, '旺西', 9).places).toHaveLength(1)
    expect(findPlaces(bare, 'wangxi', 9).places).toHaveLength(0)
    spellPlace(bare, 4, spell)
    expect(findPlaces(bare, 'wangxi', 9).places).toHaveLength(1)
  })

  test('in a city of 26,500, of which it shows a few', () => {
    const many = indexOf(Array.from({ length: 26_500 }, (_, at) => place(`第${at}村`)))
    for (const at of many.places.keys()) spellPlace(many, at, () => ['di', String(at), 'cun'])
    const { places, more } = findPlaces(many, 'cun', 12)
    expect([places.length, more]).toEqual([12, 26_488])
  })
})
