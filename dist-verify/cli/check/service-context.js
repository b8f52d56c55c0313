import { SEVERITY_RANK } from "../../pattern/pattern.js";
import { LISTS_PATTERNS } from "../../report/formats.js";
import { STANDARD_INPUT_NAME } from "../../report/located-finding.js";
import { filesInRepository } from "./repository-files.js";
/**
 * Makes what formats for services need beside the report, and returns it. The patterns that judged are read only where a
 * format lists them.
 */
export async function serviceContext({ formats, inputs, snapshots, loaded, failOn, }) {
    const listsPatterns = formats.some((format) => LISTS_PATTERNS.has(format));
    const judged = listsPatterns ? ((await loaded?.patterns.all()) ?? []) : [];
    return {
        judged,
        pageOf: await pagesOf(judged),
        fails: failsFrom(failOn),
        fileInRepository: filesInRepository(process.cwd()),
        firstFile: () => {
            const [first] = snapshots.flatMap(({ documents }) => documents.slice(0, 1));
            return first?.place().file ?? inputs[0] ?? STANDARD_INPUT_NAME;
        },
    };
}
/** Makes what reads the pages of patterns, and returns it. */
async function pagesOf(patterns) {
    if (patterns.length === 0)
        return () => undefined;
    return (await import("../pattern-page.js")).pageReader(patterns);
}
/** Returns what tells whether a finding makes the run fail: one that is certain, from a severity on. */
function failsFrom(failOn) {
    return ({ severity, uncertain }) => uncertain === undefined && reachesThreshold(severity, failOn);
}
function reachesThreshold(severity, failOn) {
    if (failOn === undefined)
        return true;
    if (failOn === "never")
        return false;
    return SEVERITY_RANK[severity] >= SEVERITY_RANK[failOn];
}
//# sourceMappingURL=service-context.js.map