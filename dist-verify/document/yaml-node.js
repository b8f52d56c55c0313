import { escapeControls } from "../base/escape-controls.js";
import { inexactNumber } from "./read-diagnostic.js";
import { plainScalar, taggedScalar, yamlInteger } from "./yaml-scalar.js";
/** Reads the value of a scalar's event and returns it with the reports about it. */
export function scalarNode(event, offset) {
    const text = event.value;
    const characters = text.length + 4;
    if (event.tag === undefined && event.style !== "plain")
        return { node: { value: text, characters, levels: 0 } };
    const tag = event.tag === undefined ? undefined : coreTag(event.tag);
    const value = tag === undefined ? plainScalar(text) : taggedScalar(tag, text);
    if (value === undefined) {
        const message = `"${escapeControls(text, 60)}" does not fit its tag !!${tag}`;
        const diagnostic = { code: "read/syntax", message, help: "remove the tag", offset };
        return { node: { value: null, characters, levels: 0 }, diagnostic };
    }
    const isMergeKey = text === "<<" && (tag === undefined || tag === "merge");
    const node = { value, characters, levels: 0, text, isMergeKey };
    return isInexact(text, value) ? { node, diagnostic: inexactNumber(text, value, offset) } : { node };
}
function isInexact(text, value) {
    if (typeof value !== "number" || Math.abs(value) < 2 ** 53 || !Number.isFinite(value))
        return false;
    const whole = yamlInteger(text);
    return whole !== undefined && whole !== BigInt(value);
}
/** Returns `int` for `!!int`; the empty text for a tag that is not YAML's own. */
function coreTag(tag) {
    return /^tag:yaml\.org,2002:([a-z]+)$/.exec(tag)?.[1] ?? "";
}
/** Returns the offset of a scalar or of its tag, anchor or quote; -1 for an empty scalar, which has no place. */
export function scalarStart({ propertiesStart, style, valueStart }) {
    if (propertiesStart !== undefined)
        return propertiesStart;
    return style === "single-quoted" || style === "double-quoted" ? valueStart - 1 : valueStart;
}
//# sourceMappingURL=yaml-node.js.map