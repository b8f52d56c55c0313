/** Returns the message of a finding, with the reason why it is uncertain. */
export function findingMessage({ message, uncertain }) {
    return uncertain === undefined ? message : `${message} Uncertain: ${uncertain}.`;
}
/**
 * Returns what a service shows of a finding: the message, or the pattern's title where that is empty, and of a run with
 * several snapshots the name of its own.
 */
export function serviceMessage(finding) {
    const { pattern, snapshot } = finding;
    const message = findingMessage(finding);
    const text = [message, pattern.displayName].find((one) => one.trim() !== "") ?? pattern.name;
    return snapshot === undefined ? text : `${text} (in ${snapshot})`;
}
/** Names an object: `Deployment/shop/web`, or without a namespace `Node/n1`. */
export function objectName({ kind, namespace, name }) {
    return namespace === "" ? `${kind}/${name}` : `${kind}/${namespace}/${name}`;
}
/** Names what a finding is about: its objects, or the kind that was looked for in vain. */
export function subjectName({ resources, absentKind = "" }) {
    if (resources.length > 0)
        return resources.map(objectName).join(" and ");
    return absentKind === "" ? "no object" : `no ${absentKind}`;
}
//# sourceMappingURL=finding-words.js.map