import { HttpResponse, http } from 'msw'
import { server } from './server.ts'

const frame = {
  asOf: '2023-02-16T17:51:00+08:00',
  nextDue: null,
  servedAt: '2023-02-16T17:51:00+08:00',
  source: { name: { zh: '月报', en: null }, demo: false },
  period: '2023-01',
}

/** From here to the end of the test a resource answers with this, whatever is asked of it. */
export const serve = (resource: string, data: object) =>
  server.use(http.get(`*/${resource}`, () => HttpResponse.json({ data, ...frame })))
