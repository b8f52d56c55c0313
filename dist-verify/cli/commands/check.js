import { limitFindings } from "../../report/limit-findings.js";
import { summaryText } from "../../report/summary-text.js";
import { prepareCheck } from "../check/prepare-check.js";
import { runCheck } from "../check/run-check.js";
import { serviceContext } from "../check/service-context.js";
import { writeReports } from "../check/write-reports.js";
import { settleCheck } from "../config/settle-check.js";
import { EXIT } from "../exit-code.js";
import { printText } from "../outputs.js";
import { reportDiagnostics } from "../terminal.js";
/** Runs `patternc check`: judges manifests, all inputs as one snapshot, and returns the exit code (INTERFACE.md). */
export async function check(named, flags, terminal) {
    const settling = await settleCheck(named, flags);
    if (!settling.ok)
        return reportDiagnostics(settling.diagnostics, terminal);
    const settings = settling.value;
    const { quiet, showConfig, maxFindings, failOn } = settings.options;
    if (showConfig && settings.mistakes.length === 0) {
        const text = (await import("../config/show-config.js")).configText(settings);
        const errors = await printText(text, "the settings", terminal);
        return reportDiagnostics([...settling.diagnostics, ...errors], terminal, quiet);
    }
    const preparing = await prepareCheck(settings);
    if (!preparing.ok)
        return reportDiagnostics([...settling.diagnostics, ...preparing.diagnostics], terminal);
    const prepared = preparing.value;
    const result = await runCheck(prepared, settling.diagnostics, terminal);
    const { snapshots, inputs, loaded } = result;
    const service = await serviceContext({
        formats: prepared.outputs.map(({ format }) => format),
        inputs,
        snapshots: snapshots.map(({ snapshot }) => snapshot),
        loaded,
        failOn,
    });
    const report = limitFindings(result.report, maxFindings);
    const errors = await writeReports(report, result, prepared, service, terminal);
    const exit = reportDiagnostics([...report.diagnostics, ...errors], terminal, quiet);
    if (!quiet)
        terminal.err(summaryText(report, loaded?.leftOut ?? 0, terminal.errStyle));
    if (exit !== EXIT.CLEAN)
        return exit;
    if (report.objects === 0)
        return EXIT.NOTHING_TO_CHECK;
    return result.report.findings.some(service.fails) ? EXIT.FINDINGS : EXIT.CLEAN;
}
//# sourceMappingURL=check.js.map