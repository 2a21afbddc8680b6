/** The names of the report formats. They are apart from the reporters, so that help does not load these. */
export const REPORT_FORMATS = ['text', 'json', 'github', 'junit', 'sarif'] as const;

/** The name of a report format. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];
