import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type LabelRequest, layOutLabels, type PlacedLabel } from '#map/label-layout.ts'
import { shorten } from '#map/label-wording.ts'

const style = { nameHeight: 18, valueHeight: 16, measure: (text: string) => Array.from(text).length * 14 }
const view = { width: 400, height: 300 }

const request = (
  id: string,
  x: number,
  y: number,
  room = 60,
  more: Partial<LabelRequest> = {},
): LabelRequest => ({
  id,
  name: '杨舍',
  value: '97.4%',
  anchor: [x, y],
  bounds: [
    [x - room, y - room],
    [x + room, y + room],
  ],
  isSelected: false,
  isOwn: ([px, py]) => Math.abs(px - x) <= room && Math.abs(py - y) <= room,
  ...more,
})

const overlap = (a: PlacedLabel, b: PlacedLabel) =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width - 1e-6 && Math.abs(a.y - b.y) * 2 < a.height + b.height - 1e-6

test('labels never touch one another, an obstacle or the edge, wherever their areas lie', () => {
  const requests = fc.array(
    fc.record({
      x: fc.integer({ min: -100, max: 500 }),
      y: fc.integer({ min: -100, max: 400 }),
      room: fc.integer({ min: 2, max: 150 }),
      name: fc.string({ maxLength: 45 }),
      value: fc.string({ maxLength: 12 }),
    }),
    { maxLength: 60 },
  )
  const box = { left: 340, top: 200, right: 400, bottom: 300 }
  fc.assert(
    fc.property(requests, (wanted) => {
      const all = wanted.map(({ x, y, room, ...text }, index) => request(String(index), x, y, room, text))
      const placed = layOutLabels(all, view, style, { boxes: [box], spots: [[100, 100]] })
      for (const [index, label] of placed.entries()) {
        expect(label.x - label.width / 2).toBeGreaterThanOrEqual(0)
        expect(label.y - label.height / 2).toBeGreaterThanOrEqual(0)
        expect(label.x + label.width / 2).toBeLessThanOrEqual(view.width)
        expect(label.y + label.height / 2).toBeLessThanOrEqual(view.height)
        expect(label.x + label.width / 2 <= box.left || label.y + label.height / 2 <= box.top).toBe(true)
        for (const other of placed.slice(index + 1)) expect(overlap(label, other)).toBe(false)
      }
    }),
  )
})

test('a lone label stands on its anchor with name and value', () => {
  expect(layOutLabels([request('a', 200, 150)], view, style)).toMatchObject([
    { id: 'a', x: 200, y: 150, name: '杨舍', value: '97.4%' },
  ])
})

test('where two cannot both have all, the smaller loses its value before its name', () => {
  const small = request('small', 200, 182, 4)
  const placed = layOutLabels([small, request('large', 200, 150, 24)], view, style)
  expect(placed.map(({ id, value }) => [id, value])).toEqual([
    ['large', '97.4%'],
    ['small', ''],
  ])
})

test('the selected town is named before larger ones', () => {
  const placed = layOutLabels(
    [
      request('large', 200, 150, 90, { isOwn: () => false }),
      request('small', 200, 150, 10, { isSelected: true }),
    ],
    view,
    style,
  )
  expect(placed.map(({ id }) => id)).toEqual(['small'])
})

test('a name is never put over a neighbour', () => {
  const placed = layOutLabels(
    [request('large', 200, 150, 90), request('small', 200, 150, 80, { isOwn: () => false })],
    view,
    style,
  )
  expect(placed.map(({ id }) => id)).toEqual(['large'])
})

test('a ring under the anchor moves the label aside when there is room', () => {
  const [label] = layOutLabels([request('a', 200, 150)], view, style, { boxes: [], spots: [[200, 150]] })
  expect([label?.x, label?.y]).not.toEqual([200, 150])
})

test('a name of forty characters is shortened, one that fits is not', () => {
  const [label] = layOutLabels([request('a', 200, 150, 60, { name: '张'.repeat(40) })], view, style)
  expect(label?.name).toMatch(/^张+…$/)
  expect(label?.width).toBeLessThan(200)
})

describe('shorten', () => {
  const width = (text: string) => Array.from(text).length
  test.each([
    ['杨舍镇', 3, '杨舍镇'],
    ['杨舍镇', 2, '杨…'],
    ['杨舍镇', 1, ''],
    ['😀😀😀', 2, '😀…'],
    ['', 0, ''],
  ])('%s in %i', (text, room, short) => {
    expect(shorten(text, room, width)).toBe(short)
  })
})
