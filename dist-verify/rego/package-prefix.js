import { isIdentifier } from "./identifier.js";
/**
 * First names that no prefix has: what OPA, Conftest or Gatekeeper keeps there, and what policies without a prefix have.
 */
const TAKEN = new Set(["inventory", "kubepattern", "kubepattern_test", "lib", "main", "system"]);
/** The longest prefix: it is a folder, and stands in every import. */
const MAX_LENGTH = 100;
/**
 * Reads the prefix of all packages of a build (`acme`, `acme.platform`) and returns its names; `undefined` where a text
 * is none. A keyword of Rego is none, and neither is what begins with a package that something else has.
 */
export function packagePrefix(text) {
    const names = text.split(".");
    const isName = (name) => /^[A-Za-z]/.test(name) && isIdentifier(name);
    if (text.length > MAX_LENGTH || TAKEN.has(names[0] ?? ""))
        return undefined;
    return names.every(isName) ? names : undefined;
}
//# sourceMappingURL=package-prefix.js.map