import { Nr as formatPath } from "./check.js";
import { d as boundElement } from "./links.js";
import { t as describeNeighbour } from "./relationships.js";
// src/reference/spell.ts
const SHOWN = {
	values: 3,
	characters: 60
};
function spellBoundPath({ from, path }, binding) {
	if (from === void 0) return formatPath(path);
	const rest = formatPath(path);
	return `${`${spellBoundPath(from.list, binding)}[${boundElement(from, binding).index}]`}${rest === "" || rest.startsWith("[") ? rest : `.${rest}`}`;
}
function spellTexts({ sources, transform }, spellPath) {
	const words = sources.map((source) => typeof source === "string" ? spellValue(source) : spellPath(source)).join(" or ");
	return transform === void 0 ? words : spellTransform(words, transform);
}
function spellTest(words, { expression }) {
	return expression === void 0 ? `${words} is there` : `${words} matches ${spellValue(expression)}`;
}
function spellTransform(words, transform) {
	if (transform.do === "split") return `split(${words}, ${spellValue(transform.separator)}, ${transform.index})`;
	if (transform.do === "regex") return `regex(${words}, ${spellValue(transform.expression)})`;
	return `${transform.do}(${words})`;
}
const HIDDEN = "(a value of a Secret)";
function spellValues(values) {
	if (values.length === 0) return "no value";
	const more = values.length - SHOWN.values;
	return [...values.slice(0, SHOWN.values).map(spellValue), ...more > 0 ? [`${more} more`] : []].join(", ");
}
function spellValue(value) {
	const characters = [...JSON.stringify(value)];
	const { length } = characters;
	return length <= SHOWN.characters ? characters.join("") : `${characters.slice(0, SHOWN.characters).join("")}...`;
}
function spellResource(resource) {
	const { workload } = resource;
	return workload === void 0 ? describeNeighbour(resource) : `${describeNeighbour(workload)} (its template)`;
}
export { spellTexts as a, spellTest as i, spellBoundPath as n, spellValues as o, spellResource as r, HIDDEN as t };

//# sourceMappingURL=spell.js.map