import type { FindingDetails } from "./finding-details.js";
import type { Background } from "./finding-lines.js";
import type { Report } from "./report.js";
import type { Style } from "./style.js";
import type { TextLayout } from "./text-layout.js";

/** What a format can use beside the report. */
export interface FormatContext extends Background {
	readonly style: Style;
	/** How text for people is laid out. */
	readonly layout: TextLayout;
	/** Present for the formats that ask for it. */
	readonly details?: FindingDetails;
	/** Whether formats for people, and JSON, list what the user suppressed. */
	readonly showsSuppressed?: boolean;
}

/** Formats a report and yields its text in pieces: all of it can be longer than a text of JavaScript. */
export type ReportRenderer = (report: Report, context: FormatContext) => Iterable<string>;

/**
 * The output formats of `check`, by the name that `-o` takes. Each loads what renders it, since a run needs one or two
 * of them.
 */
export const REPORT_FORMATS = {
	text: async (): Promise<ReportRenderer> => {
		const { textReport } = await import("./text-report.js");
		const { suppressedText } = await import("./suppressed-text.js");
		return function* (report, { style, layout, showsSuppressed, ...background }) {
			yield* textReport(report, style, background, layout);
			if (showsSuppressed === true) yield* suppressedText(report, style);
		};
	},
	json: async (): Promise<ReportRenderer> => {
		const { jsonReport } = await import("./json-report.js");
		return (report, { evidence, showsSuppressed }) => jsonReport(report, evidence, showsSuppressed);
	},
	k8s: async (): Promise<ReportRenderer> => {
		const { k8sReport } = await import("./k8s-report.js");
		return (report) => k8sReport(report);
	},
	html: async (): Promise<ReportRenderer> => {
		const { htmlReport } = await import("./html/html-report.js");
		return (report, { details, ...background }) => htmlReport(report, background, details);
	},
} as const;

/** The name of an output format of `check`. */
export type ReportFormat = keyof typeof REPORT_FORMATS;
