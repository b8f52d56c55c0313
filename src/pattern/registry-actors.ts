import { inexactNumberText, isInexact } from "../base/inexact-number.js";
import { quoted } from "../base/nearest-word.js";
import type { Accepted, Remains } from "./accepted.js";
import { contradictionsOf } from "./contradictions.js";
import { warnOfFields } from "./field-check.js";
import { kindsNamed } from "./kinds.js";
import { likelyKind } from "./likely-kind.js";
import { OPERATORS } from "./operator.js";
import { parsePath } from "./path.js";
import type { Condition, Role } from "./pattern.js";
import type { DocumentPath, Problems } from "./problems.js";
import type { RegistryCondition, RegistryResource } from "./registry-document.js";
import { integerOf, stringForm } from "./string-form.js";

/** The kind of an actor whose `resource` was refused. No pattern has it: a kind is not empty. */
export const NO_KIND = "";

/**
 * An entry of `spec.resources` as an actor, without the conditions that are refused (SEMANTICS.md 0 and 3);
 * `undefined` where it has no id.
 */
export function actorOf(
	resource: Remains<RegistryResource>,
	path: DocumentPath,
	accepted: Accepted,
	problems: Problems,
): Role | undefined {
	const kind = resource.resource ?? NO_KIND;
	const likely = likelyKind(kind);
	if (likely !== kind) {
		const help = `did you mean ${quoted(likely)}? the kind is taken as it is written`;
		problems.warn("pattern/unknown-kind", [...path, "resource"], `unknown kind ${quoted(kind)}`, help);
	}
	const group = (name: "matchAll" | "matchAny" | "matchNone"): readonly (Condition | undefined)[] =>
		(resource.filters?.[name] ?? []).map((condition, i) =>
			condition === undefined
				? undefined
				: conditionOf(condition, likely, [...path, "filters", name, i], accepted, problems),
		);
	const read = { matchAll: group("matchAll"), matchAny: group("matchAny"), matchNone: group("matchNone") };
	for (const { group: name, index, path: subject } of contradictionsOf(read)) {
		const help = "no object can meet both: remove one, or move them to matchAny";
		const message = `this contradicts an earlier condition on ${quoted(subject)}`;
		problems.warn("pattern/contradiction", [...path, "filters", name, index], message, help);
	}
	if (resource.id === undefined) return undefined;
	const present = (conditions: readonly (Condition | undefined)[]) => conditions.filter((one) => one !== undefined);
	const filter = {
		allOf: present(read.matchAll),
		anyOf: present(read.matchAny),
		noneOf: present(read.matchNone),
	};
	return { id: resource.id, kinds: kindsNamed(kind), filter };
}

/** The one kind of an actor, by its name; {@link NO_KIND} where there is no actor. */
export function kindOf(actor: Role | undefined): string {
	return actor?.kinds[0]?.kind ?? NO_KIND;
}

function conditionOf(
	source: Remains<RegistryCondition>,
	kind: string,
	at: DocumentPath,
	accepted: Accepted,
	problems: Problems,
): Condition | undefined {
	const path = source.key === undefined ? undefined : parsePath(source.key);
	if (path?.ok === true) warnOfFields(kind, path.path, [...at, "key"], problems);
	if (path?.ok === false) {
		const help = helpOfPath(source.key ?? "", path.offset);
		problems.refuse("pattern/path", [...at, "key"], `not a path: ${path.reason}`, help, path.offset);
	}
	const operands = operandsOf(source, at, accepted, problems);
	if (path?.ok !== true || source.operator === undefined || operands === undefined) return undefined;
	return { at: { path: path.path }, operator: source.operator, ...operands };
}

function helpOfPath(text: string, offset: number): string {
	const bare = /^\[([\w./-]*[A-Za-z][\w./-]*)\]/.exec(text.slice(offset))?.[1];
	return bare === undefined
		? "write a path such as .spec.containers[*].image or .metadata.labels['app.kubernetes.io/name']"
		: `write a key in quotes: ${quoted(`['${bare}']`)}`;
}

/** What a condition compares with; `undefined` where that is refused, or in doubt. */
function operandsOf(
	{ operator, values }: Remains<RegistryCondition>,
	at: DocumentPath,
	accepted: Accepted,
	problems: Problems,
): Pick<Condition, "texts" | "bound"> | undefined {
	const valuesAt = [...at, "values"];
	if (operator === undefined || !accepted.isWhole(valuesAt)) return undefined;
	const { operands } = OPERATORS[operator];
	const texts = (values ?? []).flatMap((value) => (value === undefined ? [] : [stringForm(value)]));
	const refuse = (message: string, help: string) => {
		problems.refuse("pattern/operands", values === undefined ? at : valuesAt, message, help);
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
		if (typeof value === "number") warnOfInexact(value, [...valuesAt, i], problems);
	}
	return { texts };
}

/** Section 2: a whole number that a double cannot hold is read as the nearest. */
function warnOfInexact(value: number, at: DocumentPath, problems: Problems): void {
	const literal = problems.written(at);
	if (!isInexact(literal)) return;
	const { code, message, help } = inexactNumberText(literal, value);
	problems.warn(code, at, message, help);
}

/** Ids are unique (SEMANTICS.md 0). */
export function checkActorIds(actors: readonly (Role | undefined)[], problems: Problems): void {
	const seen = new Set<string>();
	for (const [i, actor] of actors.entries()) {
		if (actor === undefined) continue;
		if (seen.has(actor.id)) {
			const message = `the id ${quoted(actor.id)} is taken`;
			const help = "give every resource an id of its own";
			problems.refuse("pattern/duplicate-id", ["spec", "resources", i, "id"], message, help);
		}
		seen.add(actor.id);
	}
}
