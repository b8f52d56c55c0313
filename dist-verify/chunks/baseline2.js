import { Jn as failure, Mn as errorDiagnostic, Pn as warningDiagnostic, Qn as fingerprintOf, Yn as success, _r as isJsonObject, fn as DEFAULT_LIMITS, ft as pluralize, gr as isJsonList, hn as readJsonDocument, hr as compareCodePoints, kn as inPlaceOrder, vr as ownValue } from "./check.js";
// src/report/baseline.ts
const BASELINE_LIMITS = {
	...DEFAULT_LIMITS,
	size: 4e8,
	depth: 8
};
function* baselineText(snapshots, version) {
	const lines = snapshots.flatMap(({ name, counted }) => counted.map((finding) => entryText(finding, name)));
	yield `{\n  "schemaVersion": 1,\n  "patternc": ${JSON.stringify(version)},\n  "findings": [`;
	let separator = "\n    ";
	for (const line of lines.sort(compareCodePoints)) {
		yield separator + line;
		separator = ",\n    ";
	}
	yield lines.length === 0 ? "]\n}\n" : "\n  ]\n}\n";
}
function entryText(finding, snapshot) {
	const { pattern, message, resources } = finding;
	return JSON.stringify({
		pattern,
		...snapshot === void 0 ? {} : { snapshot },
		resources: resources.map(identityText),
		message,
		fingerprint: fingerprintOf(finding, snapshot)
	});
}
function identityText({ kind, namespace, name }) {
	return [
		kind,
		namespace,
		name
	].filter((one) => one !== "").join("/");
}
function readBaseline(source, version) {
	const document = readJsonDocument(source, {
		limits: BASELINE_LIMITS,
		checksNumbers: false
	});
	if (!document.ok) return document;
	const { value } = document.value;
	const findings = isJsonObject(value) ? ownValue(value, "findings") : void 0;
	const schemaVersion = isJsonObject(value) ? ownValue(value, "schemaVersion") : void 0;
	if (!isJsonObject(value) || !isJsonList(findings) || schemaVersion !== 1) {
		const message = isJsonList(findings) ? "this baseline has another schemaVersion than 1" : "this is no baseline";
		return failure([formatError(message, document.value, isJsonList(findings) ? ["schemaVersion"] : [])]);
	}
	const entries = [];
	const mistakes = [];
	for (const [i, finding] of findings.entries()) {
		const entry = entryOf(finding);
		if (entry !== void 0) entries.push(entry);
		else if (mistakes.length < BASELINE_LIMITS.sameDiagnostics) mistakes.push(formatError("this entry lacks a pattern or fingerprint", document.value, ["findings", i]));
	}
	return mistakes.length > 0 ? failure(inPlaceOrder(mistakes)) : success(new Baseline(source.file, entries, ownValue(value, "patternc") === version));
}
function entryOf(value) {
	if (!isJsonObject(value)) return void 0;
	const [pattern, fingerprint, message, names] = [
		"pattern",
		"fingerprint",
		"message",
		"resources"
	].map((key) => ownValue(value, key));
	if (typeof pattern !== "string" || typeof fingerprint !== "string") return void 0;
	const resources = isJsonList(names) ? names.filter((name) => typeof name === "string") : [];
	return {
		pattern,
		fingerprint,
		message: typeof message === "string" ? message : "",
		resources
	};
}
function formatError(message, document, path) {
	return errorDiagnostic({
		code: "baseline/format",
		message,
		help: "write it anew: --write-baseline FILE",
		...document.locate(path)
	});
}
var Baseline = class {
	file;
	isOfThisVersion;
	#remaining = new Map();
	#absent = new Set();
	#suppression;
	constructor(file, entries, isOfThisVersion) {
		this.file = file;
		this.isOfThisVersion = isOfThisVersion;
		this.#suppression = {
			by: "baseline",
			reason: `accepted in ${file}`,
			place: { file }
		};
		for (const entry of entries) {
			const same = this.#remaining.get(entry.fingerprint);
			if (same === void 0) this.#remaining.set(entry.fingerprint, [entry]);
			else same.push(entry);
			for (const resource of entry.resources) this.#absent.add(resource);
		}
	}
	accepted(findings, snapshot, root) {
		if (this.#absent.size > 0) for (const one of snapshot.documents) this.#absent.delete(identityText(one));
		const byKey = new Map();
		for (const finding of findings) {
			const key = fingerprintOf(finding, root);
			if (!this.#remaining.has(key)) continue;
			const same = byKey.get(key);
			if (same === void 0) byKey.set(key, [finding]);
			else same.push(finding);
		}
		const accepted = new Map();
		for (const [key, same] of byKey) {
			const entries = this.#remaining.get(key) ?? [];
			const accept = (finding, entry) => {
				entries.splice(entry, 1);
				accepted.set(finding, this.#suppression);
			};
			for (const finding of same) {
				const entry = entries.findIndex(({ message }) => message === finding.message);
				if (entry !== -1) accept(finding, entry);
			}
			if (this.isOfThisVersion) continue;
			for (const finding of same) if (!accepted.has(finding) && entries.length > 0) accept(finding, 0);
		}
		return accepted;
	}
	fixed(judging) {
		const names = new Set(judging);
		const isFixed = ({ pattern, resources }) => names.has(pattern) && !resources.some((resource) => this.#absent.has(resource));
		const count = [...this.#remaining.values()].flat().filter(isFixed).length;
		if (count === 0) return [];
		return [warningDiagnostic({
			code: "baseline/fixed",
			message: `${pluralize(count, "finding")} of the baseline ${count === 1 ? "is" : "are"} no longer there`,
			help: `write it anew from all its inputs, so that ${count === 1 ? "it does" : "they do"} not come back unseen: --write-baseline ${this.file}`,
			place: { file: this.file }
		})];
	}
};
export { readBaseline as i, Baseline as n, baselineText as r, BASELINE_LIMITS as t };

//# sourceMappingURL=baseline2.js.map