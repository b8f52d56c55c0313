import { $ as readSnapshot, An as didYouMean, Cn as SourceText, Fn as defaultKindCatalog, Jn as failure, Mn as errorDiagnostic, Nn as hasErrors, Yn as success, _r as isJsonObject, fn as DEFAULT_LIMITS, gr as isJsonList, hn as readJsonDocument, hr as compareCodePoints, wn as quote, zn as normaliseDocument } from "./check.js";
import { n as dialectOfId } from "./dialects.js";
import { t as PATTERN_FILE_NAMES } from "./pattern-file-names.js";
import { r as readPattern } from "./read-pattern.js";
import { basename, dirname, join, resolve } from "node:path";
import { readFile, readdir } from "node:fs/promises";
// src/prove/cases/read-case-folder.ts
const READING = {
	limits: {
		...DEFAULT_LIMITS,
		size: 1e7,
		depth: 32,
		sameDiagnostics: Number.POSITIVE_INFINITY
	},
	checksNumbers: false
};
async function readCaseFolder(folder, kinds = defaultKindCatalog, readings = new Map()) {
	const pattern = await nearestPattern(folder, kinds, readings);
	const findingsFile = join(folder, "findings.json");
	const words = pattern?.result.ok === true ? wordsOf(pattern.result.value) : void 0;
	const findings = await readFindings(findingsFile, words);
	const manifests = join(folder, "manifests.yaml");
	const { snapshot, documents, diagnostics } = await readSnapshot([manifests], {
		keepDocuments: true,
		kinds
	});
	const mistakes = [
		...findings.ok && words !== void 0 ? wordMistakes(findings.value, words) : [],
		...findings.diagnostics,
		...diagnostics.filter(({ severity }) => severity === "error")
	];
	if (pattern === void 0) mistakes.push(malformed("there is no pattern.json or pattern.yaml here or up to two folders above", "add the pattern of the case", { place: { file: folder } }));
	if (pattern === void 0 || !findings.ok || hasErrors(mistakes)) return failure(mistakes);
	return success({
		id: `${basename(dirname(resolve(pattern.file)))}/${basename(resolve(folder))}`,
		pattern: pattern.result,
		patternFile: pattern.file,
		patternText: pattern.text,
		snapshot,
		documents,
		kinds,
		diagnostics,
		expected: { findings: findings.value.value }
	});
}
async function nearestPattern(folder, kinds, readings) {
	for (const levels of [
		"",
		"..",
		"../.."
	]) for (const name of PATTERN_FILE_NAMES) {
		const file = join(folder, levels, name);
		const text = await readFile(file, "utf8").catch(() => void 0);
		if (text === void 0) continue;
		const key = `${file}\n${text}`;
		const result = readings.get(key) ?? readPattern(text, file, { kinds });
		readings.set(key, result);
		return {
			file,
			text,
			result
		};
	}
}
function wordsOf({ dialect, subject, partner }) {
	const actors = partner === void 0 ? [subject.id] : [subject.id, partner.id];
	return dialectOfId(dialect)?.findingsAreWhole === true ? {
		actors,
		texts: ["severity", "message"],
		optional: ["for"]
	} : {
		actors,
		texts: [],
		optional: []
	};
}
async function readFindings(file, words) {
	const text = await readFile(file, "utf8").catch(() => void 0);
	if (text === void 0) return failure([malformed("the case has no findings.json that can be read", "write what the case expects, [] where that is nothing", { place: { file } })]);
	const reading = readJsonDocument(new SourceText(file, text), READING);
	if (!reading.ok) {
		const help = "a findings.json is one JSON array: mend the text here";
		return failure(reading.diagnostics.map((one) => one.code === "read/syntax" ? {
			...one,
			help
		} : one));
	}
	const document = normaliseDocument(reading.value);
	const { value, locate } = document;
	const form = "write a list of findings: [{\"actor\": \"Kind/namespace/name\"}]";
	if (!isJsonList(value)) return failure([malformed("not a list of findings", form, locate([]))]);
	const mistakes = value.flatMap((finding, i) => {
		if (!isJsonObject(finding)) return [malformed("not a finding", form, locate([i]))];
		return Object.entries(finding).flatMap(([actor, named]) => {
			const isText = words === void 0 || [...words.texts, ...words.optional].includes(actor);
			if (isText ? typeof named === "string" : isResource(named, words.texts.length > 0)) return [];
			if (isText) return [malformed(`${quote(actor)} is no text`, "write a text", locate([i, actor]))];
			return [malformed(`the resource of ${quote(actor)} is not one`, "write Kind/namespace/name, with no namespace between the slashes where there is none", locate([i, actor]))];
		});
	});
	return mistakes.length > 0 ? failure(mistakes) : success(document);
}
function isResource(named, mayBeAbsent) {
	if (typeof named !== "string") return false;
	return /^[^/]+\/[^/]*\/./.test(named) || mayBeAbsent && /^[^/]*\/\/$/.test(named);
}
function wordMistakes({ value, locate }, words) {
	if (!isJsonList(value)) return [];
	const { actors, texts, optional } = words;
	const required = [...actors, ...texts];
	const known = [...required, ...optional];
	const isOfActors = texts.length === 0;
	return value.flatMap((finding, i) => {
		const keys = Object.keys(finding ?? {});
		const unknown = keys.filter((key) => !known.includes(key)).map((key) => {
			return malformed(isOfActors ? `no actor ${quote(key)} is reported` : `unknown key ${quote(key)}`, didYouMean(key, known), locate([i, key], "key"));
		});
		const missing = required.filter((key) => !keys.includes(key)).map((key) => {
			return malformed(`the finding lacks the ${isOfActors ? "actor" : "key"} ${quote(key)}`, `add ${quote(key)}`, locate([i]));
		});
		return unknown.length > 0 ? unknown : missing;
	});
}
function malformed(message, help, at) {
	return errorDiagnostic({
		code: "case/malformed",
		message,
		help,
		...at
	});
}
// src/prove/cases/read-pattern-cases.ts
async function readPatternCases({ file }, kinds = defaultKindCatalog) {
	const folder = join(dirname(file), "cases");
	const entries = (await readdir(folder, { withFileTypes: true }).catch(() => [])).filter(({ name }) => !name.startsWith(".")).sort((a, b) => compareCodePoints(a.name, b.name));
	if (entries.length === 0) return {
		cases: [],
		diagnostics: [errorDiagnostic({
			code: "case/none",
			message: "the pattern has no cases",
			help: "add cases/<case>/manifests.yaml and findings.json, with and without a finding",
			place: { file }
		})]
	};
	const patterns = new Map();
	const readings = await Promise.all(entries.map(async (entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return readCaseFolder(path, kinds, patterns);
		return failure([errorDiagnostic({
			code: "case/malformed",
			message: "not the folder of a case",
			help: "keep nothing beside the folders of the cases",
			place: { file: path }
		})]);
	}));
	return {
		cases: readings.flatMap((one) => one.ok ? [one.value] : []),
		diagnostics: readings.flatMap(({ diagnostics }) => diagnostics)
	};
}
export { readCaseFolder as n, readPatternCases as t };

//# sourceMappingURL=read-pattern-cases.js.map