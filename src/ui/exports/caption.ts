/** What every export says of itself: title, scope, as-of, source, 演示数据. */
export type Caption = readonly string[]
