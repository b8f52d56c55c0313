import { An as didYouMean, Mn as errorDiagnostic, Un as parsePointer, Wn as valueAt, _r as isJsonObject, gr as isJsonList, jn as nearestWord, wn as quote } from "./check.js";
// src/pattern/partial-document.ts
var PartialDocument = class {
	value;
	parts;
	#invalid;
	#ancestors;
	constructor(value, invalid) {
		this.value = value;
		this.#invalid = new Set(invalid.map(keyOf));
		this.#ancestors = new Set(invalid.flatMap((path) => path.map((_, i) => keyOf(path.slice(0, i)))));
		this.parts = this.#validPart(value, []) ?? {};
	}
	isIntact(path) {
		return !this.#ancestors.has(keyOf(path)) && this.#isValid(path);
	}
	isIntactInEach(list, key) {
		const entries = valueAt(this.value, list);
		return this.#isValid(list) && (!isJsonList(entries) || entries.every((_, i) => this.isIntact([
			...list,
			i,
			key
		])));
	}
	#isValid(path) {
		return !this.#invalid.has(keyOf(path)) && !path.some((_, i) => this.#invalid.has(keyOf(path.slice(0, i))));
	}
	#validPart(value, path) {
		if (this.#invalid.has(keyOf(path))) return void 0;
		if (!this.#ancestors.has(keyOf(path))) return value;
		if (isJsonList(value)) return value.map((entry, i) => this.#validPart(entry, [...path, i]));
		if (!isJsonObject(value)) return value;
		return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.#validPart(part, [...path, key])]));
	}
};
function keyOf(path) {
	return path.join("/");
}
// src/pattern/validate.ts
function validate(document, validator, unoffered = []) {
	if (validator(document.value)) return {
		mistakes: [],
		accepted: new PartialDocument(document.value, [])
	};
	const reported = validator.errors ?? [];
	const mistyped = new Set(reported.filter(({ keyword }) => keyword === "type").map((error) => error.instancePath));
	const misspelt = new Set(reported.flatMap(meantKey));
	const errors = reported.filter(({ keyword, instancePath, params }) => (keyword !== "enum" || !mistyped.has(instancePath)) && (keyword !== "required" || !misspelt.has(`${instancePath}/${params.missingProperty}`)));
	return {
		mistakes: errors.map((error) => diagnosticOf(error, document, unoffered)),
		accepted: new PartialDocument(document.value, errors.flatMap((error) => invalidPaths(error, document)))
	};
}
function meantKey({ keyword, instancePath, params, parentSchema, data }) {
	if (keyword !== "additionalProperties") return [];
	const absent = Object.keys(parentSchema.properties ?? {}).filter((key) => !Object.hasOwn(data, key));
	const meant = nearestWord(String(params.additionalProperty), absent);
	return meant === void 0 ? [] : [`${instancePath}/${meant}`];
}
function invalidPaths({ keyword, instancePath, params, parentSchema }, { value }) {
	const path = parsePointer(instancePath, value);
	if (keyword === "required") return [[...path, String(params.missingProperty)]];
	if (keyword !== "additionalProperties") return [path];
	const absent = Object.keys(parentSchema.properties ?? {}).filter((key) => valueAt(value, [...path, key]) === void 0);
	return [String(params.additionalProperty), ...absent].map((key) => [...path, key]);
}
function diagnosticOf(error, document, unoffered) {
	const path = parsePointer(error.instancePath, document.value);
	const actual = valueAt(document.value, path);
	const subject = path.length === 0 ? "the document" : quote(String(path.at(-1)));
	const at = document.locate(path);
	switch (error.keyword) {
		case "additionalProperties": {
			const key = String(error.params.additionalProperty);
			const known = Object.keys(error.parentSchema.properties ?? {});
			return errorDiagnostic({
				code: "schema/unknown-key",
				message: `unknown key ${quote(key)}`,
				help: didYouMean(key, known),
				...document.locate([...path, key], "key")
			});
		}
		case "required": {
			const key = String(error.params.missingProperty);
			return errorDiagnostic({
				code: "schema/missing-key",
				message: `${isItem(path) ? "this entry" : subject} lacks the key ${quote(key)}`,
				help: `add ${quote(key)}`,
				...at
			});
		}
		case "type": {
			const expected = [error.params.type].flat().join(" or ");
			return errorDiagnostic({
				code: "schema/wrong-type",
				message: `${isItem(path) ? "this entry" : subject} is ${typeName(actual)}, not ${article(expected)}`,
				help: `write ${article(expected)}; nothing is converted`,
				...at
			});
		}
		case "enum":
		case "const": {
			const known = (error.keyword === "const" ? [String(error.params.allowedValue)] : error.params.allowedValues.map(String)).filter((word) => !unoffered.includes(word));
			const word = typeof actual === "string" ? actual : "";
			const { instead = {} } = error.parentSchema;
			return errorDiagnostic({
				code: "schema/unknown-word",
				message: `unknown ${String(path.at(-1))} ${typeof actual === "string" ? quote(actual) : typeName(actual)}`,
				help: Object.hasOwn(instead, word) ? String(instead[word]) : didYouMean(word, known),
				...at
			});
		}
		default: {
			const refused = error.keyword === "pattern" && typeof actual === "string";
			return errorDiagnostic({
				code: "schema/bad-value",
				message: `${isItem(path) ? "this entry" : subject} ${refused ? `cannot be ${quote(actual)}` : error.message?.replace("NOT", "not")}`,
				help: String(error.parentSchema.errorMessage ?? "see SEMANTICS.md 0 for what can stand here"),
				...at
			});
		}
	}
}
function isItem(path) {
	return typeof path.at(-1) === "number";
}
function typeName(value) {
	if (value === void 0 || value === null) return "absent";
	if (isJsonList(value)) return "a list";
	if (isJsonObject(value)) return "an object";
	if (typeof value === "number" && !Number.isFinite(value)) return "a number that no double can hold";
	return article(typeof value);
}
function article(type) {
	const name = type === "array" ? "list" : type;
	return `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`;
}
export { validate as t };

//# sourceMappingURL=validate.js.map