import type { JsonPath } from "../base/json-pointer.js";
import { quote } from "../base/quote.js";
import { inexactNumberText, isInexact } from "../document/inexact-number.js";
import { contradictionsOf } from "./contradictions.js";
import { warnOfFields } from "./field-check.js";
import { kindsNamed } from "./kinds.js";
import { likelyKind } from "./likely-kind.js";
import { OPERATORS } from "./operator.js";
import type { DeepPartial } from "./partial-document.js";
import { parsePath } from "./path.js";
import type { Condition, Role } from "./pattern.js";
import type { RegistryCondition, RegistryContext, RegistryResource } from "./registry-document.js";
import { integerOf, stringForm } from "./string-form.js";

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
	const group = (name: "matchAll" | "matchAny" | "matchNone"): readonly (Condition | undefined)[] =>
		(resource.filters?.[name] ?? []).map((condition, i) =>
			condition === undefined ? undefined : conditionOf(condition, likely, [...path, "filters", name, i], context),
		);
	const groups = { matchAll: group("matchAll"), matchAny: group("matchAny"), matchNone: group("matchNone") };
	for (const { group: name, index, path: subject } of contradictionsOf(groups)) {
		const help = "no object can meet both: remove one, or move them to matchAny";
		const message = `this contradicts an earlier condition on ${quote(subject)}`;
		context.warn("pattern/contradiction", [...path, "filters", name, index], message, help);
	}
	if (resource.id === undefined) return undefined;
	const present = (conditions: readonly (Condition | undefined)[]) => conditions.filter((one) => one !== undefined);
	const filter = {
		allOf: present(groups.matchAll),
		anyOf: present(groups.matchAny),
		noneOf: present(groups.matchNone),
	};
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
	const path = source.key === undefined ? undefined : parsePath(source.key);
	if (path?.ok === true) warnOfFields(kind, path.path, [...at, "key"], context);
	if (path?.ok === false) {
		const help = helpOfPath(source.key ?? "", path.offset);
		context.refuse("pattern/path", [...at, "key"], `not a path: ${path.reason}`, help, path.offset);
	}
	const operands = operandsOf(source, at, context);
	if (path?.ok !== true || source.operator === undefined || operands === undefined) return undefined;
	return { at: { path: path.path }, operator: source.operator, ...operands };
}

function helpOfPath(text: string, offset: number): string {
	const bare = /^\[([\w./-]*[A-Za-z][\w./-]*)\]/.exec(text.slice(offset))?.[1];
	return bare === undefined
		? "write a path such as .spec.containers[*].image or .metadata.labels['app.kubernetes.io/name']"
		: `write a key in quotes: ${quote(`['${bare}']`)}`;
}

/** What a condition compares with; `undefined` where that is refused, or in doubt. */
function operandsOf(
	{ operator, values }: DeepPartial<RegistryCondition>,
	at: JsonPath,
	context: RegistryContext,
): Pick<Condition, "texts" | "bound"> | undefined {
	const valuesAt = [...at, "values"];
	if (operator === undefined || !context.isIntact(valuesAt)) return undefined;
	const { operands } = OPERATORS[operator];
	const texts = (values ?? []).flatMap((value) => (value === undefined ? [] : [stringForm(value)]));
	const refuse = (message: string, help: string) => {
		context.refuse("pattern/operands", values === undefined ? at : valuesAt, message, help);
		return undefined;
	};
	if (operands === "none") {
		return texts.length > 0 ? refuse(`${operator} takes no values`, "remove them") : { texts: [] };
	}
	if (operands === "integer") {
		const bound = texts.length === 1 ? integerOf(texts[0] ?? "") : undefined;
		if (bound !== undefined) return { texts: [], bound };
		const help = "write one whole number of at most 15 digits, without blanks or unit";
		return refuse(`${operator} needs exactly one value, an integer`, help);
	}
	if (texts.length === 0) return refuse(`${operator} needs at least one value`, "list the values to compare with");
	for (const [i, value] of (values ?? []).entries()) {
		if (typeof value === "number") warnOfInexact(value, [...valuesAt, i], context);
	}
	return { texts };
}

/** Section 2: a whole number that a double cannot hold is read as the nearest. */
function warnOfInexact(value: number, at: JsonPath, context: RegistryContext): void {
	const literal = context.written(at);
	if (!isInexact(literal)) return;
	const { code, message, help } = inexactNumberText(literal, value);
	context.warn(code, at, message, help);
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
