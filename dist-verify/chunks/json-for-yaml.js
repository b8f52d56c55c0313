// src/base/json-for-yaml.ts
const UNSAFE_IN_YAML = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
function jsonForYaml(value) {
	return JSON.stringify(value).replace(UNSAFE_IN_YAML, escapeForYaml);
}
function escapeForYaml(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
export { escapeForYaml as n, jsonForYaml as r, UNSAFE_IN_YAML as t };

//# sourceMappingURL=json-for-yaml.js.map