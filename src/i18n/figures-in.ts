/** −9 天, 700余户, ‹10 例, 3.0 万元: a number as `format` writes it, with the unit that follows it in a sentence. */
const FIGURE = /([+−±‹¥]?\d[\d,./:-]*(?:[%+k]|余.)?(?: (?:个百分点|人次|万[元人]?|[A-Za-z]+|[^\s\d]))?)/

/** A sentence of either language in pieces, every second one a figure with its unit. */
export const figuresIn = (sentence: string): readonly string[] => sentence.split(FIGURE)
