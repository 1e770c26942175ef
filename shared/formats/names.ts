/** What a draft is written as, by file extension. */
export const exportFormats = ['html', 'md', 'txt'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** What the report on its quotes is written as, by file extension. */
export const reportFormats = ['html', 'csv', 'json'] as const
export type ReportFormat = (typeof reportFormats)[number]
