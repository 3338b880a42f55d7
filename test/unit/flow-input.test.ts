import fc from 'fast-check'
import { expect, test } from 'vitest'
import { flowColumns, flowInput } from '#charts/flow-input.ts'

const nodes = ['survey', 'elderly', 'parking', 'project', 'refused'].map((id) => ({ id }))
const link = (from: string, to: string, value: number | null) => ({ from, to, value })

test('streams keep their order, and nodes that nothing joins are left out', () => {
  const links = [link('survey', 'elderly', 12), link('elderly', 'project', 7)]
  const input = flowInput(nodes, links)
  expect(input.nodes.map(({ id }) => id)).toEqual(['survey', 'elderly', 'project'])
  expect(input.links.map(({ source, target }) => [source, target])).toEqual([
    [0, 1],
    [1, 2],
  ])
  expect(input.lone.map(({ id }) => id)).toEqual(['parking', 'refused'])
})

test('what is not reported, withheld or nothing is told apart, never drawn as a stream', () => {
  const links = [link('survey', 'elderly', null), link('survey', 'parking', 0), link('survey', 'nowhere', 3)]
  const input = flowInput(nodes, links)
  expect(input.links).toEqual([])
  expect(input.undrawn).toEqual(links)
  expect(input.lone.map(({ id }) => id)).toEqual(['project', 'refused'])
})

test('a stream that leads back to where it came from is not drawn', () => {
  const back = link('project', 'survey', 2)
  const links = [
    link('survey', 'elderly', 12),
    link('elderly', 'project', 7),
    back,
    link('survey', 'survey', 1),
  ]
  expect(flowInput(nodes, links).undrawn).toEqual([back, link('survey', 'survey', 1)])
})

test('a node stands after all that leads to it, and at the end where it leads nowhere', () => {
  const columnsOf = (...pairs: readonly (readonly [string, string])[]) => {
    const input = flowInput(
      nodes,
      pairs.map(([from, to]) => link(from, to, 1)),
    )
    const columns = flowColumns(input)
    return Object.fromEntries(input.nodes.map(({ id }, at) => [id, columns[at]]))
  }
  expect(columnsOf(['survey', 'elderly'], ['survey', 'parking'], ['elderly', 'project'])).toEqual({
    survey: 0,
    elderly: 1,
    parking: 2,
    project: 2,
  })
  expect(columnsOf(['survey', 'project'], ['survey', 'elderly'], ['elderly', 'project'])).toEqual({
    survey: 0,
    elderly: 1,
    project: 2,
  })
  expect(columnsOf()).toEqual({})
})

test('every stream is drawn or told apart, once', () => {
  const id = fc.constantFrom(...nodes.map((node) => node.id), 'nowhere')
  const value = fc.option(fc.integer({ min: 0, max: 9 }))
  fc.assert(
    fc.property(fc.array(fc.record({ from: id, to: id, value }), { maxLength: 20 }), (links) => {
      const input = flowInput(nodes, links)
      expect(new Set([...input.links.map((drawn) => drawn.link), ...input.undrawn]).size).toBe(links.length)
      for (const { link: drawn, source, target } of input.links) {
        expect([input.nodes[source]?.id, input.nodes[target]?.id]).toEqual([drawn.from, drawn.to])
      }
    }),
  )
})
