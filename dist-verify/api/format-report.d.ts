import type { Diagnostic } from "../base/diagnostic.js";
import type { Severity } from "../pattern/pattern.js";
import { type ReportFormat } from "../report/formats.js";
import { type Grouping } from "../report/text-layout.js";
import type { CheckedSnapshot } from "./check-snapshot.js";
/** How {@link formatReport} writes a report. */
export interface FormatOptions {
    /** Of `text`: whether it has the colours of a terminal. Default: false. */
    readonly colors?: boolean;
    /** Of `text`: the columns in which lines are wrapped. Default: they are not. */
    readonly columns?: number;
    /** Of `text`: how findings are put together. Default: by pattern. */
    readonly groupBy?: Grouping;
    /** Of `text`: whether lines of the manifests are shown. Default: false. */
    readonly excerpts?: boolean;
    /** Of `text` and `html`: whether it says of each finding which tests held. Default: false. */
    readonly explains?: boolean;
    /** Of `text` and `json`: whether it lists what is suppressed. Default: false. */
    readonly showsSuppressed?: boolean;
    /** Of `junit` and `gitlab`: the least severity that counts as a failure. Default: any. */
    readonly failOn?: Severity | "never";
    /** Of `sarif`, `github` and `gitlab`: the folder whose repository paths of files begin at. Default: the working directory. */
    readonly folder?: string;
}
/**
 * Writes a report in a format and returns its text. All formats but `text` and `html` have a fixed form, which
 * INTERFACE.md promises. No text of a manifest or pattern becomes markup or a control character in any of them.
 */
export declare function formatReport(input: CheckedSnapshot, format: ReportFormat, input2?: FormatOptions): Promise<string>;
/** Writes diagnostics as the commands print them, each with its place and what to do, and returns the text. */
export declare function formatDiagnostics(diagnostics: readonly Diagnostic[], input?: Pick<FormatOptions, "colors">): string;
