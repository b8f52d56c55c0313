import { sha256Hex } from "../base/sha256.js";
import { ResourceIndex } from "../cluster/resource-index.js";
import { groupOf } from "../pattern/kinds.js";
import { Uncertainty } from "./absence.js";
/**
 * Completes findings for reports and returns them in their order: each with its pattern, the places of its resources
 * and of their fields, and a fingerprint. A resource that is not in the snapshot has no place. A finding that something
 * is not there is uncertain where what the snapshot lacks may be it.
 */
export function reportFindings(findings, patterns, snapshot, { fieldsOf = () => [], suppressions, snapshotName } = {}) {
    if (findings.length === 0)
        return [];
    const byName = new Map(patterns.map((pattern) => [pattern.name, pattern]));
    const index = new ResourceIndex(snapshot);
    const uncertainty = new Uncertainty(snapshot.incomplete ?? []);
    const uncertaintyOf = (finding) => {
        const pattern = byName.get(finding.pattern);
        const reason = pattern === undefined ? undefined : uncertainty.of(finding, pattern);
        return reason === undefined ? {} : { uncertain: reason };
    };
    return findings.map((finding) => ({
        pattern: patternInfo(finding, byName),
        ...(snapshotName === undefined ? {} : { snapshot: snapshotName }),
        ...uncertaintyOf(finding),
        severity: finding.severity,
        message: finding.message,
        ...(finding.for === undefined ? {} : { for: finding.for }),
        ...(finding.absentKind === undefined ? {} : { absentKind: finding.absentKind }),
        ...suppressionOf(suppressions?.get(finding)),
        // Worked out when they are printed: of a million findings they would fill the memory.
        get fingerprint() {
            return fingerprintOf(finding, snapshotName);
        },
        get resources() {
            let fields;
            return finding.resources.map((found, i) => reportedResource(found, index, () => {
                fields ??= fieldsOf(finding);
                return fields[i];
            }));
        },
    }));
}
function suppressionOf(suppression) {
    return suppression === undefined ? {} : { suppression };
}
function patternInfo({ pattern: name }, byName) {
    return byName.get(name) ?? { name, displayName: name, category: "" };
}
function reportedResource(found, index, fieldOf) {
    const { actor, apiVersion, kind, namespace, name, template } = found;
    const { file, line, column, source } = index.document(found)?.place() ?? {};
    const resource = index.resource(found);
    return {
        ...{ actor, apiVersion, kind, namespace, name },
        ...(template ? { template } : {}),
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
        ...(source === undefined ? {} : { source }),
        get field() {
            return fieldOf();
        },
        ...(resource === undefined ? {} : { resource }),
    };
}
/**
 * Returns the first 32 hex digits of the SHA-256 of [pattern, then per resource actor, group, kind, namespace, name]. Of
 * a run with more than one snapshot the name of its snapshot comes first.
 */
export function fingerprintOf({ pattern, resources }, snapshotName) {
    const parts = resources.flatMap((r) => [r.actor, groupOf(r.apiVersion), r.kind, r.namespace, r.name]);
    const root = snapshotName === undefined ? [] : [snapshotName];
    return sha256Hex(JSON.stringify([...root, pattern, ...parts])).slice(0, 32);
}
/** Counts the findings that missing input may explain and returns their number. */
export function countUncertain(findings) {
    return findings.filter(({ uncertain }) => uncertain !== undefined).length;
}
/** Returns the resources of a finding as a policy or the reference found them. */
export function foundResources({ resources }) {
    return resources.map(({ actor, apiVersion, kind, namespace, name, template }) => ({
        ...{ actor, apiVersion, kind, namespace, name },
        template: template === true,
    }));
}
/** Counts findings by severity and returns the numbers that are not 0, the least severity first. */
export function countBySeverity(findings) {
    const counts = {};
    for (const severity of ["INFO", "LOW", "WARNING", "MEDIUM", "HIGH", "CRITICAL"]) {
        const count = findings.filter((finding) => finding.severity === severity).length;
        if (count > 0)
            counts[severity] = count;
    }
    return counts;
}
//# sourceMappingURL=report.js.map