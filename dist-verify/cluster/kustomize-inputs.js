import { readFileSync } from "node:fs";
import path from "node:path";
import { decodeText } from "../base/decode-text.js";
import { warningDiagnostic } from "../base/diagnostic.js";
import { readDocuments } from "../document/read-documents.js";
import { withRepeats } from "../document/repeated-diagnostics.js";
import { isKustomizationFile, kustomizationOf } from "./kustomization.js";
import { MANIFEST_LIMITS, MANIFEST_READING } from "./manifest-reading.js";
/**
 * Reads the kustomizations among the files of a run, and returns what they say of the others: nothing is built, and a
 * file that is only a patch is no object. One that cannot be read stays among the manifests, whose reader reports it.
 *
 * @param files as places name them.
 */
export function kustomizeInputs(files) {
    const all = files.filter(isKustomizationFile).flatMap((name) => readKustomization(name) ?? []);
    if (all.length === 0)
        return NONE;
    const present = new Set(files.map((file) => path.resolve(file)));
    const resources = new Set(all.flatMap((one) => one.resources));
    const noObjects = all.flatMap((one) => one.noObjects).filter((file) => !resources.has(file));
    const missing = all.flatMap((one) => missingOf(one, present));
    const namespaces = all.flatMap(({ namespace }) => (namespace === undefined ? [] : [namespace]));
    return {
        noManifests: new Set([...all.map(({ file }) => file), ...noObjects]),
        count: all.length,
        missing: missing.map(({ input }) => input),
        namespaces: [...new Set(namespaces)],
        diagnostics: missing.length === 0 ? [] : [hint(all, missing)],
    };
}
const NONE = { noManifests: new Set(), count: 0, missing: [], namespaces: [], diagnostics: [] };
function readKustomization(name) {
    let bytes;
    try {
        bytes = readFileSync(name);
    }
    catch {
        return undefined;
    }
    const text = decodeText(name, bytes);
    const read = text.ok ? readDocuments(text.value, MANIFEST_READING) : text;
    const [document, second] = read.ok ? read.value : [];
    if (document === undefined || second !== undefined)
        return undefined;
    const kustomization = kustomizationOf(document, path.resolve(name));
    return kustomization === undefined ? undefined : { ...kustomization, name };
}
function missingOf(owner, present) {
    const made = owner.changes.map((change) => {
        const { what, location } = change;
        const kinds = change.kinds ?? kindsOfPatch(change);
        const input = {
            reason: `the ${what} of ${owner.name} are not applied`,
            place: location.place,
            ...(what === "patches" ? { changesObjects: true } : {}),
            ...(kinds === undefined ? {} : { kinds }),
        };
        return { owner, what, location, input };
    });
    const remote = owner.remote.map(({ written, location }) => ({
        owner,
        what: "remote resources",
        location,
        input: { reason: `${written}, a resource of ${owner.name}, is not fetched`, place: location.place },
    }));
    const folders = new Set([...present].map((file) => path.dirname(file)));
    const absent = owner.resources.filter((one) => !present.has(one) && !folders.has(one) && !hasBelow(present, one));
    const place = { file: owner.name };
    const outside = absent.map((one) => {
        const written = path.relative(path.dirname(owner.file), one).replaceAll(path.sep, "/");
        const reason = `${written}, a resource of ${owner.name}, is not among the inputs`;
        return { owner, what: "resources outside of the inputs", location: { place }, input: { reason, place } };
    });
    return [...made, ...remote, ...outside];
}
function hasBelow(files, folder) {
    const start = folder + path.sep;
    for (const file of files)
        if (file.startsWith(start))
            return true;
    return false;
}
/** Returns the kinds of the objects in a patch's file; `undefined` where it says none. */
function kindsOfPatch({ file }) {
    if (file === undefined)
        return undefined;
    try {
        const text = readFileSync(file, "utf8").slice(0, MANIFEST_LIMITS.size);
        const kinds = [...text.matchAll(/^kind:[ \t]*["']?([A-Za-z0-9]+)["']?[ \t]*\r?$/gm)].map(([, kind]) => kind ?? "");
        return kinds.length === 0 ? undefined : [...new Set(kinds)];
    }
    catch {
        return undefined;
    }
}
/** Makes the hint to build first, at the kustomization that no other one takes. */
function hint(all, missing) {
    const taken = new Set(all.flatMap(({ resources }) => resources));
    const roots = all.filter(({ file }) => !taken.has(path.dirname(file)) && !taken.has(file));
    const incomplete = roots.filter((root) => missing.some(({ owner }) => reaches(root, owner, all)));
    const [root = missing[0]?.owner] = incomplete;
    const words = [...new Set(missing.map(({ what }) => what))];
    const listed = words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
    const name = root?.name ?? "";
    const folder = path.posix.dirname(name.replaceAll("\\", "/"));
    const message = `this kustomization is not built: its ${listed} are missing, and its files are judged as they stand`;
    return warningDiagnostic({
        code: "read/kustomization",
        message: withRepeats(message, incomplete.length - 1, "in the run"),
        help: `build it first: \`kustomize build ${folder} | patternc check -\``,
        place: { file: name },
    });
}
function reaches(from, to, all, seen = new Set()) {
    if (from === to)
        return true;
    seen.add(from);
    return all.some((next) => !seen.has(next) &&
        (from.resources.includes(next.file) || from.resources.includes(path.dirname(next.file))) &&
        reaches(next, to, all, seen));
}
//# sourceMappingURL=kustomize-inputs.js.map