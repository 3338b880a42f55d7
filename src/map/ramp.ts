/** Class of a value on the ordered ramp, 0 the lowest; `null` is no data and is hatched, never a colour of the ramp. */
export type RampIndex = 0 | 1 | 2 | 3 | 4 | 5
export type Fill = RampIndex | null

/** Value of the `data-ramp` attribute that the stylesheets colour by. */
export const rampName = (fill: Fill) => (fill === null ? 'none' : String(fill))

/** What a place is called, its value as text ('' = no value line), and the name of what is looked at within it. */
export type PlaceLabel = { readonly name: string; readonly value: string; readonly within?: string | null }

/** What a layout of places needs to know about each, by its id; all texts are ready to be shown. */
export type PlaceReading = {
  readonly fillOf: (id: string) => Fill
  readonly label: (id: string) => PlaceLabel
  /** Name and values, one per line: the accessible name and the tooltip. */
  readonly describe: (id: string) => string
  readonly selected: string | null
  readonly onOpen: (id: string) => void
}

/** A text of several lines as one accessible name. */
export const spoken = (lines: string) => lines.split('\n').join(', ')
