import { quote } from "../base/quote.js";
import { warnOfFields } from "./field-check.js";
import { kindsNamed } from "./kinds.js";
import { likelyKind } from "./likely-kind.js";
import { parsePath } from "./path.js";
import { readFilter } from "./read-filter.js";
import { readOperands } from "./read-operands.js";
import { readPath } from "./read-path.js";
/** The kind of an actor whose `resource` was refused. No pattern has it: a kind is not empty. */
export const UNKNOWN_KIND = "";
/**
 * Reads an entry of `spec.resources` and returns it as an actor, without the conditions that are refused (SEMANTICS.md 0
 * and 3); `undefined` where it has no id.
 */
export function actorOf(resource, path, context) {
    const kind = resource.resource ?? UNKNOWN_KIND;
    const likely = likelyKind(kind);
    if (likely !== kind) {
        const help = `did you mean ${quote(likely)}? the kind is taken as it is written`;
        context.warn("pattern/unknown-kind", [...path, "resource"], `unknown kind ${quote(kind)}`, help);
    }
    const filter = readFilter(resource.filters ?? {}, [...path, "filters"], context, (condition, at) => conditionOf(condition, likely, at, context));
    if (resource.id === undefined)
        return undefined;
    return { id: resource.id, kinds: kindsNamed(kind), filter };
}
/** Returns the one kind of an actor, by its name; {@link UNKNOWN_KIND} where there is no actor. */
export function actorKind(actor) {
    return actor?.kinds[0]?.kind ?? UNKNOWN_KIND;
}
function conditionOf(source, kind, at, context) {
    const path = source.key === undefined ? undefined : readPath(source.key, [...at, "key"], parsePath, context);
    if (path !== undefined)
        warnOfFields(kind, path, [...at, "key"], context);
    if (source.operator === undefined)
        return undefined;
    const operands = readOperands(source.operator, source.operator, source.values, at, context);
    if (path === undefined || operands === undefined)
        return undefined;
    return { at: { path }, operator: source.operator, ...operands };
}
/** Refuses ids of actors that are taken (`pattern/duplicate-id`, SEMANTICS.md 0). */
export function checkActorIds(actors, context) {
    const seen = new Set();
    for (const [i, actor] of actors.entries()) {
        if (actor === undefined)
            continue;
        if (seen.has(actor.id)) {
            const message = `the id ${quote(actor.id)} is taken`;
            const help = "give every resource an id of its own";
            context.refuse("pattern/duplicate-id", ["spec", "resources", i, "id"], message, help);
        }
        seen.add(actor.id);
    }
}
//# sourceMappingURL=registry-actors.js.map