import { didYouMean } from "../base/did-you-mean.js";
import { isJsonObject, ownValue } from "../base/json.js";
import { quote } from "../base/quote.js";
import { DEFAULT_PROFILE, DESCRIPTION_ANNOTATION, PROFILE_LABEL, PROFILES } from "./profile.js";
/**
 * Reads what labels and annotations say of a pattern and returns it. They are free by the specification
 * (SEMANTICS-CRD.md 2), so what does not fit is a warning at most (`pattern/profile`).
 */
export function readResourceMetadata(context) {
    const metadata = isJsonObject(context.document.value) ? ownValue(context.document.value, "metadata") : undefined;
    const description = entry(metadata, "annotations", DESCRIPTION_ANNOTATION);
    return {
        profile: readProfile(entry(metadata, "labels", PROFILE_LABEL), context),
        ...(typeof description === "string" && description !== "" ? { description } : {}),
    };
}
function readProfile(written, context) {
    if (written === undefined)
        return DEFAULT_PROFILE;
    const profile = PROFILES.find((name) => name === written);
    if (profile !== undefined)
        return profile;
    const message = typeof written === "string" ? `unknown profile ${quote(written)}` : "the profile of a pattern is a text";
    const help = didYouMean(typeof written === "string" ? written : "", PROFILES);
    context.warn("pattern/profile", ["metadata", "labels", PROFILE_LABEL], message, help);
    return DEFAULT_PROFILE;
}
function entry(metadata, map, key) {
    const entries = isJsonObject(metadata) ? ownValue(metadata, map) : undefined;
    return isJsonObject(entries) ? ownValue(entries, key) : undefined;
}
//# sourceMappingURL=resource-metadata.js.map