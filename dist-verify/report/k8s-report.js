import { compareCodePoints, isJsonObject } from "../base/json.js";
import { severityAction } from "../pattern/severity-action.js";
import { findingMessage } from "./finding-words.js";
import { yamlBlock, yamlElement } from "./yaml-block.js";
/** Our name, as others know a policy engine by it. */
const SOURCE = "patternc";
/** So that everything of a run can be listed and removed: `kubectl delete -l app.kubernetes.io/managed-by=patternc`. */
const LABELS = { "app.kubernetes.io/managed-by": SOURCE };
/** The longest name that can be the value of a label too. */
const MAX_NAME = 63;
/** A report has at most so many results, and ends at so much text: an API server stores no larger objects. */
const MAX_RESULTS = 1_000;
const MAX_TEXT = 512 * 1024;
/** The severities of a Smell, which has fewer. */
const SMELL_SEVERITY = {
    INFO: "LOW",
    LOW: "LOW",
    WARNING: "MEDIUM",
    MEDIUM: "MEDIUM",
    HIGH: "HIGH",
    CRITICAL: "CRITICAL",
};
/** The severities of the results of a policy report. */
const RESULT_SEVERITY = {
    INFO: "info",
    LOW: "low",
    WARNING: "medium",
    MEDIUM: "medium",
    HIGH: "high",
    CRITICAL: "critical",
};
/**
 * Formats the findings of a report as Kubernetes resources and yields the text in pieces, a stream of YAML documents: a
 * `Smell` (kubepattern.dev/v1) for each finding, then the `ClusterPolicyReport` and the `PolicyReport` of each namespace
 * (wgpolicyk8s.io/v1alpha2). Nothing where there are no findings. The same findings give the same bytes.
 */
export function* k8sReport({ findings }) {
    const byNamespace = new Map();
    for (const finding of findings) {
        const [subject] = finding.resources;
        yield smellText(finding, subject);
        const namespace = subject?.namespace ?? "";
        const others = byNamespace.get(namespace);
        if (others === undefined)
            byNamespace.set(namespace, [finding]);
        else
            others.push(finding);
    }
    const sorted = [...byNamespace].sort(([a], [b]) => compareCodePoints(a, b));
    for (const [namespace, ofNamespace] of sorted)
        yield* policyReports(namespace, ofNamespace);
}
function smellText(finding, subject) {
    const { pattern, severity, fingerprint } = finding;
    const message = findingMessage(finding);
    const { name, displayName, category, docUrl, reference = docUrl } = pattern;
    return documentText({
        apiVersion: "kubepattern.dev/v1",
        kind: "Smell",
        metadata: { name: smellName(name, fingerprint), ...inNamespace(subject), labels: LABELS },
        spec: {
            name: displayName,
            category,
            severity: SMELL_SEVERITY[severity],
            message,
            ...(reference === undefined ? {} : { reference }),
            pattern: { name },
            suppress: false,
            // The schema wants a uid, which manifests do not have.
            ...(subject === undefined ? {} : { target: { ...objectReference(subject), uid: uidOf(subject) ?? "" } }),
        },
    });
}
/** Makes a name that is valid and that no other finding has: the fingerprint, with the pattern's name in front. */
function smellName(pattern, fingerprint) {
    const words = pattern.toLowerCase().match(/[a-z0-9]+/g) ?? ["pattern"];
    const prefix = words.join("-").slice(0, MAX_NAME - fingerprint.length - 1);
    return `${prefix.replace(/-$/, "")}-${fingerprint}`;
}
/** The reports of a namespace, each with as many results as it may hold. The empty text: about what is in none. */
function* policyReports(namespace, findings) {
    const count = { fail: 0, warn: 0 };
    let number = 0;
    let results = 0;
    let size = 0;
    for (const finding of findings) {
        const isSure = finding.uncertain === undefined;
        const result = isSure && severityAction(finding.severity) === "deny" ? "fail" : "warn";
        const text = yamlElement(resultOf(finding, result), "");
        if (results === MAX_RESULTS || (results > 0 && size + text.length > MAX_TEXT)) {
            yield summaryText(count);
            Object.assign(count, { fail: 0, warn: 0 });
            results = 0;
            size = 0;
        }
        if (results === 0)
            yield headText(namespace, ++number);
        yield text;
        count[result]++;
        results++;
        size += text.length;
    }
    yield summaryText(count);
}
function headText(namespace, number) {
    const name = number === 1 ? SOURCE : `${SOURCE}-${number}`;
    const head = documentText({
        apiVersion: "wgpolicyk8s.io/v1alpha2",
        kind: namespace === "" ? "ClusterPolicyReport" : "PolicyReport",
        metadata: { name, ...inNamespace({ namespace }), labels: LABELS },
    });
    return `${head}results:\n`;
}
/** Written last, when it is known. */
function summaryText({ fail, warn }) {
    return yamlBlock({ summary: { pass: 0, fail, warn, error: 0, skip: 0 } });
}
function resultOf(finding, result) {
    const { pattern, severity, resources, fingerprint, for: duration, absentKind, uncertain, snapshot } = finding;
    const message = findingMessage(finding);
    const [{ file, line } = {}] = resources;
    const objects = resources.map((one) => {
        const uid = uidOf(one);
        return { ...objectReference(one), ...(uid === undefined ? {} : { uid }) };
    });
    return {
        source: SOURCE,
        policy: pattern.name,
        category: pattern.category,
        severity: RESULT_SEVERITY[severity],
        result,
        scored: result === "fail",
        message,
        ...(objects.length === 0 ? {} : { resources: objects }),
        properties: texts({
            title: pattern.displayName,
            for: duration,
            absentKind,
            uncertain,
            snapshot,
            docUrl: pattern.docUrl,
            reference: pattern.reference,
            file,
            line: line?.toString(),
            fingerprint,
        }),
    };
}
/** Returns those of the texts that there are. */
function texts(members) {
    const entries = Object.entries(members).filter((entry) => entry[1] !== undefined);
    return Object.fromEntries(entries);
}
function objectReference({ apiVersion, kind, namespace, name }) {
    return { apiVersion, kind, ...inNamespace({ namespace }), name };
}
function inNamespace(where) {
    return where === undefined || where.namespace === "" ? {} : { namespace: where.namespace };
}
/** The uid of the object that is named: of the workload, where its template was judged. */
function uidOf({ resource }) {
    const { metadata } = (resource?.workload ?? resource)?.object ?? {};
    return isJsonObject(metadata) && typeof metadata.uid === "string" && metadata.uid !== "" ? metadata.uid : undefined;
}
function documentText(document) {
    return `---\n${yamlBlock(document)}`;
}
//# sourceMappingURL=k8s-report.js.map