/**
 * 458 户, 130余户, 24.38 万人次: a number in words with its unit, which follows 余 and 万 at once, and anything else after
 * a space.
 */
export const withUnit = (number: string, unit: string) => number + (/[余万]$/.test(number) ? '' : ' ') + unit
