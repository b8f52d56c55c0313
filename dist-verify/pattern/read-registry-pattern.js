import { deepFreeze } from "../base/deep-freeze.js";
import { hasErrors } from "../base/diagnostic.js";
import { inPlaceOrder } from "../base/in-place-order.js";
import { failure, success } from "../base/result.js";
import { normaliseDocument } from "../document/source-document.js";
import { ActorTable } from "./actor-table.js";
import { parseMessage } from "./message.js";
import { packageNameOf } from "./package-name.js";
import { DEFAULT_PROFILE } from "./profile.js";
import { actorOf, checkActorIds } from "./registry-actors.js";
import { RegistryContext } from "./registry-context.js";
import { commonRequirement, linkRequirement } from "./registry-requirement.js";
import { checkUnused, resolveRoles } from "./registry-roles.js";
import { checkRuleIds, ruleSetOf } from "./registry-rules.js";
import { registrySizes } from "./registry-sizes.js";
import { validateRegistryPattern } from "./registry-validator.js";
import { UNSUPPORTED_TYPE } from "./relationship-type.js";
import { sizeMistakes } from "./size-limits.js";
import { validate } from "./validate.js";
/**
 * Reads a registry pattern (SEMANTICS.md 0, 2, 3 and 5) and returns it: schema, then meaning. Of a document that its
 * schema refused, the parts that were accepted are judged all the same, and nothing is said that may only follow from
 * what was not.
 *
 * @returns the frozen pattern, perhaps with warnings; or every reason to refuse it (`schema/...`, `pattern/...`), in the
 * order of their places.
 */
export function readRegistryPattern(source) {
    const document = normaliseDocument(source);
    const { mistakes, accepted } = validate(document, validateRegistryPattern, [UNSUPPORTED_TYPE]);
    if (mistakes.length === 0) {
        const oversize = sizeMistakes(registrySizes(accepted.parts), document);
        if (oversize.length > 0)
            return failure(inPlaceOrder(oversize));
    }
    const pattern = patternOf(new RegistryContext(document, accepted));
    return { ...pattern, diagnostics: inPlaceOrder([...mistakes, ...pattern.diagnostics]) };
}
/** The pattern of a document, where what a schema cannot say is right as well: ids, roles, paths, operands, points. */
function patternOf(context) {
    const { document, diagnostics } = context;
    const { spec = {} } = context.parts;
    const actors = (spec.resources ?? []).map((resource, i) => resource === undefined ? undefined : actorOf(resource, ["spec", "resources", i], context));
    checkActorIds(actors, context);
    context.actors = new ActorTable(actors, context.isIntactInEach(["spec", "resources"], "id"));
    context.roles = resolveRoles(context, actors);
    const relationships = ruleSetOf("relationships", context);
    const commonRelationships = ruleSetOf("commonRelationships", context);
    checkRuleIds(context);
    checkUnused(context);
    const message = messageOf(context);
    const { leader, follower } = context.roles;
    if (!context.isIntact([]) || hasErrors(diagnostics) || leader === undefined)
        return failure(diagnostics);
    const { metadata } = context.parts;
    const { description, docUrl, gitUrl } = metadata;
    const pattern = {
        dialect: "kubepattern.it/v1",
        name: metadata.name,
        packageName: packageNameOf(metadata.name),
        displayName: metadata.displayName ?? metadata.name,
        patternType: metadata.patternType,
        severity: metadata.severity,
        category: metadata.category,
        profile: metadata.profile ?? DEFAULT_PROFILE,
        message,
        subject: leader,
        roles: actors.filter((actor) => actor !== undefined),
        anchors: [],
        requirement: linkRequirement(relationships),
        // What is in memory belongs to the caller, and is not to be frozen.
        definition: (document.format === "memory" ? structuredClone(document.value) : document.value),
        file: document.locate([]).place.file,
        places: { metadata: document.locate(["metadata"]), name: document.locate(["metadata", "name"]) },
        ...(follower === undefined ? {} : { partner: follower, pairing: commonRequirement(commonRelationships) }),
        ...(description === undefined ? {} : { description }),
        ...(docUrl === undefined ? {} : { docUrl }),
        ...(gitUrl === undefined ? {} : { gitUrl }),
    };
    return success(deepFreeze(pattern), diagnostics);
}
function messageOf(context) {
    const { leader, follower, areResolved } = context.roles;
    const reported = [leader, follower].filter((actor) => actor !== undefined);
    const text = context.parts.spec?.message ?? "";
    return parseMessage(text, reported, (reason, help, offset) => {
        // While somebody's id or part is in doubt, an unknown id may well be right; a field of somebody known may not.
        const isComplete = areResolved && context.actors.isComplete;
        const isField = reported.some(({ id }) => text.startsWith(`{{${id}.`, offset));
        if (isComplete || isField)
            context.refuse("pattern/placeholder", ["spec", "message"], reason, help, offset);
    });
}
//# sourceMappingURL=read-registry-pattern.js.map