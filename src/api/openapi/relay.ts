import type * as v from 'valibot'
import { announcement, commandsAnswer, commandsSent, commandsTaken, screenAnswer } from '../screens.ts'
import { schemaOf } from './answers.ts'
import type { Described } from './described.ts'
import { both, describedObject } from './described.ts'
import type { Words } from './field.ts'
import { TEXTS } from './texts.ts'

const described = (schema: v.GenericSchema, place: string): Described =>
  describedObject(schemaOf(schema), [place])

/** What travels over the relay, by the names of its schemas. */
const TRAVELS = {
  ScreenAnnouncement: described(announcement, 'screen'),
  ScreenAnswer: described(screenAnswer, 'screen'),
  CommandsSent: described(commandsSent, 'relay'),
  CommandsTaken: described(commandsTaken, 'relay'),
  CommandsAnswer: described(commandsAnswer, 'relay'),
} as const

export const RELAY_SCHEMAS = Object.fromEntries(
  Object.entries(TRAVELS).map(([name, { schema }]) => [name, schema]),
)
/** The entries of the field dictionary that it draws on. */
export const RELAY_KEYS: readonly string[] = Object.values(TRAVELS).flatMap(({ keys }) => keys)

const json = (name: keyof typeof TRAVELS) => ({
  'application/json': {
    schema: { $ref: `#/components/schemas/${name}` },
    example: TRAVELS[name].example,
  },
})

const problem = (words: Words, title: string, status: number) => ({
  description: both(words),
  content: {
    'application/problem+json': {
      schema: { $ref: '#/components/schemas/Problem' },
      example: { type: 'about:blank', title, status },
    },
  },
})

const REFUSED = {
  400: problem(TEXTS.notCommands, 'Bad Request', 400),
  403: problem(TEXTS.wrongToken, 'Forbidden', 403),
  404: problem(TEXTS.noScreen, 'Not Found', 404),
  429: { $ref: '#/components/responses/TooManyRequests' },
}

interface Operation {
  readonly id: string
  readonly words: Words
  readonly sends?: keyof typeof TRAVELS
  readonly parameters?: readonly object[]
  /** The answer of success: its status, what it says, and what it carries. */
  readonly answer: readonly [status: number, words: Words, carries: keyof typeof TRAVELS | null]
}

function operation({ id, words, sends, parameters = [], answer }: Operation): object {
  const [status, told, carries] = answer
  return {
    operationId: id,
    tags: ['screens'],
    summary: both(words),
    security: [{ screen: [] }],
    parameters: [SCREEN, ...parameters],
    ...(sends === undefined ? {} : { requestBody: { required: true, content: json(sends) } }),
    responses: {
      [status]: { description: both(told), ...(carries === null ? {} : { content: json(carries) }) },
      ...REFUSED,
    },
  }
}

const SCREEN = {
  name: 'screen',
  in: 'path',
  required: true,
  description: both(TEXTS.screenName),
  schema: { type: 'string', maxLength: 24, examples: ['lobby'] },
}

const AFTER = {
  name: 'after',
  in: 'query',
  required: false,
  description: both(TEXTS.after),
  schema: { type: 'integer', minimum: 0, examples: [41] },
}

/** The optional part of the contract, by its paths below the base. */
export const RELAY_PATHS = {
  '/screens/{screen}': {
    get: operation({ id: 'getScreen', words: TEXTS.look, answer: [200, TEXTS.look, 'ScreenAnswer'] }),
    put: operation({
      id: 'putScreen',
      words: TEXTS.announce,
      sends: 'ScreenAnnouncement',
      answer: [204, TEXTS.told, null],
    }),
  },
  '/screens/{screen}/commands': {
    get: operation({
      id: 'getScreenCommands',
      words: TEXTS.takeCommands,
      parameters: [AFTER],
      answer: [200, TEXTS.takeCommands, 'CommandsAnswer'],
    }),
    post: operation({
      id: 'postScreenCommands',
      words: TEXTS.sendCommands,
      sends: 'CommandsSent',
      answer: [202, TEXTS.taken, 'CommandsTaken'],
    }),
  },
} as const
