import { findingDetails } from "../cli/check/finding-details.js";
import { findingEvidence } from "../cli/check/finding-evidence.js";
import { findingReasons } from "../cli/check/finding-reasons.js";
import { filesInRepository } from "../cli/check/repository-files.js";
import { serviceContext } from "../cli/check/service-context.js";
import { diagnosticsText } from "../report/diagnostics-text.js";
import { REPORT_FORMATS } from "../report/formats.js";
import { fieldExcerpt } from "../report/source-excerpt.js";
import { styleFor } from "../report/style.js";
import { wrappedWidth } from "../report/text-layout.js";
/**
 * Writes a report in a format and returns its text. All formats but `text` and `html` have a fixed form, which
 * INTERFACE.md promises. No text of a manifest or pattern becomes markup or a control character in any of them.
 */
export async function formatReport({ report, decided, judge }, format, { colors = false, columns, groupBy = "pattern", excerpts = false, explains = false, showsSuppressed = false, failOn, folder, } = {}) {
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
export function formatDiagnostics(diagnostics, { colors = false } = {}) {
    return diagnosticsText(diagnostics, styleFor(colors));
}
//# sourceMappingURL=format-report.js.map