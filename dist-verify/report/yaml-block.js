import { isJsonList, isJsonObject, ownValue } from "../base/json.js";
import { jsonForYaml } from "../base/json-for-yaml.js";
import { wellFormed } from "../base/well-formed.js";
/** Texts that mean themselves without quotes, in YAML 1.1 and 1.2, wherever they stand. */
const PLAIN = /^[A-Za-z][A-Za-z0-9]*(?:[./-][A-Za-z0-9]+)*$/;
/** Texts of that form with another meaning. */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
/**
 * Writes the members of an object as YAML in block style and returns the text, each line with its end. A text that is
 * more than a plain word is written as JSON, of which YAML takes every text for what it is; so this costs a fortieth of
 * what the library costs, which counts where there are a million findings. Members that are undefined are left out.
 *
 * @param value without empty objects and lists.
 * @param indent what each line begins with.
 */
export function yamlBlock(value, indent = "") {
    return Object.keys(value)
        .map((key) => {
        const member = ownValue(value, key);
        return member === undefined ? "" : `${indent}${scalarText(key)}:${memberText(member, indent)}`;
    })
        .join("");
}
/** Writes an element of a list in block style. */
export function yamlElement(element, indent) {
    return `${indent}- ${yamlBlock(element, `${indent}  `).slice(indent.length + 2)}`;
}
function memberText(value, indent) {
    if (isJsonObject(value))
        return `\n${yamlBlock(value, `${indent}  `)}`;
    if (!isJsonList(value))
        return ` ${scalarText(value)}\n`;
    return `\n${value.map((element) => (isJsonObject(element) ? yamlElement(element, indent) : `${indent}- ${scalarText(element)}\n`)).join("")}`;
}
function scalarText(value) {
    if (typeof value !== "string")
        return JSON.stringify(value);
    return PLAIN.test(value) && !RESERVED.test(value) ? value : jsonForYaml(wellFormed(value));
}
//# sourceMappingURL=yaml-block.js.map