import { isJsonList, isJsonObject } from "../../base/json.js";
import { mapValues } from "./map-values.js";
import { copyOf, listAt, memberAt, objectUnder } from "./mutable-object.js";
/**
 * Makes a claim that some workload's template mounts into one that the workload, as a set, has for a replica
 * (SEMANTICS.md 1), and returns the documents: whoever names the claim or is it gets the claim's name. At times there
 * are too few replicas for it.
 */
export function claimsOfSets(random, documents) {
    const sets = documents.flatMap((document) => {
        const name = isJsonObject(document) ? memberAt(document, "metadata", "name") : undefined;
        if (typeof name !== "string")
            return [];
        return claimsAt(document).map((claim) => ({ document, name, claim }));
    });
    if (sets.length === 0)
        return documents;
    const set = random.pick(sets);
    const template = random.pick(["data", "data", "logs", set.claim]);
    const start = random.pick([0, 0, 0, 1, 9]);
    const ordinal = start + random.pick([0, 0, 1, 2]);
    const claim = `${template}-${set.name}-${ordinal}`;
    return documents.map((document) => {
        const renamed = mapValues(document, (value) => withName(value, set.claim, claim));
        return document === set.document ? asSet(random, copyOf(renamed), { template, claim, start, ordinal }) : renamed;
    });
}
function claimsAt(document) {
    const volumes = isJsonObject(document) ? memberAt(document, "spec", "template", "spec", "volumes") : undefined;
    if (!isJsonList(volumes))
        return [];
    return volumes
        .map((volume) => (isJsonObject(volume) ? memberAt(volume, "persistentVolumeClaim", "claimName") : undefined))
        .filter((name) => typeof name === "string");
}
/** A volume of the claim, or the claim itself, by its new name. */
function withName(value, before, after) {
    if (!isJsonObject(value))
        return value;
    if (value.claimName === before)
        return { ...value, claimName: after };
    const isClaim = value.kind === "PersistentVolumeClaim" && memberAt(value, "metadata", "name") === before;
    return isClaim ? { ...value, metadata: { ...value.metadata, name: after } } : value;
}
function asSet(random, workload, { template, claim, start, ordinal }) {
    const object = workload;
    const spec = objectUnder(object, "spec");
    const volumes = listAt(object, "spec", "template", "spec", "volumes");
    const others = volumes.filter((volume) => !isJsonObject(volume) || memberAt(volume, "persistentVolumeClaim", "claimName") !== claim);
    // What a set mounts takes the place of a volume of its name.
    const inPlace = random.chance("sometimes") ? [{ name: template, emptyDir: {} }] : [];
    objectUnder(object, "spec", "template", "spec").volumes = [...inPlace, ...others];
    spec.volumeClaimTemplates = [{ metadata: { name: template } }];
    if (start > 0)
        spec.ordinals = { start };
    const enough = ordinal - start + 1;
    const replicas = random.pick([enough, enough, enough + 1, enough + 1, enough - 1, String(enough), 1_001]);
    if (enough > 1 || random.chance("even"))
        spec.replicas = replicas;
    return object;
}
//# sourceMappingURL=set-claims.js.map