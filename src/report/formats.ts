import type { Pattern } from "../pattern/pattern.js";
import type { FindingDetails } from "./finding-details.js";
import type { Background } from "./finding-lines.js";
import type { Locating } from "./located-finding.js";
import type { Report, ReportedFinding } from "./report.js";
import type { Style } from "./style.js";
import { suppressedText } from "./suppressed-text.js";
import type { TextLayout } from "./text-layout.js";

/** What formats for services use beside the report. */
export interface ServiceContext extends Locating {
	/** The patterns that judged, where a format lists them ({@link LISTS_PATTERNS}); else none. */
	readonly judged: readonly Pattern[];
	/** Returns the page of a pattern that judged, as Markdown, where there is one. */
	readonly pageOf: (pattern: string) => string | undefined;
	/** Tells whether a finding makes the run fail. */
	readonly fails: (finding: ReportedFinding) => boolean;
}

/** What a format can use beside the report. */
export interface FormatContext extends Background, ServiceContext {
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
	sarif: async (): Promise<ReportRenderer> => (await import("./sarif-report.js")).sarifReport,
	junit: async (): Promise<ReportRenderer> => (await import("./junit-report.js")).junitReport,
	github: async (): Promise<ReportRenderer> => (await import("./github-report.js")).githubReport,
	gitlab: async (): Promise<ReportRenderer> => (await import("./gitlab-report.js")).gitlabReport,
	html: async (): Promise<ReportRenderer> => {
		const { htmlReport } = await import("./html/html-report.js");
		return (report, { details, ...background }) => htmlReport(report, background, details);
	},
} as const;

/** The name of an output format of `check`. */
export type ReportFormat = keyof typeof REPORT_FORMATS;

/** The formats that list all patterns that judged, not only those of the findings. */
export const LISTS_PATTERNS: ReadonlySet<ReportFormat> = new Set(["sarif", "junit"]);
