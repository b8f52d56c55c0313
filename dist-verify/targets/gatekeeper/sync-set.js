import { compareCodePoints } from "../../base/json.js";
import { knownVersions } from "../../pattern/known-versions.js";
/** An API group and version that can be served. Nothing else can be synced, and a path is made of it. */
const API_VERSION = /^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?[a-z0-9]+$/;
/**
 * Makes the SyncSets of some patterns and returns them, sorted: one for each API version that they ask about. Gatekeeper
 * tries a SyncSet again for ever that has a kind which is not served, so each has what a cluster serves together.
 *
 * @param name what the names of all begin with.
 */
export function syncSets(name, reviews) {
    const byVersion = new Map();
    for (const { group, version, kind } of reviews.flatMap(({ synced }) => synced)) {
        const apiVersion = apiVersionOf({ group, version });
        if (API_VERSION.test(apiVersion))
            byVersion.set(apiVersion, (byVersion.get(apiVersion) ?? new Set()).add(kind));
    }
    const builtIn = new Set(knownVersions().map(apiVersionOf));
    return [...byVersion]
        .sort(([a], [b]) => compareCodePoints(a, b))
        .map(([apiVersion, kinds]) => ({
        apiVersion,
        isBuiltIn: builtIn.has(apiVersion) && !apiVersion.startsWith(KRATEO),
        document: {
            apiVersion: "syncset.gatekeeper.sh/v1alpha1",
            kind: "SyncSet",
            metadata: { name: `${name}-${apiVersion.replace("/", "-")}`, labels: LABELS },
            spec: { gvks: [...kinds].sort(compareCodePoints).map((kind) => ({ ...partsOf(apiVersion), kind })) },
        },
    }));
}
/** What all objects of this target have, so that one command can name them. */
export const LABELS = { "app.kubernetes.io/managed-by": "patternc" };
/** A group of others whose kinds are known without a kinds file. */
const KRATEO = "widgets.templates.krateo.io/";
function apiVersionOf({ group, version }) {
    return group === "" ? version : `${group}/${version}`;
}
function partsOf(apiVersion) {
    const [version = "", group = ""] = apiVersion.split("/").reverse();
    return { group, version };
}
//# sourceMappingURL=sync-set.js.map