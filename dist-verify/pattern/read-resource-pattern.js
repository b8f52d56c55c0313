import { deepFreeze } from "../base/deep-freeze.js";
import { hasErrors } from "../base/diagnostic.js";
import { inPlaceOrder } from "../base/in-place-order.js";
import { quote } from "../base/quote.js";
import { failure, success } from "../base/result.js";
import { normaliseDocument } from "../document/source-document.js";
import { parseDuration } from "./duration.js";
import { packageNameOf } from "./package-name.js";
import { ResourceContext } from "./resource-context.js";
import { writtenKinds } from "./resource-kinds.js";
import { readMessage } from "./resource-message.js";
import { readResourceMetadata } from "./resource-metadata.js";
import { readRelationships } from "./resource-relationships.js";
import { readDependencies, readTarget } from "./resource-roles.js";
import { RESOURCE_SCHEMA } from "./resource-schema.js";
import { resourceSizes } from "./resource-sizes.js";
import { validateResourcePattern } from "./resource-validator.js";
import { sizeMistakes } from "./size-limits.js";
import { stringForm } from "./string-form.js";
import { validate } from "./validate.js";
import { withoutEmpty } from "./without-empty.js";
/**
 * Reads a pattern of the resource dialect (SEMANTICS-CRD.md 2 to 9) and returns it: schema, then meaning. Of a document
 * that its schema refused, the parts that were accepted are judged all the same, and nothing is said that may only follow
 * from what was not.
 *
 * @returns the frozen pattern, perhaps with warnings; or every reason to refuse it (`schema/...`, `pattern/...`), in the
 * order of their places.
 */
export function readResourcePattern(source, { kinds, customFields }) {
    const normal = normaliseDocument(source);
    const document = withoutEmpty(normal, RESOURCE_SCHEMA);
    const { mistakes, accepted } = validate(document, validateResourcePattern);
    if (mistakes.length === 0) {
        const oversize = sizeMistakes(resourceSizes(accepted.parts), document);
        if (oversize.length > 0)
            return failure(inPlaceOrder(oversize));
    }
    const pattern = patternOf(new ResourceContext(document, accepted, kinds, customFields), normal);
    return { ...pattern, diagnostics: inPlaceOrder([...mistakes, ...pattern.diagnostics]) };
}
/** The pattern of a document, where what a schema cannot say is right as well. */
function patternOf(context, normal) {
    const { document, diagnostics } = context;
    const { spec: parts = {} } = context.parts;
    const duration = readDuration(context);
    const target = readTarget(parts.target ?? {}, context);
    const dependencies = readDependencies(parts.dependencies ?? [], context);
    const requirement = readRelationships(target, dependencies, context);
    const { profile, description } = readResourceMetadata(context);
    const message = readMessage(duration === undefined ? "Active" : "Pending", target, context);
    if (!context.isIntact([]) || hasErrors(diagnostics))
        return failure(diagnostics);
    const { metadata, spec } = context.parts;
    const { allOf, anyOf, noneOf } = requirement;
    const linked = new Set([...allOf, ...anyOf, ...noneOf].map(({ to }) => to));
    const pattern = {
        dialect: "kubepattern.dev/v1",
        name: metadata.name,
        packageName: packageNameOf(metadata.name),
        displayName: spec.displayName,
        severity: spec.severity,
        category: spec.category,
        profile,
        message,
        subject: target.role,
        // A dependency that no relationship names changes nothing.
        roles: [target.role, ...[...dependencies.values()].map(({ role }) => role).filter((role) => linked.has(role))],
        writtenKinds: writtenKinds([spec.target, ...(spec.dependencies ?? [])]),
        anchors: context.targetAnchors.anchors,
        requirement,
        // What is in memory belongs to the caller, and is not to be frozen.
        definition: (normal.format === "memory" ? structuredClone(normal.value) : normal.value),
        file: document.locate([]).place.file,
        places: { metadata: document.locate(["metadata"]), name: document.locate(["metadata", "name"]) },
        ...(description === undefined ? {} : { description }),
        ...(spec.reference === undefined ? {} : { reference: spec.reference }),
        ...(duration === undefined ? {} : { for: duration }),
        ...(spec.target.emitOnEmpty === true
            ? { whenNone: { kind: spec.target.kind ?? "", apiVersion: spec.target.apiVersion ?? "" } }
            : {}),
    };
    return success(deepFreeze(pattern), diagnostics);
}
/** Returns `spec.for` as written; `undefined` where it is absent, no time at all, or refused (SEMANTICS-CRD.md 9). */
function readDuration(context) {
    const written = context.parts.spec?.for;
    if (written === undefined)
        return undefined;
    const text = stringForm(written);
    const parsed = parseDuration(text);
    if (parsed.ok)
        return parsed.nanoseconds === 0n ? undefined : text;
    const help = "write numbers with units, such as 1h30m or 90s: the units are h, m, s, ms, us and ns";
    const message = `${quote(text)} is not a duration: ${parsed.reason}`;
    const offset = typeof written === "string" ? parsed.offset : undefined;
    context.refuse("pattern/duration", ["spec", "for"], message, help, offset);
    return undefined;
}
//# sourceMappingURL=read-resource-pattern.js.map