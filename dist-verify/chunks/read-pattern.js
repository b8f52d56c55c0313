import { Cn as SourceText, Fn as defaultKindCatalog, Jn as failure, Mn as errorDiagnostic, Yn as success, _r as isJsonObject, fn as DEFAULT_LIMITS, gr as isJsonList, hn as readJsonDocument, mn as readDocuments, pn as formatOf, vn as inspectJson, wn as quote } from "./check.js";
import { t as dialectOf } from "./dialects.js";
// src/pattern/foreign-document.ts
const FORM = "a pattern has \"kind\": \"Pattern\", and either \"version\": \"kubepattern.it/v1\" or \"apiVersion\": \"kubepattern.dev/v1\"";
const MANIFESTS = "manifests are judged by `patternc check PATH`; give patterns here";
function foreignDocument({ format, value, locate }) {
	const language = format === "yaml" ? "YAML" : "JSON";
	const nameOf = (part) => typeof part === "object" ? nameIn(language, part) : `a ${typeof part}`;
	if (!isJsonObject(value)) return notAPattern(`this is ${nameOf(value)}, not a pattern`, FORM, locate([]));
	const { apiVersion, kind } = value;
	const at = locate(kind === void 0 || kind === null ? [] : ["kind"]);
	if (typeof apiVersion === "string" && typeof kind === "string") return notAPattern(`this is a Kubernetes ${kind === "Pattern" ? `Pattern of ${quote(apiVersion)}` : quote(kind).slice(1, -1)}, not a pattern`, MANIFESTS, at);
	if (kind === void 0 || kind === null) return notAPattern(`this ${language} has no "kind": "Pattern"`, FORM, at);
	return notAPattern(`the kind of this ${language} is ${typeof kind === "string" ? quote(kind) : nameOf(kind)}, not "Pattern"`, FORM, at);
}
function notAPattern(message, help, at) {
	return errorDiagnostic({
		code: "schema/not-a-pattern",
		message,
		help,
		...at
	});
}
function nameIn(language, value) {
	if (value === null) return "null";
	return isJsonList(value) ? `a ${language} array` : `a ${language} object`;
}
// src/pattern/reading-context.ts
const DEFAULT_CONTEXT = { kinds: defaultKindCatalog };
// src/pattern/read-pattern.ts
const PATTERN_LIMITS = {
	...DEFAULT_LIMITS,
	size: 1e6,
	depth: 32,
	sameDiagnostics: Number.POSITIVE_INFINITY
};
const RESOURCE_DIALECT = "kubepattern.dev/v1";
const PATTERN_READING = {
	limits: PATTERN_LIMITS,
	checksNumbers: false
};
function readPatterns(source, context = DEFAULT_CONTEXT) {
	const documents = documentsOf(source);
	if (!documents.ok) return documents;
	const results = documents.value.map((document) => readPatternDocument(document, context));
	const diagnostics = [...documents.diagnostics, ...results.flatMap((result) => result.diagnostics)];
	const patterns = results.flatMap((result) => result.ok ? [result.value] : []);
	return patterns.length === results.length ? success(patterns, diagnostics) : failure(diagnostics);
}
function readPattern(text, file, context = DEFAULT_CONTEXT) {
	const result = readPatterns(new SourceText(file, text.replace(/^\uFEFF/, "")), context);
	if (!result.ok) return result;
	const [pattern, second] = result.value;
	if (pattern !== void 0 && second === void 0) return success(pattern, result.diagnostics);
	const message = "the text has more than one pattern";
	const help = "give each pattern a text of its own";
	const at = second?.places.metadata ?? { place: { file } };
	return failure([...result.diagnostics, errorDiagnostic({
		code: "read/several-patterns",
		message,
		help,
		...at
	})]);
}
function readPatternDocument(document, context = DEFAULT_CONTEXT) {
	const { depth } = PATTERN_LIMITS;
	if (document.format === "memory" && inspectJson(document.value, depth).isTooDeep) {
		const message = `nested deeper than ${depth} levels`;
		return failure([errorDiagnostic({
			code: "read/too-deep",
			message,
			help: "flatten the document",
			...document.locate([])
		})]);
	}
	const dialect = dialectOf(document);
	if (dialect === void 0) return failure([foreignDocument(document)]);
	if (dialect.formats.includes(document.format)) return dialect.read(document, context);
	const message = `this is YAML: a pattern of ${dialect.id} is JSON`;
	return failure([errorDiagnostic({
		code: "read/yaml",
		message,
		help: "write it as JSON, in a .json file",
		...document.locate([])
	})]);
}
function patternsInYaml(source) {
	if (!/pattern/i.test(source.text)) return "none";
	const documents = readDocuments(source, PATTERN_READING);
	if (!documents.ok) return NAMES_DIALECT.test(source.text) ? "readable" : "none";
	const dialects = documents.value.map(dialectOf).filter((dialect) => dialect !== void 0);
	if (dialects.length === 0) return "none";
	return dialects.some(({ formats }) => formats.includes("yaml")) ? "readable" : "unreadable";
}
const NAMES_DIALECT = /^["']?apiVersion["']?[ \t]*:[ \t]*["']?kubepattern\.(?!it\b)/m;
function documentsOf(source) {
	if (source.file.endsWith(".json")) return oneOf(readJsonDocument(source, PATTERN_READING));
	const result = readDocuments(source, PATTERN_READING);
	if (!result.ok) return /\.ya?ml$/.test(source.file) || formatOf(source) === "yaml" || /^---/m.test(source.text) ? result : oneOf(readJsonDocument(source, PATTERN_READING));
	const documents = result.value.filter(({ value, format }) => value !== null || format === "json");
	if (documents.length > 0) return success(documents, result.diagnostics);
	const message = "there is no pattern in this text";
	const help = `write a pattern: it begins with "apiVersion: ${RESOURCE_DIALECT}" and "kind: Pattern"`;
	const { place } = new SourceText(source.file, "").locate(0);
	return failure([errorDiagnostic({
		code: "read/no-pattern",
		message,
		help,
		place
	})]);
}
function oneOf(result) {
	return result.ok ? success([result.value], result.diagnostics) : result;
}
export { readPatterns as a, readPatternDocument as i, patternsInYaml as n, readPattern as r, PATTERN_LIMITS as t };

//# sourceMappingURL=read-pattern.js.map