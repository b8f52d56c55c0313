import { formatPath } from "../pattern/path.js";
import { boundElement } from "./binding.js";
import { describeNeighbour } from "./relationships.js";
/** At most this many values of a path are shown, each up to this many characters. */
const SHOWN = { values: 3, characters: 60 };
/** Spells a path with the elements that its anchors are bound to: `spec.rules[0].host`. */
export function spellBoundPath({ from, path }, binding) {
    if (from === undefined)
        return formatPath(path);
    const rest = formatPath(path);
    const element = `${spellBoundPath(from.list, binding)}[${boundElement(from, binding).index}]`;
    return `${element}${rest === "" || rest.startsWith("[") ? rest : `.${rest}`}`;
}
/** Spells where texts are from and what is done to them: `lowercase(spec.a or "none")`. */
export function spellTexts({ sources, transform }, spellPath) {
    const words = sources
        .map((source) => (typeof source === "string" ? spellValue(source) : spellPath(source)))
        .join(" or ");
    return transform === undefined ? words : spellTransform(words, transform);
}
/** Spells what a test of an expression asks of texts, which are spelled before: `spec.a matches "^b"`. */
export function spellTest(words, { expression }) {
    return expression === undefined ? `${words} is there` : `${words} matches ${spellValue(expression)}`;
}
function spellTransform(words, transform) {
    if (transform.do === "split")
        return `split(${words}, ${spellValue(transform.separator)}, ${transform.index})`;
    if (transform.do === "regex")
        return `regex(${words}, ${spellValue(transform.expression)})`;
    return `${transform.do}(${words})`;
}
/** Stands for values that a Secret holds. */
export const HIDDEN = "(a value of a Secret)";
/** Spells values as JSON, the first few of them; `no value` where there is none. */
export function spellValues(values) {
    if (values.length === 0)
        return "no value";
    const more = values.length - SHOWN.values;
    const shown = values.slice(0, SHOWN.values).map(spellValue);
    return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}
function spellValue(value) {
    const characters = [...JSON.stringify(value)];
    const { length } = characters;
    return length <= SHOWN.characters ? characters.join("") : `${characters.slice(0, SHOWN.characters).join("")}...`;
}
/** Spells the object that a finding would name, and whether the Pod of its template is meant. */
export function spellResource(resource) {
    const { workload } = resource;
    return workload === undefined ? describeNeighbour(resource) : `${describeNeighbour(workload)} (its template)`;
}
//# sourceMappingURL=spell.js.map