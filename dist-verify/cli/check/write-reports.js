import { REPORT_FORMATS } from "../../report/formats.js";
import { writeOutputs } from "../outputs.js";
import { findingEvidence } from "./finding-evidence.js";
import { findingReasons } from "./finding-reasons.js";
import { forEachSnapshot } from "./judge-snapshots.js";
import { textOptions } from "./text-options.js";
/**
 * Writes a report in each format that is asked for, and returns the errors (`report/unwritable`). What only some formats
 * show is worked out where one of them is written.
 */
export async function writeReports(report, { snapshots }, { settings: { options }, outputs }, service, terminal) {
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
    return writeOutputs(outputs, async (format, toTerminal) => {
        const render = await REPORT_FORMATS[format]();
        return render(report, { ...textOptions(options, toTerminal ? terminal : undefined), ...context });
    }, terminal);
}
//# sourceMappingURL=write-reports.js.map