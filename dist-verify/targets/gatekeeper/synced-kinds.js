import { includesKind } from "../../pattern/kinds.js";
/**
 * Returns what must be synced for a kind: each kind that it means, once, since an object in two versions would count
 * twice. The version is the one that the pattern writes, by which its paths go; else the one that is known. None where
 * neither is.
 */
export function syncedKinds(kind, { writtenKinds = [] }, catalog) {
    const versions = [...writtenKinds.filter((written) => includesKind([kind], written)), ...catalog.versionsOf(kind)];
    const synced = new Map();
    for (const one of versions) {
        const key = `${one.group}/${one.kind}`;
        synced.set(key, synced.get(key) ?? one);
    }
    return [...synced.values()];
}
//# sourceMappingURL=synced-kinds.js.map