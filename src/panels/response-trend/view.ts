import type { Answer } from '#api/endpoint.ts'
import type { ResponseMonth, ResponseTimes } from '#domain/response-times.ts'

/** Every month on record up to the one shown, oldest first; always of the whole city. */
export const responseTrendView = ({ data, period }: Answer<ResponseTimes>): readonly ResponseMonth[] =>
  data.months.filter((month) => month.period <= period)
