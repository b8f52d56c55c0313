import path from "node:path";
import { isJsonList, isJsonObject, ownValue } from "../base/json.js";
import { groupOf } from "../pattern/kinds.js";
const NAMES = new Set(["kustomization.yaml", "kustomization.yml", "Kustomization"]);
/** Tells whether kustomize reads a file by its name. */
export function isKustomizationFile(file) {
    return NAMES.has(path.basename(file));
}
/** Keys with files that configure kustomize, as texts in a list. */
const SETTINGS = ["transformers", "generators", "validators", "configurations", "crds"];
/** Keys by which objects are made or changed in ways that only kustomize knows, and the words for them. */
const CHANGES = [
    ["transformers", "transformers"],
    ["generators", "generators"],
    ["helmCharts", "charts"],
    ["helmChartInflationGenerator", "charts"],
    ["commonLabels", "labels"],
    ["labels", "labels"],
    ["namePrefix", "name prefixes"],
    ["nameSuffix", "name suffixes"],
    ["vars", "variables"],
    ["replacements", "replacements"],
];
/**
 * Reads what a kustomization says and returns it; `undefined` where the document is something else that lies in a file
 * of this name, such as an object of Flux.
 *
 * @param file the absolute path of its file.
 */
export function kustomizationOf(document, file) {
    const { value } = document;
    if (!isJsonObject(value) || !isKustomize(value))
        return undefined;
    const folder = path.dirname(file);
    const resolved = (written) => path.resolve(folder, written);
    const listed = ["resources", "bases", "components"].flatMap((key) => textsOf(value, key).map(({ text, index }) => ({ written: text, location: document.locate([key, index]) })));
    const patches = patchesOf(document, value);
    const namespace = ownValue(value, "namespace");
    return {
        file,
        resources: listed.filter(({ written }) => !isRemote(written)).map(({ written }) => resolved(written)),
        remote: listed.filter(({ written }) => isRemote(written)),
        noObjects: [
            ...patches.flatMap((patch) => (patch.file === undefined ? [] : [patch.file])),
            ...SETTINGS.flatMap((key) => textsOf(value, key).map(({ text }) => text)),
            ...dataFilesOf(value),
        ].map(resolved),
        changes: [
            ...patches.map((patch) => (patch.file === undefined ? patch : { ...patch, file: resolved(patch.file) })),
            ...generatorsOf(document, value),
            ...CHANGES.filter(([key]) => isFilled(ownValue(value, key))).map(([key, what]) => ({
                what,
                location: document.locate([key], "key"),
            })),
        ],
        ...(typeof namespace === "string" && namespace !== "" ? { namespace } : {}),
    };
}
function isKustomize(value) {
    const apiVersion = ownValue(value, "apiVersion");
    if (typeof apiVersion === "string")
        return groupOf(apiVersion) === "kustomize.config.k8s.io";
    const kind = ownValue(value, "kind");
    return kind === undefined || kind === "Kustomization" || kind === "Component";
}
/** Matches a resource that is fetched: a URL, a repository, or what has a query for one. */
const REMOTE = /^[a-z+]+:\/\/|^git@|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|io|net|dev|edu)\/|\?ref=|^git::/i;
function isRemote(written) {
    return REMOTE.test(written);
}
function isFilled(value) {
    if (isJsonList(value))
        return value.length > 0;
    if (isJsonObject(value))
        return Object.keys(value).length > 0;
    return value !== undefined && value !== null && value !== "";
}
/** Returns the texts of a list, with their places in it. */
function textsOf(value, key) {
    return itemsOf(value, key).flatMap((item, index) => (typeof item === "string" ? [{ text: item, index }] : []));
}
function itemsOf(value, key) {
    const list = ownValue(value, key);
    return isJsonList(list) ? list : [];
}
function patchesOf(document, value) {
    return ["patches", "patchesJson6902", "patchesStrategicMerge"].flatMap((key) => itemsOf(value, key).map((item, index) => {
        const patch = { what: "patches", location: document.locate([key, index]) };
        if (typeof item === "string")
            return item.includes("\n") ? withKind(patch, kindIn(item)) : { ...patch, file: item };
        if (!isJsonObject(item))
            return patch;
        const target = ownValue(item, "target");
        const inline = ownValue(item, "patch");
        const file = ownValue(item, "path");
        const kind = isJsonObject(target)
            ? ownValue(target, "kind")
            : typeof inline === "string"
                ? kindIn(inline)
                : undefined;
        const withFile = typeof file === "string" ? { ...patch, file } : patch;
        // A target's kind is an expression, which most of the time is a name.
        return withKind(withFile, typeof kind === "string" && /^[A-Za-z0-9]+$/.test(kind) ? kind : undefined);
    }));
}
function withKind(change, kind) {
    return kind === undefined ? change : { ...change, kinds: [kind] };
}
/** Returns the kind of the one object that the text of a patch is. */
function kindIn(patch) {
    const kinds = [...patch.matchAll(/^kind:[ \t]*["']?([A-Za-z0-9]+)["']?[ \t]*$/gm)];
    return kinds.length === 1 ? kinds[0]?.[1] : undefined;
}
function generatorsOf(document, value) {
    const makers = [
        ["configMapGenerator", "ConfigMap"],
        ["secretGenerator", "Secret"],
    ];
    return makers.flatMap(([key, kind]) => itemsOf(value, key).map((_, index) => ({
        what: `generated ${kind}s`,
        location: document.locate([key, index]),
        kinds: [kind],
    })));
}
/** Returns the files with the data of generators and the settings of replacements and charts. */
function dataFilesOf(value) {
    const files = [];
    const add = (text) => {
        if (typeof text === "string")
            files.push(text.slice(text.indexOf("=") + 1));
    };
    for (const key of ["configMapGenerator", "secretGenerator", "helmCharts", "replacements"]) {
        for (const item of itemsOf(value, key)) {
            if (!isJsonObject(item))
                continue;
            for (const list of ["files", "envs", "additionalValuesFiles"])
                for (const one of itemsOf(item, list))
                    add(one);
            for (const one of ["env", "valuesFile", "path"])
                add(ownValue(item, one));
        }
    }
    const openapi = ownValue(value, "openapi");
    if (isJsonObject(openapi))
        add(ownValue(openapi, "path"));
    return files;
}
//# sourceMappingURL=kustomization.js.map