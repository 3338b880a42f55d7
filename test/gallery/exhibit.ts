import type { ReactNode } from 'react'

/** A picture in one of its forms: what it is given, and the box it hangs in. */
export interface Fixture {
  /** normal, empty, single, forty, long names, nulls, huge; more where a picture has more to show. */
  readonly form: string
  readonly picture: ReactNode
  /** Height of the box in rem; a picture that is as high as its content needs none. */
  readonly height?: number
  /** Columns of the gallery the box takes, of two; one unless told. */
  readonly columns?: 2
}

/** Every form of one picture. */
export interface Exhibit {
  readonly name: string
  readonly fixtures: readonly Fixture[]
}
