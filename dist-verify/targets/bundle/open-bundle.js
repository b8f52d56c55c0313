import { failure, success } from "../../base/result.js";
import { foreignBundle, openPolicy } from "./open-policy.js";
import { readBundlePattern } from "./read-bundle-pattern.js";
/**
 * Unpacks a bundle that patternc built and returns its contents and its patterns. Fails as {@link openPolicy} does, and
 * with the diagnostics of `readPatternDocument` where a definition is refused.
 *
 * @param file the name that places carry.
 * @param kinds the catalog by which the definitions are read: those with a category need the kinds file of their build.
 */
export async function openBundle(bytes, file, verification) {
    const policy = await openPolicy(bytes, file, verification);
    if (!policy.ok)
        return policy;
    const patterns = [];
    const diagnostics = [];
    const definitions = policy.value.definitions();
    if (definitions === undefined)
        return failure([foreignBundle("it lacks definitions in data.json", file)]);
    for (const [name, definition] of Object.entries(definitions)) {
        const pattern = readBundlePattern(policy.value, definition, `${file}/${name}`);
        diagnostics.push(...pattern.diagnostics.filter(({ severity }) => severity === "error"));
        if (pattern.ok)
            patterns.push(pattern.value);
    }
    return diagnostics.length > 0 ? failure(diagnostics) : success({ ...policy.value, patterns });
}
//# sourceMappingURL=open-bundle.js.map