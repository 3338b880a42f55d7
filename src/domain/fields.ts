/** What needs and projects are about (领域): 养老 / 儿童 / 救助 / 婚俗 / 社区治理 / 其他. */
export const FIELDS = ['elderly', 'children', 'relief', 'weddings', 'governance', 'other'] as const
export type Field = (typeof FIELDS)[number]
