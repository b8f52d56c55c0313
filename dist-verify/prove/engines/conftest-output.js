import { isJsonList, isJsonObject, ownValue } from "../../base/json.js";
import { readFindings } from "../../wasm/read-findings.js";
/** The severities that Conftest is to warn of; of the others it is to be a failure (SEMANTICS.md 0). */
const WARNED = new Set(["INFO", "LOW", "WARNING"]);
/** What metadata says of the finding. The rest is about the pattern, or Conftest's own. */
const OF_FINDING = new Set(["pattern", "severity", "resources", "absentKind", "for"]);
/**
 * The findings in what `conftest test --output json` prints: message and metadata make a finding whole again. Throws
 * where that is something else, or a finding has the wrong one of the two rules.
 */
export function readConftest(text) {
    const results = JSON.parse(text);
    if (!isJsonList(results))
        throw new TypeError("it gave no list of results");
    return results.map((result) => {
        const file = isJsonObject(result) ? ownValue(result, "filename") : undefined;
        if (!isJsonObject(result) || typeof file !== "string")
            throw new TypeError("it gave a result of no file");
        const findings = [true, false].flatMap((warns) => {
            const reported = ownValue(result, warns ? "warnings" : "failures") ?? [];
            return (isJsonList(reported) ? reported : [reported]).map((one) => findingOf(one, warns));
        });
        return { file, findings: [...readFindings(findings)] };
    });
}
function findingOf(reported, warns) {
    if (!isJsonObject(reported) || !isJsonObject(reported.metadata))
        throw new TypeError("it gave what is no finding");
    const finding = Object.entries(reported.metadata).filter(([key]) => OF_FINDING.has(key));
    const { severity = null } = reported.metadata;
    if (WARNED.has(severity) !== warns)
        throw new TypeError(`it gave the wrong rule for ${severity}`);
    // The message stands there where the result's text says more: names, files, or the pattern where there is none.
    const message = reported.metadata.message ?? reported.msg ?? null;
    const { resources = null } = reported.metadata;
    return {
        ...Object.fromEntries(finding),
        message,
        resources: isJsonList(resources) ? resources.map(ofFinding) : null,
    };
}
/** What a finding says of a resource: Conftest is told its file too. */
function ofFinding(resource) {
    if (!isJsonObject(resource))
        return resource;
    const { file: _, ...others } = resource;
    return others;
}
//# sourceMappingURL=conftest-output.js.map