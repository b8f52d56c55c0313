/** Returns the object of a nearest thing as reports name it: the workload in place of the Pod of its template. */
export function nearestResource({ resource }) {
    const { apiVersion, kind, namespace, name, place } = resource.workload ?? resource;
    const { file, line, column, source } = place();
    return {
        ...{ apiVersion, kind, namespace, name },
        ...(resource.workload === undefined ? {} : { template: true }),
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
        ...(source === undefined ? {} : { source }),
    };
}
/** Makes the JSON of evidence and returns it in the form of INTERFACE.md. */
export function flatEvidence({ lookedFor, nearest, nothingNear }) {
    if (nearest === undefined)
        return { lookedFor, nothingNear };
    const { text, differences } = nearest;
    return { lookedFor, nearest: { ...nearestResource(nearest), text, differences } };
}
//# sourceMappingURL=evidence.js.map