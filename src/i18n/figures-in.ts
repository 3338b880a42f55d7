/** 同比 −9 天, 700余户, ‹10 例: a number as `format` writes it, with its unit and with what it is held against. */
const FIGURE =
  /((?:[环同]比 |last (?:month|year) )?[+−±‹¥]?\d[\d,./:-]*(?:[%+k]|余.)?(?: (?:个百分点|[人站]次|万[元人]?|[A-Za-z]+|[^\s\d]))?)/

/** A sentence of either language in pieces, every second one a figure with its unit. */
export const figuresIn = (sentence: string): readonly string[] => sentence.split(FIGURE)
