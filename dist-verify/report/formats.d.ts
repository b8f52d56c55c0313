import type { Pattern } from "../pattern/pattern.js";
import type { FindingDetails } from "./finding-details.js";
import type { Background } from "./finding-lines.js";
import type { Locating } from "./located-finding.js";
import type { Report, ReportedFinding } from "./report.js";
import type { Style } from "./style.js";
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
export declare const REPORT_FORMATS: {
    readonly text: () => Promise<ReportRenderer>;
    readonly json: () => Promise<ReportRenderer>;
    readonly k8s: () => Promise<ReportRenderer>;
    readonly sarif: () => Promise<ReportRenderer>;
    readonly junit: () => Promise<ReportRenderer>;
    readonly github: () => Promise<ReportRenderer>;
    readonly gitlab: () => Promise<ReportRenderer>;
    readonly html: () => Promise<ReportRenderer>;
};
/** The name of an output format of `check`. */
export type ReportFormat = keyof typeof REPORT_FORMATS;
/** The formats that list all patterns that judged, not only those of the findings. */
export declare const LISTS_PATTERNS: ReadonlySet<ReportFormat>;
