import type { Diagnostic } from "../base/diagnostic.js";
import { findingDetails } from "../cli/check/finding-details.js";
import { findingEvidence } from "../cli/check/finding-evidence.js";
import { findingReasons } from "../cli/check/finding-reasons.js";
import { filesInRepository } from "../cli/check/repository-files.js";
import { serviceContext } from "../cli/check/service-context.js";
import type { Severity } from "../pattern/pattern.js";
import { diagnosticsText } from "../report/diagnostics-text.js";
import { REPORT_FORMATS, type ReportFormat } from "../report/formats.js";
import { fieldExcerpt } from "../report/source-excerpt.js";
import { styleFor } from "../report/style.js";
import { type Grouping, wrappedWidth } from "../report/text-layout.js";
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
export async function formatReport(
	{ report, decided, judge }: CheckedSnapshot,
	format: ReportFormat,
	{
		colors = false,
		columns,
		groupBy = "pattern",
		excerpts = false,
		explains = false,
		showsSuppressed = false,
		failOn,
		folder,
	}: FormatOptions = {},
): Promise<string> {
	const explained = { ...decided, report };
	const service = await serviceContext({
		...{ formats: [format], inputs: [], snapshots: [decided.snapshot], loaded: judge.loaded, failOn },
	});
	const render = await REPORT_FORMATS[format]();
	const pieces = render(report, {
		...service,
		...(folder === undefined ? {} : { fileInRepository: filesInRepository(folder) }),
		reasons: await findingReasons(explained, explains),
		evidence: await findingEvidence(explained),
		...(format === "html" ? { details: findingDetails([decided]) } : {}),
		...(excerpts ? { excerpt: fieldExcerpt } : {}),
		style: styleFor(colors),
		layout: { groupBy, ...wrappedWidth(columns) },
		showsSuppressed,
	});
	return [...pieces].join("");
}

/** Writes diagnostics as the commands print them, each with its place and what to do, and returns the text. */
export function formatDiagnostics(
	diagnostics: readonly Diagnostic[],
	{ colors = false }: Pick<FormatOptions, "colors"> = {},
): string {
	return diagnosticsText(diagnostics, styleFor(colors));
}
