import type { Diagnostic } from "../../base/diagnostic.js";
import { REPORT_FORMATS, type ServiceContext } from "../../report/formats.js";
import type { Report } from "../../report/report.js";
import { writeOutputs } from "../outputs.js";
import type { Terminal } from "../terminal.js";
import { findingEvidence } from "./finding-evidence.js";
import { findingReasons } from "./finding-reasons.js";
import { forEachSnapshot } from "./judge-snapshots.js";
import type { PreparedCheck } from "./prepare-check.js";
import type { CheckResult } from "./run-check.js";
import { textOptions } from "./text-options.js";

/**
 * Writes a report in each format that is asked for, and returns the errors (`report/unwritable`). What only some formats
 * show is worked out where one of them is written.
 */
export async function writeReports(
	report: Report,
	{ snapshots }: Pick<CheckResult, "snapshots">,
	{ settings: { options }, outputs }: PreparedCheck,
	service: ServiceContext,
	terminal: Terminal,
): Promise<readonly Diagnostic[]> {
	const reasons = await forEachSnapshot(report, snapshots, (one) => findingReasons(one, options.explain === true));
	const evidence = await forEachSnapshot(report, snapshots, findingEvidence);
	const details = outputs.some(({ format }) => format === "html")
		? (await import("./finding-details.js")).findingDetails(snapshots)
		: undefined;
	const context = {
		...service,
		reasons,
		evidence,
		showsSuppressed: options.showSuppressed,
		...(details === undefined ? {} : { details }),
	};
	return writeOutputs(
		outputs,
		async (format, toTerminal) => {
			const render = await REPORT_FORMATS[format]();
			return render(report, { ...textOptions(options, toTerminal ? terminal : undefined), ...context });
		},
		terminal,
	);
}
