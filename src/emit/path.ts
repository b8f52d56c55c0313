import type { Path } from "../pattern/path.js";
import { assign, call, reference, some } from "../rego/build.js";
import { Names } from "../rego/identifier.js";
import type { Identifier, Statement, Term } from "../rego/tree.js";

/** Statements that bind a value of a path, and the term that is the value: once for each value. */
export interface Walk {
	readonly statements: readonly Statement[];
	readonly value: Term;
	/** Whether the value is an element of a list, so certainly there and not null. */
	readonly isElement: boolean;
}

/**
 * Walks a path from a variable (SEMANTICS.md 2). Keys make one reference, undefined where a step does not fit; lists
 * go through `values.items`, which takes only lists and leaves out nulls.
 *
 * @param locals names of variables in the same body.
 */
export function walk(from: Identifier, path: Path, locals = new Names([from, "values"])): Walk {
	const statements: Statement[] = [];
	let head = from;
	let steps: (string | number)[] = [];
	let last = "element";
	let isElement = false;
	for (const step of path) {
		isElement = step.step === "each";
		if (step.step === "key") {
			steps.push(step.key);
			last = step.key;
			continue;
		}
		const items = call("values.items", reference(head, ...steps));
		head = locals.take(step.step === "each" ? singular(last) : `${last}_items`);
		statements.push(step.step === "each" ? some(head, items) : assign(head, items));
		steps = step.step === "each" ? [] : [step.index];
	}
	return { statements, value: reference(head, ...steps), isElement };
}

/** `containers` are walked as `container`. A name for people: any will do. */
function singular(plural: string): string {
	return plural.endsWith("ies") ? `${plural.slice(0, -3)}y` : plural.replace(/([^s])s$/, "$1");
}
