import type { WireOf } from '#api/endpoint.ts'
import type { workforceEndpoint } from '#api/workforce.ts'
import type { Month } from '#domain/periods.ts'
import { monthsBetween } from '#domain/periods.ts'
import { FIRST, monthly } from './calendar.ts'

/**
 * Certified workers of the city (持证社工). 3,695 is published; its levels, 3,383 a year earlier and the months
 * between are invented. The yearly examination is in June and its certificates come in autumn: so does the rise.
 */
export const certifiedAt = monthly(
  FIRST,
  [3371, 3383, 3390, 3396, 3401, 3405, 3409, 3412, 3480, 3572, 3631, 3660, 3678, 3695],
)
const workersAt = monthly(FIRST, [700, 702, 704, 705, 706, 707, 708, 709, 726, 748, 762, 770, 775, 780])
const seniorsAt = monthly(FIRST, [19, 19, 19, 19, 20, 20, 20, 20, 21, 22, 23, 24, 24, 25])

/**
 * People who got their first certificate in the month; invented. In no month are they fewer than the rise, for the
 * others left the register: they moved away, or let their certificate lapse.
 */
const newlyCertifiedAt = monthly(FIRST, [9, 14, 8, 7, 6, 5, 5, 4, 71, 96, 62, 31, 20, 19])

export const workforceAt = (period: Month): WireOf<typeof workforceEndpoint> => ({
  months: monthsBetween(FIRST, period).map((past) => ({
    period: past,
    certified: {
      assistant: certifiedAt(past) - workersAt(past) - seniorsAt(past),
      worker: workersAt(past),
      senior: seniorsAt(past),
    },
    newlyCertified: newlyCertifiedAt(past),
  })),
})
