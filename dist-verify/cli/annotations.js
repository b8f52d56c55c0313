import { failure, success } from "../base/result.js";
import { ANNOTATIONS } from "../oci/media-types.js";
import { usageError } from "./terminal.js";
/** Annotations of the patterns that come with patternc. */
const REGISTRY_ANNOTATIONS = {
    [ANNOTATIONS.source]: "https://github.com/patternc/patternc",
    [ANNOTATIONS.licenses]: "Apache-2.0",
};
/**
 * Makes the annotations of an artefact and returns them: the derived ones, replaced and completed by those of the user,
 * which are KEY=VALUE (the keys of the OCI specification with or without `org.opencontainers.image.`). A time is among
 * them only where SOURCE_DATE_EPOCH has one: otherwise the same input would have another digest each time. Fails with
 * `usage/option`.
 *
 * @param input the values of `--annotation`.
 */
export function annotationsOf({ tag, revision, isRegistry }, input, sourceDateEpoch = process.env.SOURCE_DATE_EPOCH) {
    const mistakes = [];
    const annotations = {
        ...(/^v?\d+(\.\d+)*([-+.].*)?$/.test(tag) ? { [ANNOTATIONS.version]: tag } : {}),
        [ANNOTATIONS.revision]: revision,
        ...(isRegistry ? REGISTRY_ANNOTATIONS : {}),
    };
    if (sourceDateEpoch !== undefined && sourceDateEpoch !== "") {
        const created = timeOf(sourceDateEpoch);
        if (created === undefined) {
            const help = "set it to seconds since 1970, or not at all";
            mistakes.push(usageError("SOURCE_DATE_EPOCH is no whole number of seconds", help));
        }
        else
            annotations[ANNOTATIONS.created] = created;
    }
    for (const annotation of input) {
        const [, key, value] = /^([A-Za-z0-9][A-Za-z0-9._/-]*)=(.*)$/su.exec(annotation) ?? [];
        if (key === undefined || value === undefined) {
            const message = `an annotation is KEY=VALUE, and ${JSON.stringify(annotation)} is not`;
            mistakes.push(usageError(message, "write it like --annotation source=https://host.example/repository"));
        }
        else
            annotations[Object.hasOwn(ANNOTATIONS, key) ? ANNOTATIONS[key] : key] = value;
    }
    return mistakes.length > 0 ? failure(mistakes) : success(annotations);
}
function timeOf(seconds) {
    // The last second of the year 9999: later ones are no RFC 3339.
    if (!/^\d{1,12}$/.test(seconds) || Number(seconds) > 253_402_300_799)
        return undefined;
    return new Date(Number(seconds) * 1_000).toISOString().replace(".000Z", "Z");
}
//# sourceMappingURL=annotations.js.map