const FILTER_GROUPS = ["matchAll", "matchAny", "matchNone"];
const RULE_LISTS = ["relationships", "commonRelationships"];
/** Returns what counts towards the size of a registry pattern. */
export function registrySizes({ metadata, spec }) {
    const conditions = spec.resources.flatMap(({ filters = {} }, r) => FILTER_GROUPS.flatMap((group) => (filters[group] ?? []).map(({ key, values = [] }, i) => {
        const at = ["spec", "resources", r, "filters", group, i];
        return { path: key, values: values.length, at, pathAt: [...at, "key"] };
    })));
    return {
        name: { text: metadata.name, at: ["metadata", "name"] },
        message: { text: spec.message, at: ["spec", "message"] },
        conditions,
        rules: RULE_LISTS.map((list) => ({ count: spec[list]?.length ?? 0, at: ["spec", list] })),
    };
}
//# sourceMappingURL=registry-sizes.js.map