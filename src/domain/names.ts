/** A name the backend supplies: always in Chinese, in English where somebody has given it one. */
export interface Name {
  readonly zh: string
  readonly en: string | null
}
