import { quoted } from "../base/nearest-word.js";
import { contradictionsOf } from "./contradictions.js";
import { warnOfFields } from "./field-check.js";
import { OPERATORS } from "./operator.js";
import { parsePath } from "./path.js";
import type { Actor, Condition, Filters } from "./pattern.js";
import type { DocumentPath, Problems } from "./problems.js";
import type { RegistryCondition, RegistryResource } from "./registry-document.js";
import { integerOf, stringForm } from "./string-form.js";

/** An entry of `spec.resources` as an actor; conditions that are refused are left out (SEMANTICS.md 0 and 3). */
export function actorOf(resource: RegistryResource, path: DocumentPath, problems: Problems): Actor {
	const group = (name: keyof Filters): readonly Condition[] =>
		(resource.filters?.[name] ?? []).flatMap((condition, i) => {
			const at = [...path, "filters", name, i];
			const read = conditionOf(condition, at, problems);
			if (read === undefined) return [];
			warnOfFields(resource.resource, read.path, [...at, "key"], problems);
			return [read];
		});
	const filters = { matchAll: group("matchAll"), matchAny: group("matchAny"), matchNone: group("matchNone") };
	for (const { group: name, index, path: subject } of contradictionsOf(filters)) {
		const help = "no object can meet both: remove one, or move them to matchAny";
		const message = `this contradicts an earlier condition on ${quoted(subject)}`;
		problems.warn("pattern/contradiction", [...path, "filters", name, index], message, help);
	}
	return { id: resource.id, kind: resource.resource, filters };
}

function conditionOf(source: RegistryCondition, at: DocumentPath, problems: Problems): Condition | undefined {
	const { operator } = source;
	const { operands } = OPERATORS[operator];
	const texts = (source.values ?? []).map(stringForm);
	const parsed = parsePath(source.key);
	if (!parsed.ok) {
		const where = `at character ${[...source.key.slice(0, parsed.offset)].length + 1}`;
		const help = "write a path such as .spec.containers[*].image or .metadata.labels['app.kubernetes.io/name']";
		problems.refuse("pattern/path", [...at, "key"], `not a path: ${parsed.reason} (${where})`, help);
	}
	const values = source.values === undefined ? at : [...at, "values"];
	if (operands === "none" && texts.length > 0) {
		problems.refuse("pattern/operands", values, `${operator} takes no values`, "remove them");
	}
	if (operands === "texts" && texts.length === 0) {
		problems.refuse(
			"pattern/operands",
			values,
			`${operator} needs at least one value`,
			"list the values to compare with",
		);
	}
	const bound = operands === "integer" && texts.length === 1 ? integerOf(texts[0] ?? "") : undefined;
	if (operands === "integer" && bound === undefined) {
		const help = "write one whole number of at most 15 digits, without blanks or unit";
		problems.refuse("pattern/operands", values, `${operator} needs exactly one value, an integer`, help);
	}
	if (!parsed.ok) return undefined;
	const condition = { path: parsed.path, operator, texts: operands === "texts" ? texts : [] };
	return bound === undefined ? condition : { ...condition, bound };
}

/** Ids are unique (SEMANTICS.md 0). */
export function checkActorIds(actors: readonly Actor[], problems: Problems): void {
	const seen = new Set<string>();
	for (const [i, { id }] of actors.entries()) {
		if (seen.has(id)) {
			const help = "give every resource an id of its own";
			problems.refuse("pattern/duplicate-id", ["spec", "resources", i, "id"], `the id ${quoted(id)} is taken`, help);
		}
		seen.add(id);
	}
}
