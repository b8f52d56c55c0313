import { jsonReport } from "./json-report.js";
import { k8sReport } from "./k8s-report.js";
import type { Report } from "./report.js";
import type { Style } from "./style.js";
import { type Reasons, textReport } from "./text-report.js";

/** What a format can use beside the report. */
export interface FormatContext {
	readonly style: Style;
	readonly reasons: Reasons;
}

/** The output formats of `check`, by the name that `-o` takes. Each yields its text in pieces. */
export const REPORT_FORMATS = {
	text: (report: Report, { style, reasons }: FormatContext) => textReport(report, style, reasons),
	json: (report: Report) => jsonReport(report),
	k8s: (report: Report) => k8sReport(report),
} as const;

/** The name of an output format of `check`. */
export type ReportFormat = keyof typeof REPORT_FORMATS;
