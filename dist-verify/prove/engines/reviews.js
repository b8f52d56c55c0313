import { identityKey } from "../../cluster/finding.js";
import { kindsOverlap } from "../../pattern/kinds.js";
import { matchesSubject } from "../../targets/gatekeeper/constraint.js";
/** Returns all reviews of an audit that can find something; or why there can be none, in a few words. */
export function reviewsOf({ documents }, { plan, form, kinds }) {
    const inventory = documents.map(({ object }) => object);
    const { pattern } = plan;
    if (form === "object") {
        const subjects = documents.filter((document) => matchesSubject(pattern, document));
        const reviewed = subjects.map((document) => {
            const isAbout = (leader) => leader !== undefined && identityKey(leader) === identityKey(document);
            return { object: document.object, isAbout };
        });
        return { reviewed, inventory };
    }
    const namespaces = new Map(documents.filter(isNamespace).map(({ name, object }) => [name, object]));
    const names = new Set([...documents.map(({ namespace }) => namespace), ...namespaces.keys()]);
    names.delete("");
    // One that is not there is feigned, unless the pattern would see the difference.
    const isMissing = [...names].some((name) => !namespaces.has(name));
    if (isMissing && kindsOverlap(kinds, [{ group: "", kind: "Namespace" }]))
        return { refused: "a namespace without its Namespace" };
    const reviewed = [...names].map((name) => {
        const object = namespaces.get(name) ?? { ...NAMESPACE, metadata: { name } };
        return { object, isAbout: (leader) => leader?.namespace === name };
    });
    return { reviewed, inventory };
}
const NAMESPACE = { apiVersion: "v1", kind: "Namespace" };
function isNamespace({ group, kind }) {
    return group === "" && kind === "Namespace";
}
//# sourceMappingURL=reviews.js.map