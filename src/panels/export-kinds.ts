/** What a panel can be saved as, in the order of its menu: the figures first, then the picture. */
export const EXPORT_KINDS = ['csv', 'xlsx', 'png', 'svg'] as const
export type ExportKind = (typeof EXPORT_KINDS)[number]
