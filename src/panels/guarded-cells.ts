import type { Households } from '#domain/adaptations.ts'
import type { Reported } from '#domain/reported.ts'
import type { GuardedCount } from '#domain/suppression.ts'
import type { Format } from '#i18n/format.ts'
import type { Cell } from '#ui/table-twin.ts'
import { figure } from '#ui/table-twin.ts'

const bareOf = (value: Reported<Households>): number | null => (typeof value === 'number' ? value : null)

/** A count of people in a sensitive group: withheld in the table and in every file as it is in the picture. */
export const guardedCell = (value: Reported<GuardedCount>, format: Format): Cell =>
  figure(format.guarded(value), bareOf(value))

/** ‹10, 130余 or 64: what is no exact number stands as its words, in files too. */
export const householdsCell = (value: Reported<Households>, format: Format): Cell =>
  figure(format.published(value), bareOf(value))
