import { isCustomWorkload } from "../../cluster/built-in-workloads.js";
import { snapshotOf } from "../../cluster/snapshot-of.js";
import { messageOf } from "../../emit/test-module.js";
import { defaultKindCatalog } from "../../pattern/kind-catalog.js";
import { namesSubject } from "../../pattern/names-subject.js";
import { matchesSubject } from "./constraint.js";
import { constraintName } from "./kind-name.js";
import { notAdmissible } from "./not-admissible.js";
import { yamlText } from "./yaml-text.js";
/**
 * Makes a suite for `gator verify` of a pattern's cases and returns its files. Each object that can be a subject is
 * reviewed, with the other objects of its case as the inventory. A case that no API server admits is left out, and the
 * suite names it with the reason.
 *
 * @param set the folder of the template and of the constraint, below that of Gatekeeper's files.
 */
export function suiteFiles({ pattern, tests }, set = "", kinds = defaultKindCatalog) {
    const files = [];
    const leftOut = [];
    const name = constraintName(pattern);
    const suite = tests.flatMap((test) => {
        const { snapshot } = snapshotOf(test.documents, { kinds });
        const why = notAdmissible(snapshot);
        if (why !== undefined)
            leftOut.push(`Left out: ${test.name}, which has what no cluster holds: ${why}.`);
        else if (snapshot.documents.some(isCustomWorkload)) {
            leftOut.push(`Left out: ${test.name}, which has workloads of a kind that Gatekeeper cannot know (G4).`);
            return [];
        }
        const reviewed = snapshot.documents.filter((document) => matchesSubject(pattern, document));
        if (why !== undefined || reviewed.length === 0)
            return [];
        const paths = new Map(snapshot.documents.map((document, i) => [document, `cases/${test.name}/${i + 1}.yaml`]));
        for (const [document, path] of paths)
            files.push({ path, content: yamlText(document.object, { casesOf: pattern }) });
        return {
            name: test.name,
            template: `../../${set}templates/${name}.yaml`,
            constraint: `../../${set}constraints/${name}.yaml`,
            cases: reviewed.map((document) => caseOf(document, paths, pattern, test)),
        };
    });
    const document = {
        apiVersion: "test.gatekeeper.sh/v1alpha1",
        kind: "Suite",
        metadata: { name },
        tests: suite,
    };
    return suite.length === 0
        ? []
        : [{ path: "suite.yaml", content: yamlText(document, { casesOf: pattern }, leftOut) }, ...files];
}
/** Makes the case of one reviewed object, with the violations that it must have. */
function caseOf(reviewed, paths, pattern, { findings }) {
    const words = wordsOf(reviewed);
    const expected = findings.filter((finding) => finding[pattern.subject.id] === words);
    const messages = [...new Set(expected.map((finding) => violationMessage(pattern, finding)))];
    const inventory = [...paths].flatMap(([document, path]) => (document === reviewed ? [] : [path]));
    return {
        name: words,
        object: paths.get(reviewed) ?? "",
        ...(inventory.length === 0 ? {} : { inventory }),
        assertions: [
            { violations: expected.length },
            ...messages.map((message) => ({
                violations: expected.filter((finding) => violationMessage(pattern, finding) === message).length,
                message: `^${regexOf(message)}$`,
            })),
        ],
    };
}
/** Returns the message of a violation: that of the finding, behind a name where it has none. */
function violationMessage(pattern, finding) {
    const message = messageOf(pattern, finding);
    if (namesSubject(pattern))
        return message;
    const [kind, namespace, ...name] = (finding[pattern.subject.id] ?? "").split("/");
    const place = namespace === "" ? "" : `${namespace}/`;
    return `${kind} ${place}${name.join("/")}: ${message || pattern.name}`;
}
function wordsOf({ kind, namespace, name }) {
    return `${kind}/${namespace}/${name}`;
}
/** Makes a regular expression that only the text itself matches. */
function regexOf(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
//# sourceMappingURL=suite.js.map