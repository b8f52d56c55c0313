import { stableStringify } from "../../base/json.js";
import { sha256Hex } from "../../base/sha256.js";
import { emitReview } from "../../emit/emit-review.js";
import { kindName } from "./kind-name.js";
import { REVIEW_INPUTS } from "./review-plan.js";
import { LABELS } from "./sync-set.js";
/**
 * Makes the ConstraintTemplate (`templates.gatekeeper.sh/v1`) of a pattern and returns it. Its Rego has the syntax of
 * Rego v1.
 *
 * @param options the rule `violation`, which by default prints the message, and the release of patternc that the template says.
 */
export function constraintTemplate(review, settings, { violation, version } = {}) {
    const { form } = review;
    const { pattern } = review.plan;
    const { policy, libraries } = emitReview(review.plan, REVIEW_INPUTS[form], settings, violation);
    const kind = kindName(pattern, form);
    const source = { version: "v1", rego: policy, libs: libraries.map(({ text }) => text) };
    return {
        apiVersion: "templates.gatekeeper.sh/v1",
        kind: "ConstraintTemplate",
        metadata: {
            name: kind.toLowerCase(),
            labels: LABELS,
            annotations: {
                "metadata.gatekeeper.sh/title": annotation(pattern.displayName),
                ...(version === undefined || !RELEASE.test(version)
                    ? {}
                    : { "metadata.gatekeeper.sh/version": versionOf(source, version) }),
                ...(pattern.description === undefined ? {} : { description: annotation(pattern.description) }),
                ...(review.synced.length === 0 ? {} : { [REQUIRES_SYNC]: requirementsOf(review.synced) }),
            },
        },
        spec: {
            // Constraints have no parameters: the pattern settles everything.
            crd: { spec: { names: { kind }, validation: { legacySchema: false, openAPIV3Schema: { type: "object" } } } },
            targets: [{ target: "admission.k8s.gatekeeper.sh", code: [{ engine: "Rego", source }] }],
        },
    };
}
/** The version of a release. Anything else is no text for a template: a bundle of somebody may say it. */
const RELEASE = /^[0-9]{1,9}(\.[0-9]{1,9}){2}(-[0-9A-Za-z.-]{1,50})?$/;
/** Returns a semantic version that differs wherever the policy does: the release, and a hash of the Rego as build. */
function versionOf(source, release) {
    return `${release}+${sha256Hex(stableStringify([source.rego, ...source.libs])).slice(0, 8)}`;
}
/**
 * Shortens a text for an annotation: an API server takes 256 KiB of them at most, and some tools fail on control
 * characters.
 */
function annotation(text) {
    const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u{fffe}\u{ffff}]+/gu, " ").trim();
    return line.length > MAX_ANNOTATION ? `${line.slice(0, MAX_ANNOTATION)}...` : line;
}
const MAX_ANNOTATION = 2_000;
const REQUIRES_SYNC = "metadata.gatekeeper.sh/requires-sync-data";
/** Writes the requirements: a list that requires each of the kinds. Each requirement is a list of alternatives. */
function requirementsOf(synced) {
    const requirements = synced.map(({ group, version, kind }) => [
        { groups: [group], versions: [version], kinds: [kind] },
    ]);
    return `${stableStringify(requirements, 2)}\n`;
}
//# sourceMappingURL=constraint-template.js.map