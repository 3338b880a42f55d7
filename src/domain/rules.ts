import type { LightRules } from './lights.ts'
import type { Reported } from './reported.ts'
import type { Count, Days, Ratio } from './units.ts'

/** What an owner may set: thresholds that no national standard fixes. */
export interface Rules extends LightRules {
  /** Counts of people in sensitive groups below this are withheld. */
  readonly suppressBelow: Count
  /** 驻站社工最低配备 of one station; null where the owner set none, and then nothing is held against one. */
  readonly staffMinimum: Reported<Count>
  /** 人力成本占比 and 专业人员占比 that a purchased project must reach; null where the owner set none. */
  readonly labourAtLeast: Reported<Ratio>
  readonly professionalsAtLeast: Reported<Ratio>
  /** Valid answers that a rate of satisfaction (满意度) needs before it is shown. */
  readonly satisfactionBase: Count
  /** From how many days on a need without a decision waits too long (响应时长). */
  readonly waitingDays: Days
}
