import { warningDiagnostic } from "../base/diagnostic.js";
import { escapeControls } from "../base/escape-controls.js";
import { limitRepeated, withRepeats } from "../document/repeated-diagnostics.js";
import { defaultKindCatalog } from "../pattern/kind-catalog.js";
import { groupOf } from "../pattern/kinds.js";
import { readEnvironments } from "./environments.js";
import { identityKey } from "./finding.js";
import { MANIFEST_LIMITS } from "./manifest-reading.js";
import { Scope } from "./scope.js";
import { templatePods } from "./template-pods.js";
import { toResource } from "./to-resource.js";
/** The kind whose objects settle which custom kinds have no namespace. It is cluster-scoped itself. */
const DEFINITION = { group: "apiextensions.k8s.io", kind: "CustomResourceDefinition" };
/**
 * Makes a snapshot of the Kubernetes documents in the order read and returns it (SEMANTICS.md 1), with a warning for
 * each document that a later one replaces (`read/duplicate-object`), or one for all that stand in folders which look like
 * environments (`read/environments`).
 *
 * @param documentCount the number of all documents.
 * @param missing what of the inputs is not among the documents.
 */
export function buildSnapshot(kubernetes, documentCount, options, missing = []) {
    const scope = new Scope(options.kinds ?? defaultKindCatalog, definitions(kubernetes));
    const resources = kubernetes.map((document) => toResource(document, scope, options.namespace || "default"));
    const { kept, replacements } = withoutDuplicates(resources);
    const replaced = replacements.filter(({ earlier, later }) => !isSame(earlier, later));
    const environments = readEnvironments(replacements, ({ earlierIndex, index }) => [kubernetes[earlierIndex]?.file ?? "", kubernetes[index]?.file ?? ""], () => kubernetes.map(({ file = "" }) => file));
    const incomplete = [...missing, ...replaced.map(({ earlier }) => replacedObject(earlier))];
    return {
        snapshot: {
            documents: kept,
            resources: [...kept, ...templatePods(kept)],
            ...(incomplete.length === 0 ? {} : { incomplete }),
            documentCount,
        },
        diagnostics: [
            ...environments.diagnostics,
            ...limitRepeated(environments.others, () => "", MANIFEST_LIMITS.sameDiagnostics).map((repeated) => {
                const { earlier, later, index } = repeated.first;
                const message = `${displayName(later)} is here and in ${printed(earlier.place())}; the later one, here, counts`;
                return warningDiagnostic({
                    code: "read/duplicate-object",
                    message: withRepeats(message, repeated.more, "in the run"),
                    help: "remove one of the two, or give them different names or namespaces",
                    ...kubernetes[index]?.locate(),
                });
            }),
        ],
    };
}
/**
 * Returns the CustomResourceDefinitions of the snapshot: of each identity the last one, which is the one that counts.
 */
function definitions(documents) {
    const ownScope = new Scope(defaultKindCatalog, []);
    const resources = documents
        .filter(({ value }) => value.kind === DEFINITION.kind && groupOf(value.apiVersion) === DEFINITION.group)
        .map((document) => toResource(document, ownScope, ""));
    return withoutDuplicates(resources).kept.map(({ object }) => object);
}
/** Drops documents that a later one replaces: of one identity (group, kind, namespace, name) the last one counts. */
function withoutDuplicates(resources) {
    const last = new Map();
    const replacements = [];
    for (const [index, resource] of resources.entries()) {
        if (!resource.named)
            continue;
        const identity = identityKey(resource);
        const earlierIndex = last.get(identity) ?? -1;
        const earlier = resources[earlierIndex];
        if (earlier !== undefined)
            replacements.push({ earlier, later: resource, earlierIndex, index });
        last.set(identity, index);
    }
    if (replacements.length === 0)
        return { kept: resources, replacements };
    const replaced = new Set(replacements.map(({ earlier }) => earlier));
    return { kept: resources.filter((resource) => !replaced.has(resource)), replacements };
}
/** Tells whether two objects of one identity say the same. */
function isSame(one, other) {
    return one.apiVersion === other.apiVersion && JSON.stringify(one.object) === JSON.stringify(other.object);
}
/** What was replaced may have what its replacement lacks. */
function replacedObject(earlier) {
    const place = earlier.place();
    const { kind, namespace } = earlier;
    const reason = `${displayName(earlier)} of ${printed(place)} was replaced`;
    return { reason, place, kinds: [kind], ...(namespace === "" ? {} : { namespace }) };
}
function displayName({ kind, namespace, name }) {
    return escapeControls(`${kind}/${namespace}/${name}`);
}
function printed({ file, line, column, pointer }) {
    return [file, ...(line === undefined ? [pointer] : [line, column])].filter((part) => part !== undefined).join(":");
}
//# sourceMappingURL=build-snapshot.js.map