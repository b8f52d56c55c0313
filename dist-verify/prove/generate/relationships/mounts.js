import { isJsonObject } from "../../../base/json.js";
import { mapValues } from "../map-values.js";
import { appendTo, listAt, memberAt, objectUnder } from "../mutable-object.js";
import { BY_NAME, GENERAL } from "../perturbations/common.js";
import { alignNamespaces, ensureName, kindOf, namespaceOf } from "../planned-object.js";
/** Makes the volume of a claim. */
function claimVolume(claimName) {
    return { persistentVolumeClaim: { claimName } };
}
/** The last volume is of no claim and of no export. */
const brokenVolume = (random, one, other) => {
    const pod = kindOf(one) === "Pod" ? one : other;
    const volumes = listAt(pod.object, "spec", "volumes");
    volumes[Math.max(0, volumes.length - 1)] = random.pick([
        ...[
            { persistentVolumeClaim: { claimName: 5 } },
            { persistentVolumeClaim: "web" },
            { persistentVolumeClaim: {} },
            null,
        ],
        ...[{ nfs: { server: "", path: "/logs" } }, { nfs: { server: "10.0.0.1", path: 5 } }, "web", ["web"]],
    ]);
};
/** A Pod mounts the export that is spelt like the claim it mounted. */
const exportForClaim = (_random, one, other) => {
    const [pod, claim] = kindOf(one) === "Pod" ? [one, other] : [other, one];
    const volumes = listAt(pod.object, "spec", "volumes");
    const server = namespaceOf(pod) ?? "default";
    for (const [i, volume] of volumes.entries()) {
        const claimName = memberAt(volume, "persistentVolumeClaim", "claimName");
        if (claimName !== undefined)
            volumes[i] = { nfs: { server, path: kindOf(claim) === "Pod" ? claimName : ensureName(claim) } };
    }
};
/** Two Pods mount exports that differ in one thing. */
const differentExports = (random, one, other) => {
    const differs = random.pick(["server", "path"]);
    for (const [pod, value] of [
        [one, "one"],
        [other, "two"],
    ]) {
        const nfs = { server: "10.0.0.1", path: "/logs", [differs]: value };
        if (kindOf(pod) === "Pod")
            objectUnder(pod.object, "spec").volumes = [{ nfs }];
    }
};
/** The claims of one Pod become exports whose server and path spell its namespace and their names. */
function claimsAsExports(random, documents) {
    const pods = documents.filter((document) => isJsonObject(document) && document.kind === "Pod");
    if (pods.length === 0)
        return documents;
    const pod = random.pick(pods);
    const server = memberAt(pod, "metadata", "namespace") ?? "default";
    const asExport = (value) => {
        const claim = isJsonObject(value) ? value.persistentVolumeClaim : undefined;
        return isJsonObject(claim) ? { nfs: { server, path: claim.claimName ?? null } } : value;
    };
    return documents.map((document) => (document === pod ? mapValues(document, asExport) : document));
}
/** MOUNTS: a Pod names claims and NFS exports as volumes. */
export const mounts = {
    link(random, pod, claim) {
        alignNamespaces(random, pod, claim);
        appendTo(listAt(pod.object, "spec", "volumes"), claimVolume(ensureName(claim)));
    },
    perturbations: [...GENERAL, ...BY_NAME, brokenVolume, exportForClaim, differentExports],
    inCommon: {
        byIdentity: ["PersistentVolumeClaim"],
        withoutObject(random, a, b, name) {
            if (kindOf(a) !== "Pod" || kindOf(b) !== "Pod" || !random.chance("exportInCommon"))
                return false;
            const path = random.pick(["/logs", "/", `/${name}`]);
            for (const { object } of [a, b])
                appendTo(listAt(object, "spec", "volumes"), { nfs: { server: "10.0.0.1", path } });
            return true;
        },
    },
    documentMutations: [claimsAsExports],
    small: {
        links: [["Pod", "PersistentVolumeClaim"]],
        pairs: [
            { name: "pods-with-one-claim", subject: "Pod", partner: "Pod" },
            { name: "pods-without-one-claim", subject: "Pod", partner: "Pod", shared: false },
            { name: "claims-of-one-pod", subject: "PersistentVolumeClaim", partner: "PersistentVolumeClaim" },
        ],
    },
};
//# sourceMappingURL=mounts.js.map