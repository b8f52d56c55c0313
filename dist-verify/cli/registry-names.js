import { isChosen } from "../pattern/profile.js";
import { openBuiltInPolicy } from "./built-in-policy.js";
/**
 * Returns the names of the registry's patterns, as the bundle that comes with patternc says them: none is read, since a
 * shell asks for them at each press of a key.
 */
export async function registryNames(profile) {
    const policy = await openBuiltInPolicy();
    if (!policy.ok)
        return [];
    return policy.value.parts
        .filter((part) => isChosen(part.profile, profile))
        .map(({ pattern }) => pattern)
        .sort();
}
//# sourceMappingURL=registry-names.js.map