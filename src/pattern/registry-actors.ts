import type { JsonPath } from "../base/json-pointer.js";
import { quote } from "../base/quote.js";
import { warnOfFields } from "./field-check.js";
import { kindsNamed } from "./kinds.js";
import { likelyKind } from "./likely-kind.js";
import type { DeepPartial } from "./partial-document.js";
import { parsePath } from "./path.js";
import type { Condition, Role } from "./pattern.js";
import { readFilter } from "./read-filter.js";
import { readOperands } from "./read-operands.js";
import { readPath } from "./read-path.js";
import type { RegistryContext } from "./registry-context.js";
import type { RegistryCondition, RegistryResource } from "./registry-document.js";

/** The kind of an actor whose `resource` was refused. No pattern has it: a kind is not empty. */
export const UNKNOWN_KIND = "";

/**
 * Reads an entry of `spec.resources` and returns it as an actor, without the conditions that are refused (SEMANTICS.md 0
 * and 3); `undefined` where it has no id.
 */
export function actorOf(
	resource: DeepPartial<RegistryResource>,
	path: JsonPath,
	context: RegistryContext,
): Role | undefined {
	const kind = resource.resource ?? UNKNOWN_KIND;
	const likely = likelyKind(kind);
	if (likely !== kind) {
		const help = `did you mean ${quote(likely)}? the kind is taken as it is written`;
		context.warn("pattern/unknown-kind", [...path, "resource"], `unknown kind ${quote(kind)}`, help);
	}
	const filter = readFilter(resource.filters ?? {}, [...path, "filters"], context, (condition, at) =>
		conditionOf(condition, likely, at, context),
	);
	if (resource.id === undefined) return undefined;
	return { id: resource.id, kinds: kindsNamed(kind), filter };
}

/** Returns the one kind of an actor, by its name; {@link UNKNOWN_KIND} where there is no actor. */
export function actorKind(actor: Role | undefined): string {
	return actor?.kinds[0]?.kind ?? UNKNOWN_KIND;
}

function conditionOf(
	source: DeepPartial<RegistryCondition>,
	kind: string,
	at: JsonPath,
	context: RegistryContext,
): Condition | undefined {
	const path = source.key === undefined ? undefined : readPath(source.key, [...at, "key"], parsePath, context);
	if (path !== undefined) warnOfFields(kind, path, [...at, "key"], context);
	if (source.operator === undefined) return undefined;
	const operands = readOperands(source.operator, source.operator, source.values, at, context);
	if (path === undefined || operands === undefined) return undefined;
	return { at: { path }, operator: source.operator, ...operands };
}

/** Refuses ids of actors that are taken (`pattern/duplicate-id`, SEMANTICS.md 0). */
export function checkActorIds(actors: readonly (Role | undefined)[], context: RegistryContext): void {
	const seen = new Set<string>();
	for (const [i, actor] of actors.entries()) {
		if (actor === undefined) continue;
		if (seen.has(actor.id)) {
			const message = `the id ${quote(actor.id)} is taken`;
			const help = "give every resource an id of its own";
			context.refuse("pattern/duplicate-id", ["spec", "resources", i, "id"], message, help);
		}
		seen.add(actor.id);
	}
}
