import { reportedField } from "../../report/field.js";
/** The first findings of a run, of which it looks up the fields that matter: what nobody reads must cost nothing. */
const MAX_WITH_FIELDS = 1_000;
/**
 * Makes what says which field of each resource a finding is about, by the definition of its pattern, and returns it.
 * Nothing is loaded for it where there is no finding.
 */
export async function findingFields(findings, patterns, lazy) {
    if (findings.length === 0)
        return () => [];
    const finder = await lazy();
    const byName = new Map(patterns.map((pattern) => [pattern.name, pattern]));
    const shown = new Set(findings.slice(0, MAX_WITH_FIELDS));
    const cache = new Map();
    return (finding) => {
        const pattern = byName.get(finding.pattern);
        if (pattern === undefined || !shown.has(finding))
            return [];
        const cached = cache.get(finding);
        if (cached !== undefined)
            return cached;
        const fields = finder
            .fieldsOf(pattern, finding.resources)
            .map((field) => (field === undefined ? undefined : reportedField(field.resource, field.path)));
        cache.set(finding, fields);
        return fields;
    };
}
//# sourceMappingURL=finding-fields.js.map