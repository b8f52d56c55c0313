import { type Diagnostic, errorDiagnostic } from "../base/diagnostic.js";
import type { JsonDocument } from "../base/json-document.js";
import type { RegistryDocument } from "./registry-document.js";

/** What a pattern holds at most: far beyond what a person writes, and within what the embedded OPA compiles in seconds. */
const LIMITS = {
	/** Characters of the name, of which folders and files are made. */
	name: 200,
	/** Conditions of all filters together. */
	conditions: 2_000,
	/** Values of one condition. */
	values: 5_000,
	/** Steps of one path. */
	pathSteps: 400,
	/** Steps of all paths together; lists within lists cost most. */
	steps: 20_000,
	/** Placeholders of the message. */
	placeholders: 500,
	/** Relationships, and common relationships. */
	rules: 500,
} as const;

/** What of a document is too large to be compiled: `pattern/too-large`, where it first goes beyond each limit. */
export function sizeMistakes(document: JsonDocument): readonly Diagnostic[] {
	const { metadata, spec } = document.value as unknown as RegistryDocument;
	const mistakes: Diagnostic[] = [];
	const refuse = (path: readonly (string | number)[], limit: number, what: string): void => {
		const help = `at most ${limit} compile in good time: split the pattern, or say the same with fewer`;
		const message = `more than ${limit} ${what}`;
		mistakes.push(errorDiagnostic({ code: "pattern/too-large", message, help, ...document.locate(path) }));
	};
	if (metadata.name.length > LIMITS.name) refuse(["metadata", "name"], LIMITS.name, "characters in a name");
	const conditions = spec.resources.flatMap(({ filters = {} }, r) =>
		(["matchAll", "matchAny", "matchNone"] as const).flatMap((group) =>
			(filters[group] ?? []).map((condition, i) => ({ condition, at: ["spec", "resources", r, "filters", group, i] })),
		),
	);
	const beyond = conditions[LIMITS.conditions];
	if (beyond !== undefined) refuse(beyond.at, LIMITS.conditions, "conditions");
	let steps = 0;
	for (const { condition, at } of conditions.slice(0, LIMITS.conditions)) {
		const { key, values = [] } = condition;
		const before = steps;
		const own = key.split(/[.[]/).length - 1;
		steps += own;
		if (own > LIMITS.pathSteps) refuse([...at, "key"], LIMITS.pathSteps, "steps in a path");
		if (before <= LIMITS.steps && steps > LIMITS.steps) refuse([...at, "key"], LIMITS.steps, "steps in all paths");
		if (values.length > LIMITS.values) refuse([...at, "values", LIMITS.values], LIMITS.values, "values");
	}
	const placeholders = spec.message.split("{{").length - 1;
	if (placeholders > LIMITS.placeholders) refuse(["spec", "message"], LIMITS.placeholders, "placeholders");
	for (const key of ["relationships", "commonRelationships"] as const) {
		if ((spec[key]?.length ?? 0) > LIMITS.rules) refuse(["spec", key, LIMITS.rules], LIMITS.rules, "rules");
	}
	return mistakes;
}
