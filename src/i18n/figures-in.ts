/** 同比 −9 天, 700余户, ‹10 例, 24.38 万人次: a number as `format` writes it, with its unit and with what it is held against. */
const FIGURE =
  /((?:[环同]比 |last (?:month|year) )?[+−±‹¥]?\d[\d,./:-]*(?:[%+k]|余.)?(?: (?:个百分点|[人站]次|万(?:元|人次?|[个条份例场户])?|[A-Za-z]+|[^\s\d]))?)/

/** A sentence of either language in pieces, every second one a figure with its unit. */
export const figuresIn = (sentence: string): readonly string[] => sentence.split(FIGURE)
