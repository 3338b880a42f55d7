import { setupServer } from 'msw/node'
import { handlers } from '#mocks/handlers.ts'
import type { ScenarioName } from '#mocks/scenario.ts'

/** The backend of the panel tests: the demo's own, in the scenario `normal` until a test asks for another. */
export const server = setupServer(...handlers({ name: 'normal', rooms: null }))

/** From here to the end of the test the backend is in another state of the world. */
export const playScenario = (name: ScenarioName) => server.use(...handlers({ name, rooms: null }))
