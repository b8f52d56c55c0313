import { warningDiagnostic } from "../base/diagnostic.js";
import { limitRepeated, withRepeats } from "../document/repeated-diagnostics.js";
import { MANIFEST_LIMITS } from "./manifest-reading.js";
/**
 * Returns what is missing where the templates of Helm charts were left out, with a warning that says how to render them.
 *
 * @param folders those of the charts, as places name them.
 */
export function unrenderedCharts(folders) {
    const charts = [...new Set(folders)];
    return {
        missing: charts.map((folder) => ({
            reason: `the chart ${folder} is not rendered`,
            place: placeOf(folder),
        })),
        diagnostics: limitRepeated(charts, () => "", MANIFEST_LIMITS.sameDiagnostics).map(({ first: folder, more }) => warningDiagnostic({
            code: "read/chart",
            message: withRepeats("the templates of this Helm chart are no manifests, and are left out", more, "in the run"),
            help: `render it first: \`helm template ${folder} | patternc check -\``,
            place: placeOf(folder),
        })),
    };
}
function placeOf(folder) {
    return { file: folder === "." ? "Chart.yaml" : `${folder.replace(/\/$/, "")}/Chart.yaml` };
}
//# sourceMappingURL=unrendered-charts.js.map