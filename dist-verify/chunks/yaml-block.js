import { Vn as wellFormed, _r as isJsonObject, gr as isJsonList, vr as ownValue } from "./check.js";
import { r as jsonForYaml } from "./json-for-yaml.js";
// src/report/yaml-block.ts
const PLAIN = /^[A-Za-z][A-Za-z0-9]*(?:[./-][A-Za-z0-9]+)*$/;
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
function yamlBlock(value, indent = "") {
	return Object.keys(value).map((key) => {
		const member = ownValue(value, key);
		return member === void 0 ? "" : `${indent}${scalarText(key)}:${memberText(member, indent)}`;
	}).join("");
}
function yamlElement(element, indent) {
	return `${indent}- ${yamlBlock(element, `${indent}  `).slice(indent.length + 2)}`;
}
function memberText(value, indent) {
	if (isJsonObject(value)) return `\n${yamlBlock(value, `${indent}  `)}`;
	if (!isJsonList(value)) return ` ${scalarText(value)}\n`;
	return `\n${value.map((element) => isJsonObject(element) ? yamlElement(element, indent) : `${indent}- ${scalarText(element)}\n`).join("")}`;
}
function scalarText(value) {
	if (typeof value !== "string") return JSON.stringify(value);
	return PLAIN.test(value) && !RESERVED.test(value) ? value : jsonForYaml(wellFormed(value));
}
export { yamlElement as n, yamlBlock as t };

//# sourceMappingURL=yaml-block.js.map