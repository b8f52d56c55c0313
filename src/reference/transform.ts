import { RE2JS } from "re2js";
import type { Transform } from "../pattern/value-path.js";
import { simpleLowerCase } from "./lower-case.js";

/** Changes a text as a criterion wants it, and returns it; `undefined` where it is dropped (SEMANTICS-CRD.md 8). */
export function transformText(text: string, transform: Transform): string | undefined {
	switch (transform.do) {
		case "apiGroup":
			return text.includes("/") ? text.slice(0, text.lastIndexOf("/")) : "";
		case "lowercase":
			return simpleLowerCase(text);
		case "split":
			return text.split(transform.separator).at(transform.index);
		case "regex":
			return firstGroup(text, transform.expression);
	}
}

/** What the group of the first match took: the empty text where it took no part in it. */
function firstGroup(text: string, expression: string): string | undefined {
	const matcher = compiled(expression).matcher(text);
	return matcher.find() ? (matcher.group(1) ?? "") : undefined;
}

const expressions = new Map<string, RE2JS>();

function compiled(expression: string): RE2JS {
	const compiled = expressions.get(expression) ?? RE2JS.compile(expression);
	expressions.set(expression, compiled);
	return compiled;
}
