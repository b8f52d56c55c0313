import { jsonReport } from "./json-report.js";
import { k8sReport } from "./k8s-report.js";
import type { Report } from "./report.js";
import type { Style } from "./style.js";
import { type Background, textReport } from "./text-report.js";

/** What a format can use beside the report. */
export interface FormatContext extends Background {
	readonly style: Style;
}

/** The output formats of `check`, by the name that `-o` takes. Each yields its text in pieces. */
export const REPORT_FORMATS = {
	text: (report: Report, { style, ...background }: FormatContext) => textReport(report, style, background),
	json: (report: Report, { evidence }: FormatContext) => jsonReport(report, evidence),
	k8s: (report: Report) => k8sReport(report),
} as const;

/** The name of an output format of `check`. */
export type ReportFormat = keyof typeof REPORT_FORMATS;
