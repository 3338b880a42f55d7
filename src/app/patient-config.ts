import type { Config } from '#api/config.ts'
import { loadConfig } from '#api/config.ts'
import { ApiFailure } from '#api/failure.ts'

const FIRST_RETRY_MS = 5_000
const SLOWEST_RETRY_MS = 60_000

const isPassing = (error: unknown): error is ApiFailure =>
  error instanceof ApiFailure && error.kind !== 'format'

/**
 * Reads `config.json`, and asks again for as long as it takes: a wall that is switched on before its server has
 * nobody to press a button. Waits 5 s, then twice as long each time, up to a minute.
 * @param onWait told why, before each wait
 * @throws what a file that is there but wrong throws: waiting does not mend it
 */
export async function patientConfig(onWait: (failure: ApiFailure) => void): Promise<Config> {
  for (let waitMs = FIRST_RETRY_MS; ; waitMs = Math.min(SLOWEST_RETRY_MS, waitMs * 2)) {
    try {
      return await loadConfig()
    } catch (error) {
      if (!isPassing(error)) throw error
      onWait(error)
      await new Promise((resolve) => setTimeout(resolve, waitMs))
    }
  }
}
