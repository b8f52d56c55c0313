import { GROUP_NAMES } from "./resource-document.js";
/** Returns what counts towards the size of a pattern of the resource dialect. A criterion counts as two conditions. */
export function resourceSizes({ metadata, spec }) {
    const { target, dependencies = [], relationships = {} } = spec;
    return {
        name: { text: metadata.name, at: ["metadata", "name"] },
        message: { text: spec.message, at: ["spec", "message"] },
        conditions: [
            ...conditionSizes(target.filters ?? {}, ["spec", "target", "filters"]),
            ...dependencies.flatMap(({ filters = {} }, i) => conditionSizes(filters, ["spec", "dependencies", i, "filters"])),
            ...GROUP_NAMES.flatMap((group) => (relationships[group] ?? []).flatMap(({ criteria = [] }, i) => criteria.flatMap(({ targetPath = "", dependencyPath = "" }, c) => {
                const at = ["spec", "relationships", group, i, "criteria", c];
                return [
                    { path: targetPath, values: 0, at, pathAt: [...at, "targetPath"] },
                    { path: dependencyPath, values: 0, at, pathAt: [...at, "dependencyPath"] },
                ];
            }))),
        ],
        rules: [
            ...GROUP_NAMES.map((group) => ({
                count: relationships[group]?.length ?? 0,
                at: ["spec", "relationships", group],
                what: "relationships",
            })),
            ...GROUP_NAMES.flatMap((group) => (relationships[group] ?? []).map(({ criteria = [] }, i) => ({
                count: criteria.length,
                at: ["spec", "relationships", group, i, "criteria"],
                what: "criteria",
            }))),
            { count: dependencies.length, at: ["spec", "dependencies"], what: "dependencies" },
            { count: target.kinds?.length ?? 0, at: ["spec", "target", "kinds"], what: "kinds" },
            ...dependencies.map(({ kinds = [] }, i) => ({
                count: kinds.length,
                at: ["spec", "dependencies", i, "kinds"],
                what: "kinds",
            })),
        ],
    };
}
function conditionSizes(groups, at) {
    return GROUP_NAMES.flatMap((group) => (groups[group] ?? []).map(({ path, values = [] }, i) => {
        const place = [...at, group, i];
        return { path, values: values.length, at: place, pathAt: [...place, "path"] };
    }));
}
//# sourceMappingURL=resource-sizes.js.map