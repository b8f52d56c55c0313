import type { Json } from "../base/json.js";
import type { Texts } from "../pattern/value-path.js";
import { type Binding, boundValues } from "./binding.js";
import { transformText } from "./transform.js";
import { textOf } from "./values.js";

/**
 * Returns the texts of one side of a criterion, each once (SEMANTICS-CRD.md 8): the values of the first source that
 * yields one, in their string form, transformed. What has no string form, and what the transform drops, is gone; no
 * default takes its place.
 */
export function textsOf(object: Json, texts: Texts, binding: Binding): readonly string[] {
	const { sources, of, notEmpty, transform } = texts;
	const yields = sources.map((source) =>
		(typeof source === "string" ? [source] : boundValues(object, source, binding)).filter(
			(value) => !(notEmpty === true && value === ""),
		),
	);
	const values = yields.find(({ length }) => length > 0) ?? [];
	const forms = values.map((value) => (of === "strings" && typeof value !== "string" ? undefined : textOf(value)));
	return [
		...new Set(defined(forms.map((text) => (text !== undefined && transform ? transformText(text, transform) : text)))),
	];
}

function defined(texts: readonly (string | undefined)[]): readonly string[] {
	return texts.filter((text) => text !== undefined);
}
