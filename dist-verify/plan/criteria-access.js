/**
 * Plans how criteria are found out: all that can be is one compound key. A second part with many values on one side
 * would multiply the keys, so it is a residual. A selector, whose labels meet many requirements, leaves no room for
 * such a part on either side.
 */
export function criteriaAccess({ criteria, selector }) {
    const key = [];
    const residual = [];
    let isSubjectTaken = selector !== undefined;
    let isOtherTaken = selector !== undefined;
    for (const criterion of criteria) {
        const subjectHasMany = hasMany(criterion.subject);
        const otherHasMany = hasMany(criterion.other);
        if ((subjectHasMany && isSubjectTaken) || (otherHasMany && isOtherTaken)) {
            residual.push(criterion);
            continue;
        }
        isSubjectTaken ||= subjectHasMany;
        isOtherTaken ||= otherHasMany;
        key.push(criterion);
    }
    return {
        by: "criteria",
        key,
        ...(selector === undefined ? {} : { selector }),
        residual,
        staysInNamespace: comparesNamespaces({ criteria }),
        otherAnchors: anchorsOf([
            ...criteria.flatMap(({ other }) => pathsOf(other)),
            ...(selector?.of === "other" ? [selector.at] : []),
        ]),
    };
}
/** Returns the paths among the sources of texts. */
export function pathsOf({ sources }) {
    return sources.filter((source) => typeof source !== "string");
}
/** Whether a side may have several texts under one binding. */
function hasMany(texts) {
    return pathsOf(texts).some(({ path }) => path.some(({ step }) => step === "each" || step === "keys"));
}
/** Returns the anchors of paths, each once, an outer one before what is inside it. */
function anchorsOf(paths) {
    const anchors = new Set();
    const add = ({ from }) => {
        if (from === undefined)
            return;
        add(from.list);
        anchors.add(from);
    };
    for (const path of paths)
        add(path);
    return [...anchors];
}
/**
 * Tells whether what criteria link is always in one namespace, or in none: the two namespaces are compared as they are
 * written.
 */
export function comparesNamespaces({ criteria }) {
    return criteria.some(({ subject, other }) => isOwnNamespace(subject) && isOwnNamespace(other));
}
/** Where an object has its namespace. */
export const OWN_NAMESPACE = [
    { step: "key", key: "metadata" },
    { step: "key", key: "namespace" },
];
/** Tells whether texts are an object's own namespace, as it is written. */
export function isOwnNamespace({ sources, transform }) {
    const [only] = sources;
    if (transform !== undefined || sources.length !== 1 || typeof only !== "object" || only.from !== undefined)
        return false;
    return isNamespacePath(only.path);
}
/** Tells whether a path leads to an object's own namespace. */
export function isNamespacePath(path) {
    return path.map((step) => (step.step === "key" ? step.key : "")).join("/") === "metadata/namespace";
}
//# sourceMappingURL=criteria-access.js.map