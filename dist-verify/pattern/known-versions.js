import { groupOf } from "./kinds.js";
import { API_VERSIONS } from "./kubernetes-versions.js";
/** Kinds of others that a relationship type names (SEMANTICS.md 4): nobody else's are known. */
const CUSTOM = "widgets.templates.krateo.io/v1beta1 Column Filters Markdown NavMenuItem Page Panel Paragraph Row Table";
/** The table in use. It is read when somebody asks for the first time. */
let table;
/** Returns the kinds whose served versions are known without a kinds file: Kubernetes' own first. */
export function knownVersions() {
    table ??= [...API_VERSIONS.trim().split("\n"), CUSTOM].flatMap((line) => {
        const [apiVersion = "", ...kinds] = line.split(" ");
        return kinds.map((kind) => versionedKind(apiVersion, kind));
    });
    return table;
}
/** Returns a kind with the group and the version that its `apiVersion` names. */
export function versionedKind(apiVersion, kind) {
    return { group: groupOf(apiVersion), version: apiVersion.slice(apiVersion.indexOf("/") + 1), kind };
}
//# sourceMappingURL=known-versions.js.map