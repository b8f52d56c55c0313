import { libraryTexts } from "./library-texts.js";
import { libraryWithPrefix } from "./with-prefix.js";
/** Where the objects come from, and which of them may be leaders, is not the same in every consumer. */
const FOLDERS = {
    documents: ["kubepattern/"],
    "review of an object": ["gatekeeper/objects/", "gatekeeper/", "kubepattern/"],
    "review of a namespace": ["gatekeeper/namespaces/", "gatekeeper/", "kubepattern/"],
};
/**
 * The policies' own library, written by hand in Rego (no text of a pattern gets into it): it turns the input of any
 * OPA into the objects of SEMANTICS.md 1, so that a policy gives the same verdict without our runner. Only the modules
 * that the generated ones import, and those that they import in turn.
 *
 * @param prefix below which the generated modules are, and the library with them.
 */
export function libraryFiles(generated, input = "documents", prefix = []) {
    const files = new Map();
    const waiting = generated.flatMap((file) => importedNames(file, prefix));
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
        const paths = FOLDERS[input].map((folder) => `${folder}${name}.rego`);
        const text = paths.map((path) => libraryTexts().get(path)).find((one) => one !== undefined);
        // What is in no folder is generated.
        if (files.has(name) || text === undefined)
            continue;
        const path = [...prefix, "lib/kubepattern", `${name}.rego`].join("/");
        const file = { path, text: libraryWithPrefix(text, prefix) };
        files.set(name, file);
        waiting.push(...importedNames(file, prefix));
    }
    return [...files.values()];
}
/** Modules below `lib.kubepattern` that a module imports, as paths below its folder. */
function importedNames({ text }, prefix) {
    const library = ["import data", ...prefix, "lib.kubepattern."].join(".");
    return [...text.matchAll(/^import data\.\S+$/gm)]
        .filter(([line]) => line.startsWith(library))
        .map(([line]) => line.slice(library.length).replaceAll(".", "/"));
}
//# sourceMappingURL=library.js.map