import type { ResponseTime } from '#domain/response-times.ts'
import { isNothingDecided } from '#domain/response-times.ts'
import type { Format } from '#i18n/format.ts'

/** 18 天; "—" where nothing was decided, since nothing is missing then. */
export const medianText = (time: ResponseTime, format: Format): string =>
  isNothingDecided(time) ? format.none : format.days(time.median)
