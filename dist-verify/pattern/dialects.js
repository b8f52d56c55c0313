import { dialectIdOf } from "./dialect-id-of.js";
import { readRegistryPattern } from "./read-registry-pattern.js";
import { readResourcePattern } from "./read-resource-pattern.js";
import { REGISTRY_SCHEMA } from "./registry-schema.js";
import { RESOURCE_SCHEMA } from "./resource-schema.js";
/** Every dialect. */
export const DIALECTS = [
    {
        id: "kubepattern.it/v1",
        formats: ["json", "memory"],
        findingsAreWhole: false,
        texts: { description: "metadata.description", page: "metadata.docUrl", name: "name" },
        schema: REGISTRY_SCHEMA,
        read: readRegistryPattern,
    },
    {
        id: "kubepattern.dev/v1",
        formats: ["json", "yaml", "memory"],
        findingsAreWhole: true,
        texts: { page: "spec.reference", name: "metadata.name" },
        schema: RESOURCE_SCHEMA,
        read: readResourcePattern,
    },
];
/** Returns the dialect of a pattern, by its id. */
export function dialectOfId(id) {
    return DIALECTS.find((dialect) => dialect.id === id);
}
/** Returns the dialect whose pattern a document is meant to be; `undefined` for a document that is no pattern. */
export function dialectOf(document) {
    const id = dialectIdOf(document);
    return id === undefined ? undefined : dialectOfId(id);
}
//# sourceMappingURL=dialects.js.map