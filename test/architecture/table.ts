/** The house as data: who may import whom, and which words may stand where. The tests hold src/ to it. */

const PLAIN = ['domain'] as const
const DRAWING = ['i18n', 'domain'] as const
const PANEL_PARTS = ['api', 'browser', 'domain', 'charts', 'map', 'ui', 'i18n'] as const
const ARRANGEMENTS = ['panels', 'api', 'browser', 'domain', 'ui', 'i18n'] as const

/** For every room the other rooms it may import. `main` is src/main.tsx. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  api: PLAIN,
  browser: ['api', ...PLAIN],
  i18n: PLAIN,
  ui: DRAWING,
  charts: ['ui', ...DRAWING],
  map: ['ui', ...DRAWING],
  panels: PANEL_PARTS,
  pages: ARRANGEMENTS,
  wall: ARRANGEMENTS,
  // Of the charts the code alone is fetched, ahead of the scene that draws them.
  present: [...ARRANGEMENTS, 'charts'],
  app: ['pages', 'wall', 'present', ...ARRANGEMENTS, 'charts', 'map'],
  main: ['app', 'api', 'domain', 'i18n', 'ui'],
}

/** Rooms in which each folder is one thing that knows none of its neighbours. */
export const SEPARATE_FOLDERS: readonly string[] = ['panels', 'pages']

/** Packages with a room of their own; every other room does without. */
export const PACKAGE_ROOMS: Readonly<Record<string, readonly string[]>> = {
  recharts: ['charts'],
  'topojson-client': ['map'],
  papaparse: ['ui', 'panels'],
  'html-to-image': ['ui', 'panels'],
  'write-excel-file': ['ui'],
  pptxgenjs: ['ui'],
  uqr: ['ui'],
  '@tanstack/react-table': ['ui'],
  '@tanstack/react-virtual': ['ui', 'charts'],
}

/** Rooms of plain functions: no package at all. */
export const WITHOUT_PACKAGES: readonly string[] = ['domain']

/** Pictures take types, units and the calendar from the domain, never an indicator. */
export const PICTURE_ROOMS: readonly string[] = ['charts', 'map']
export const PICTURE_VALUES: readonly string[] = ['domain/units.ts', 'domain/periods.ts']

/** Read by tooling alone, so they may use development tools; nothing else in src imports them, so no build has them. */
export const TOOLING_FOLDERS: readonly string[] = ['src/api/openapi/']

export const LONGEST_FILE = 220

/** One kind of wording that belongs in one place. */
export interface WordRule {
  readonly name: string
  readonly pattern: RegExp
  /** Whether the words inside strings count too; comments never do. */
  readonly inStrings: boolean
  /** Whether the rule watches this file at all. */
  applies(path: string): boolean
}

const CJK = '[\\u3400-\\u9fff\\uf900-\\ufaff]'

export const WORD_RULES: readonly WordRule[] = [
  {
    name: 'only src/api/client.ts and relay.ts talk to a server',
    pattern:
      /(?<![.\w])fetch\s*\(|\b(?:window|globalThis|self)\.fetch\b|\bnew (?:XMLHttpRequest|EventSource|WebSocket)\b|\bsendBeacon\b/g,
    inStrings: false,
    applies: (path) => path !== 'src/api/client.ts' && path !== 'src/api/relay.ts',
  },
  {
    name: 'only src/i18n/format.ts turns numbers and dates into words',
    pattern: /\bIntl\b|\.(?:toFixed|toPrecision|toLocale(?:Date|Time)?String)\b/g,
    inStrings: false,
    applies: (path) => path !== 'src/i18n/format.ts',
  },
  {
    name: 'a cast (as) is made in src/domain or not at all',
    pattern: /(?<=[\w)\]}>'"`]\s+)as\s+(?!const\b)(?=[A-Za-z_{[(])/g,
    inStrings: false,
    applies: (path) => !path.startsWith('src/domain/'),
  },
  {
    name: 'a panel never turns what is not reported into 0',
    pattern: /(?:\?\?|\|\|)=?\s*0(?![\d.])/g,
    inStrings: false,
    applies: (path) => path.startsWith('src/panels/'),
  },
  {
    // The contract is documented in both languages where its fields are: `zh: '…'` beside `en: '…'`.
    name: "a reader's words stand in src/i18n",
    pattern: new RegExp(`^(?!\\s*(?:\\w+:\\s*\\{\\s*)?zh:).*${CJK}.*$`, 'gm'),
    inStrings: true,
    applies: (path) => path.startsWith('src/api/'),
  },
  {
    name: "a reader's words stand in src/i18n",
    pattern: new RegExp(`${CJK}+`, 'g'),
    inStrings: true,
    applies: (path) => !/^src\/(i18n|api)\//.test(path),
  },
  {
    name: 'no city is written into the source',
    pattern: /张家港|zhangjiagang/gi,
    inStrings: true,
    applies: () => true,
  },
]
