import type { FieldDoc, FieldDocs } from './field.ts'
import { ACCOUNT_FIELDS } from './fields-accounts.ts'
import { CITY_FIELDS } from './fields-city.ts'
import { DECISION_FIELDS } from './fields-decisions.ts'
import { EVALUATION_FIELDS } from './fields-evaluation.ts'
import { FRAME_FIELDS } from './fields-frame.ts'
import { ORGANISATION_FIELDS } from './fields-organisations.ts'
import { PROJECT_FIELDS } from './fields-projects.ts'
import { RECORD_FIELDS } from './fields-records.ts'
import { SCREEN_FIELDS } from './fields-screens.ts'
import { SERVICE_FIELDS } from './fields-services.ts'
import { STATION_FIELDS } from './fields-stations.ts'
import { TOWN_FIELDS } from './fields-towns.ts'
import { TRAINING_FIELDS } from './fields-training.ts'
import { WORK_FIELDS } from './fields-work.ts'

/** Every field of the contract, for whoever writes a backend. It is read by the document alone. */
export const FIELDS: FieldDocs = {
  ...FRAME_FIELDS,
  ...CITY_FIELDS,
  ...TOWN_FIELDS,
  ...STATION_FIELDS,
  ...WORK_FIELDS,
  ...DECISION_FIELDS,
  ...PROJECT_FIELDS,
  ...TRAINING_FIELDS,
  ...EVALUATION_FIELDS,
  ...ACCOUNT_FIELDS,
  ...RECORD_FIELDS,
  ...SERVICE_FIELDS,
  ...ORGANISATION_FIELDS,
  ...SCREEN_FIELDS,
}

/** The entry of a field and the key it stands under: the longest ending of its path that has one. */
export function fieldAt(path: readonly string[]): { readonly key: string; readonly doc: FieldDoc } {
  for (let from = 0; from < path.length; from += 1) {
    const key = path.slice(from).join('.')
    const doc = FIELDS[key]
    if (doc !== undefined) return { key, doc }
  }
  throw new Error(`field without documentation: ${path.join('.')}`)
}
