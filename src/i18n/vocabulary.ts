/** Kinds of failure a reader is told apart; the api room raises them under the same names. */
export type FailureKindWords = Readonly<
  Record<'unreachable' | 'timeout' | 'unauthorised' | 'forbidden' | 'missing' | 'refused' | 'format', string>
>
