/** Why there is no answer. Each kind asks something else of the reader, so each is told apart. */
export type FailureKind =
  /** No answer at all: refused, reset, no network. */
  | 'unreachable'
  /** Nothing within the time given. */
  | 'timeout'
  /** 401: the login expired. */
  | 'unauthorised'
  /** 403: this reader may not see it. */
  | 'forbidden'
  /** 404: the backend has no such thing, for instance no such month. */
  | 'missing'
  /** Any other status than success. */
  | 'refused'
  /** An answer that is not what the contract says: 数据格式有误. */
  | 'format'

export class ApiFailure extends Error {
  override readonly name = 'ApiFailure'

  constructor(
    readonly kind: FailureKind,
    /** What exactly was wrong, for whoever runs the backend: a path into the answer, a status, a title. */
    readonly detail: string,
    readonly status: number | null = null,
  ) {
    super(`${kind}: ${detail}`)
  }
}

/** Whether a backend gave any answer: a network that is down gives none. */
export const answered = (failure: ApiFailure): boolean =>
  failure.kind !== 'unreachable' && failure.kind !== 'timeout'
