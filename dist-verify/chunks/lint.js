import { $ as readSnapshot, B as writeOutputs, I as StepProgress, Nn as hasErrors, Pn as warningDiagnostic, W as readKinds, _t as styleFor, et as manifestFiles, ft as pluralize, mt as reportDiagnostics, vt as diagnosticsText } from "./check.js";
import { t as flatDiagnostic } from "./json-report2.js";
import { n as dialectOfId, r as readCustomFields } from "./dialects.js";
import { i as EXIT } from "./start.js";
import { t as namesSubject } from "./names-subject.js";
import { t as formatValuePath } from "./value-path.js";
import { n as isSecretValue } from "./secret-values.js";
import { o as triesAllPairs, t as planPattern } from "./plan-pattern.js";
import { n as readFreeOutputs } from "./output-targets2.js";
import { n as readPatternFiles, t as REGISTRY } from "./pattern-files2.js";
import { readFileSync } from "node:fs";
// src/cli/crds-option.ts
const DEFINITION = "CustomResourceDefinition";
async function readCrds(given, patterns) {
	const listings = given.map((folder) => manifestFiles(folder));
	const files = listings.flatMap((listing) => listing.files);
	const beside = patterns.flatMap((path) => manifestFiles(path).files).filter(mentionsDefinition);
	const [fromOption, fromPatterns] = await Promise.all([files, beside].map((paths) => readSnapshot(paths)));
	const objects = [fromPatterns, fromOption].flatMap((reading) => reading?.snapshot.documents ?? []);
	return {
		fields: readCustomFields(objects.map(({ object }) => object)),
		diagnostics: [...listings.flatMap(({ diagnostics }) => diagnostics), ...fromOption?.diagnostics ?? []]
	};
}
function mentionsDefinition(file) {
	try {
		return readFileSync(file).includes(DEFINITION);
	} catch {
		return false;
	}
}
// src/cli/lint-pairs.ts
function pairWarnings(pattern) {
	const { subject, partner, places } = pattern;
	if (partner === void 0 || !triesAllPairs(planPattern(pattern))) return [];
	return [warningDiagnostic({
		code: "lint/all-pairs",
		message: `no rule says which ${partner.id} belongs to which ${subject.id}, so every pair is tried: up to 999,000 for 1,000 objects, 99,990,000 for 10,000`,
		help: "add a rule between the two that must hold, or filters that leave few objects; `patternc explain` says how pairs are found",
		...places.metadata
	})];
}
// src/cli/lint-pattern.ts
function lintPattern(pattern) {
	return [
		...missingTexts(pattern),
		...secretValues(pattern),
		...namelessMessage(pattern),
		...pairWarnings(pattern)
	];
}
function missingTexts({ dialect, description, docUrl, reference, places }) {
	const texts = dialectOfId(dialect)?.texts;
	const missing = (what, key, help) => key === void 0 ? [] : [warningDiagnostic({
		code: `lint/no-${what}`,
		message: `the pattern has no ${key}`,
		help,
		...places.metadata
	})];
	return [...description === void 0 ? missing("description", texts?.description, "say in a sentence what it finds and why that matters") : [], ...docUrl === void 0 && reference === void 0 ? missing("doc-url", texts?.page, "link the page that explains it") : []];
}
function secretValues({ message, places }) {
	const shown = message.flatMap((part) => "at" in part && isSecretValue(isOfSecrets(part.role) ? SECRET : ANOTHER_KIND, part.at) ? [formatValuePath(part.at)] : []);
	return [...new Set(shown)].map((path) => warningDiagnostic({
		code: "lint/secret-value",
		message: `the message shows what a Secret holds: {{target.${path}}}`,
		help: "name the Secret and its key in place of the value: {{target.metadata.name}}, {{target.data[~]}}",
		...places.metadata
	}));
}
function namelessMessage(pattern) {
	if (namesSubject(pattern) || pattern.subject.kinds.length === 0) return [];
	const name = `{{${pattern.subject.id}.${dialectOfId(pattern.dialect)?.texts.name ?? "name"}}}`;
	return [warningDiagnostic({
		code: "lint/nameless-message",
		message: "the message does not name what it is about, so findings of two objects read alike",
		help: `write ${name} into it; Conftest and Gatekeeper put kind and name before it until then`,
		...pattern.places.metadata
	})];
}
const SECRET = {
	group: "",
	kind: "Secret"
};
const ANOTHER_KIND = {
	group: "",
	kind: ""
};
function isOfSecrets({ kinds }) {
	return kinds.some(({ group = "", kind }) => group === "" && kind === "Secret");
}
// src/cli/commands/lint.ts
async function lint(paths, options, terminal) {
	const outputs = readFreeOutputs(options.output, ["text", "json"], {
		inputs: [...paths, ...options.crds ?? []],
		files: [options.kinds]
	});
	if (!outputs.ok) return reportDiagnostics(outputs.diagnostics, terminal);
	const kinds = readKinds(options.kinds);
	const patternPaths = paths.length === 0 ? [REGISTRY] : paths;
	const progress = new StepProgress(terminal);
	const crds = await progress.during("reading definitions", () => readCrds(options.crds ?? [], patternPaths));
	const reading = await progress.during("reading patterns", () => readPatternFiles(patternPaths, kinds.ok ? kinds.value : void 0, crds.fields));
	const diagnostics = [...[
		kinds,
		crds,
		reading
	].flatMap((part) => part.diagnostics), ...reading.patterns.flatMap(lintPattern)].map(asLintSays);
	const outputErrors = await writeOutputs(outputs.value, (format, toTerminal) => format === "json" ? `${JSON.stringify({
		schemaVersion: 1,
		diagnostics: diagnostics.map(flatDiagnostic)
	}, void 0, 2)}\n` : diagnosticsText(diagnostics, toTerminal ? terminal.outStyle : styleFor(false)), terminal);
	if (outputErrors.length > 0) return reportDiagnostics(outputErrors, terminal);
	const errors = diagnostics.filter(({ severity }) => severity === "error").length;
	if (!options.quiet) terminal.err(`${pluralize(reading.patterns.length, "pattern")} read, ${pluralize(errors, "error")}, ${pluralize(diagnostics.length - errors, "warning")}\n`);
	if (hasErrors(diagnostics)) return EXIT.ERROR;
	return options.failOnWarnings && diagnostics.length > 0 ? EXIT.FINDINGS : EXIT.CLEAN;
}
function asLintSays(diagnostic) {
	return NEVER_MEANT.has(diagnostic.code) ? {
		...diagnostic,
		severity: "error"
	} : diagnostic;
}
const NEVER_MEANT = new Set(["pattern/never-linked"]);
export { lint };

//# sourceMappingURL=lint.js.map