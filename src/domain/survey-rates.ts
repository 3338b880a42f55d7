import type { Reported } from './reported.ts'
import type { Survey } from './surveys.ts'
import type { Ratio } from './units.ts'
import { share } from './units.ts'

/** 回收率: returned ÷ issued. */
export const returnRate = (survey: Survey): Reported<Ratio> => share(survey.returned, survey.issued)

/** 有效率: valid ÷ returned. */
export const validRate = (survey: Survey): Reported<Ratio> => share(survey.valid, survey.returned)
