import { success } from "../../base/result.js";
import { FindingDecisions } from "../check/finding-decisions.js";
/**
 * Reads what the user decided about findings, in the configuration file and in the baseline, and returns it. What is
 * written as a baseline by this run takes the place of the one that there was. Fails as `readBaselineFile` does.
 */
export async function readDecisions({ options, config }) {
    const { inlineSuppressions: readsAnnotations, writeBaseline } = options;
    const file = writeBaseline === undefined ? options.baseline : undefined;
    const common = { readsAnnotations, today: new Date().toISOString().slice(0, 10) };
    if (config === undefined && file === undefined)
        return success(new FindingDecisions(common));
    const { fileDecisions, readBaselineFile } = await import("./file-decisions.js");
    const baseline = file === undefined ? undefined : readBaselineFile(file);
    if (baseline?.ok === false)
        return baseline;
    return success(new FindingDecisions({
        ...common,
        ...(config === undefined ? {} : fileDecisions(config)),
        ...(baseline === undefined ? {} : { baseline: baseline.value }),
    }));
}
//# sourceMappingURL=read-decisions.js.map