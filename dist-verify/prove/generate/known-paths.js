/**
 * Paths, separated by commas and ends of lines: `*` and digits for `[*]` and `[n]`; `~` stands for a blank within a
 * key.
 */
function known(yields, paths) {
    return paths
        .trim()
        .split(/\s*[\n,]\s*/)
        .map((path) => [pathOf(path), yields]);
}
function pathOf(text) {
    const parts = text.split(" ");
    return parts.map((part, i) => {
        if (part === "*")
            return { step: "each" };
        // Below `labels` and `spec`, digits are a key.
        const isKey = parts[i - 1] === "labels" || parts[i - 1] === "spec";
        if (/^[0-9]$/.test(part) && !isKey)
            return { step: "index", index: Number(part) };
        return { step: "key", key: part.replaceAll("~", " ") };
    });
}
const OF_ALL = [
    ...known("text", `metadata name, metadata namespace, metadata uid, metadata generateName, metadata labels app
		metadata labels app.kubernetes.io/name, metadata labels *, apiVersion, kind, metadata name a
		metadata annotations it's.odd/key, metadata annotations say"so, metadata annotations __proto__
		metadata labels constructor, metadata annotations größe.😀, metadata ownerReferences * kind
		metadata ownerReferences * name, metadata ownerReferences 0 uid, metadata labels 5`),
    ...known("object", "metadata, metadata labels, metadata annotations, spec, status, metadata ownerReferences *"),
    ...known("list", `metadata ownerReferences, metadata finalizers, spec rows, spec rows *, spec rows 0, spec rows 1`),
    ...known("any", `spec rows * *, spec rows * 0, spec rows 0 *, spec rows 1 1, spec rows * * x, spec rows * 0 x
		spec a.b/c, spec x-1 y/2, spec 0, spec [*], spec $ref, spec .dot., spec items * key~with~blank`),
    ...known("number", `spec replicas, spec limits cpu, spec minReadySeconds, status restarts * count, spec rows * * n`),
];
const OF_PODS = [
    ...known("list", `spec containers, spec volumes, spec initContainers, spec containers * env, spec containers 0 env
		spec containers * ports, spec tolerations, spec volumes * projected sources, spec imagePullSecrets
		spec affinity podAffinity requiredDuringSchedulingIgnoredDuringExecution, spec containers * args`),
    ...known("text", `spec containers * image, spec containers 0 image, spec containers 1 name, spec restartPolicy
		spec volumes * persistentVolumeClaim claimName, spec volumes * nfs server, spec serviceAccountName
		spec containers * env * value, spec containers 0 env * value, spec containers * env 0 name
		spec containers * args *, spec nodeName, status phase, spec volumes * name, spec volumes 0 name`),
    ...known("number", `spec containers * ports * containerPort, status containerStatuses * restartCount, spec priority
		spec containers * livenessProbe timeoutSeconds, spec terminationGracePeriodSeconds`),
    ...known("object", `spec containers *, spec containers * livenessProbe, spec volumes *, spec volumes * nfs
		spec securityContext, spec containers * resources limits, spec volumes * persistentVolumeClaim`),
];
const OF_OTHERS = [
    ...known("list", `spec ports, spec template spec containers, subsets * addresses, spec resourcesRefs items, items`),
    ...known("text", `spec type, spec selector app, spec template metadata labels app, spec ports * name, data key
		spec resourcesRefs items * resource, spec scope, spec names kind, data a.b/c, spec storageClassName`),
    ...known("number", `spec ports * port, spec revisionHistoryLimit, spec template spec priority, spec backoffLimit`),
    ...known("object", "spec selector, spec template, data, spec hard, spec template spec volumes *"),
];
/** Paths worth asking objects of a kind; what is the kind's own more often than what all have. */
export function knownPaths(kind) {
    return kind === "Pod" ? PODS : OTHERS;
}
const PODS = [...OF_ALL, ...OF_PODS, ...OF_PODS];
const OTHERS = [...OF_ALL, ...OF_OTHERS, ...OF_OTHERS];
//# sourceMappingURL=known-paths.js.map