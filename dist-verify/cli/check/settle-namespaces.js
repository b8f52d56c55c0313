import { warningDiagnostic } from "../../base/diagnostic.js";
import { pluralize } from "../../base/pluralize.js";
import { unstatedText } from "../../cluster/namespace-question.js";
import { groupOf } from "../../pattern/kinds.js";
import { isAbsence } from "../../report/absence.js";
/**
 * Leaves out findings that something is not there which only hold as long as objects without a namespace are in the
 * default one, where others of the input state theirs: the input is judged once more for each of these namespaces. A
 * hint says so (`read/mixed-namespaces`). Without such objects the findings are returned as they are.
 *
 * @param patterns those of the findings.
 */
export async function settleNamespaces(findings, patterns, question, evaluator) {
    if (question === undefined)
        return { findings, diagnostics: [] };
    const byName = new Map(patterns.map((pattern) => [pattern.name, pattern]));
    const doubtful = new Set(findings.filter((finding) => {
        const pattern = byName.get(finding.pattern);
        return pattern !== undefined && isAbsence(finding, pattern);
    }));
    const remaining = new Set(doubtful);
    const assumed = question.example.namespace;
    for (const namespace of question.namespaces) {
        if (remaining.size === 0)
            break;
        const result = await evaluator?.evaluate(question.snapshotIn(namespace));
        if (result?.ok !== true)
            continue;
        const both = new Set([assumed, namespace]);
        const others = new Set(result.value.map((finding) => keyOf(finding, both)));
        for (const finding of remaining)
            if (!others.has(keyOf(finding, both)))
                remaining.delete(finding);
    }
    const kept = findings.filter((finding) => !doubtful.has(finding) || remaining.has(finding));
    return { findings: kept, diagnostics: [hint(question, findings.length - kept.length)] };
}
/** Makes a key that is the same for a finding whichever of the namespaces an object is in. */
function keyOf({ pattern, resources }, namespaces) {
    const parts = resources.map(({ actor, apiVersion, kind, namespace, name }) => [
        actor,
        groupOf(apiVersion),
        kind,
        namespaces.has(namespace) ? "" : namespace,
        name,
    ]);
    return JSON.stringify([pattern, parts]);
}
function hint(question, left) {
    const { namespaces, example } = question;
    const [first = ""] = namespaces;
    const leftOut = left === 0
        ? ""
        : `, and ${pluralize(left, "finding")} that ${left === 1 ? "holds" : "hold"} only then ${left === 1 ? "is" : "are"} left out`;
    return warningDiagnostic({
        code: "read/mixed-namespaces",
        message: `${unstatedText(question)} and ${question.unstated === 1 ? "counts" : "count"} as in ${example.namespace}, while others state ${namespaces.join(", ")}${leftOut}`,
        help: `give the namespace that they are meant for: \`--namespace ${first}\``,
        place: example.place(),
    });
}
//# sourceMappingURL=settle-namespaces.js.map