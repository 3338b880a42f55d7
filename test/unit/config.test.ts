import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseConfig } from '#api/config.ts'

const shipped = JSON.parse(readFileSync('public/config.json', 'utf8'))

test('the configuration that is shipped is valid', () => {
  expect(parseConfig(shipped)).toMatchObject({
    api: 'api/v1',
    refreshMs: 60_000,
    rules: { watchBehind: 0.1, lateBehind: 0.3, staffMinimum: 4, labourAtLeast: 0.8 },
  })
})

test.each([
  ['a missing key', { ...shipped, api: undefined }, 'api'],
  ['a misspelt key', { ...shipped, refreshSecond: 5 }, 'refreshSecond'],
  ['an address that would run code', { ...shipped, api: 'javascript:alert(1)' }, 'api'],
  ['an address that hides what it would run', { ...shipped, signIn: ' java\tscript:alert(1)' }, 'signIn'],
  ['a sign-in address that would run code', { ...shipped, signIn: 'data:text/html,x' }, 'signIn'],
  ['a public base that is no whole address', { ...shipped, publicBase: 'atlas/' }, 'publicBase'],
  ['a public base that would run code', { ...shipped, publicBase: 'javascript:alert(1)' }, 'publicBase'],
  ['a relay in words', { ...shipped, wall: { screens: 1, relay: 'yes' } }, 'wall.relay'],
  ['a refresh faster than a backend bears', { ...shipped, refreshSeconds: 0 }, 'refreshSeconds'],
  ['a theme there is not', { ...shipped, theme: { desk: 'pink', wall: 'dark' } }, 'theme.desk'],
  [
    'thresholds the wrong way round',
    { ...shipped, rules: { ...shipped.rules, watchBehindPoints: 40 } },
    'rules',
  ],
  [
    'a number in words',
    { ...shipped, rules: { ...shipped.rules, suppressBelow: 'ten' } },
    'rules.suppressBelow',
  ],
  [
    'a share above all of it',
    { ...shipped, rules: { ...shipped.rules, labourAtLeastPercent: 180 } },
    'rules.labourAtLeastPercent',
  ],
  ['a list in place of the keys', [], 'title'],
  ['nothing', null, '(root)'],
])('%s is refused by the name of its key', (_, json, key) => {
  expect(() => parseConfig(json)).toThrow(new RegExp(`format: ${key.replace(/[().]/g, '\\$&')}`))
})

test('another city’s addresses and thresholds are taken as they are', () => {
  const config = parseConfig({
    ...shipped,
    api: 'https://data.example.org/atlas/api/v1',
    rules: { watchBehindPoints: 5, lateBehindPoints: 15, suppressBelow: 5 },
    wall: { screens: 3 },
  })
  expect(config.api).toBe('https://data.example.org/atlas/api/v1')
  expect(config.rules).toEqual({
    watchBehind: 0.05,
    lateBehind: 0.15,
    suppressBelow: 5,
    staffMinimum: null,
    labourAtLeast: null,
    professionalsAtLeast: null,
    satisfactionBase: 10,
    waitingDays: 30,
  })
})
