import type { Json } from "../base/json.js";
import type { Resource } from "../cluster/resource.js";
import type { ExpressionTest } from "../pattern/expression-test.js";
import { formatPath } from "../pattern/path.js";
import type { Texts, Transform, ValuePath } from "../pattern/value-path.js";
import { type Binding, boundElement } from "./binding.js";
import { describeNeighbour } from "./relationships.js";

/** At most this many values of a path are shown, each up to this many characters. */
const SHOWN = { values: 3, characters: 60 } as const;

/** Spells a path with the elements that its anchors are bound to: `spec.rules[0].host`. */
export function spellBoundPath({ from, path }: ValuePath, binding: Binding): string {
	if (from === undefined) return formatPath(path);
	const rest = formatPath(path);
	const element = `${spellBoundPath(from.list, binding)}[${boundElement(from, binding).index}]`;
	return `${element}${rest === "" || rest.startsWith("[") ? rest : `.${rest}`}`;
}

/** Spells where texts are from and what is done to them: `lowercase(spec.a or "none")`. */
export function spellTexts({ sources, transform }: Texts, spellPath: (path: ValuePath) => string): string {
	const words = sources
		.map((source) => (typeof source === "string" ? spellValue(source) : spellPath(source)))
		.join(" or ");
	return transform === undefined ? words : spellTransform(words, transform);
}

/** Spells what a test of an expression asks of texts, which are spelled before: `spec.a matches "^b"`. */
export function spellTest(words: string, { expression }: ExpressionTest): string {
	return expression === undefined ? `${words} is there` : `${words} matches ${spellValue(expression)}`;
}

function spellTransform(words: string, transform: Transform): string {
	if (transform.do === "split") return `split(${words}, ${spellValue(transform.separator)}, ${transform.index})`;
	if (transform.do === "regex") return `regex(${words}, ${spellValue(transform.expression)})`;
	return `${transform.do}(${words})`;
}

/** Stands for values that a Secret holds. */
export const HIDDEN = "(a value of a Secret)";

/** Spells values as JSON, the first few of them; `no value` where there is none. */
export function spellValues(values: readonly Json[]): string {
	if (values.length === 0) return "no value";
	const more = values.length - SHOWN.values;
	const shown = values.slice(0, SHOWN.values).map(spellValue);
	return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

function spellValue(value: Json): string {
	const characters = [...JSON.stringify(value)];
	const { length } = characters;
	return length <= SHOWN.characters ? characters.join("") : `${characters.slice(0, SHOWN.characters).join("")}...`;
}

/** Spells the object that a finding would name, and whether the Pod of its template is meant. */
export function spellResource(resource: Resource): string {
	const { workload } = resource;
	return workload === undefined ? describeNeighbour(resource) : `${describeNeighbour(workload)} (its template)`;
}
