import { B as writeOutputs, I as StepProgress, Nn as hasErrors, W as readKinds, _t as styleFor, ft as pluralize, mt as reportDiagnostics } from "./check.js";
import { n as verificationJson, o as countVerdicts, s as judgeCases, t as failureLines } from "./verification-text.js";
import { t as readPatternCases } from "./read-pattern-cases.js";
import { n as createEngines, s as compileOnce } from "./engines.js";
import { t as compileCached } from "./cached-compiler.js";
import { i as EXIT, t as versions } from "./start.js";
import { n as readFreeOutputs } from "./output-targets2.js";
import { n as readPatternFiles, t as REGISTRY } from "./pattern-files2.js";
// src/report/suites-text.ts
function suitesText(suites, style) {
	const width = Math.max(0, ...suites.map(({ pattern }) => pattern.length));
	return suites.flatMap(({ pattern, verdicts, malformed }) => {
		const { cases, failures } = countVerdicts(verdicts);
		const count = `${String(cases).padStart(3)} ${cases === 1 ? "case " : "cases"}`;
		const verdict = [...failures.length > 0 ? [style.red(`${failures.length} failed`)] : [], ...malformed ? [style.red("error")] : []].join(", ");
		return [`${pattern.padEnd(width)}  ${count}  ${verdict === "" ? style.green("ok") : verdict}`, ...failureLines(failures, style).map((line) => `  ${line}`)];
	}).map((line) => `${line}\n`).join("");
}
// src/cli/commands/test.ts
async function test(paths, options, terminal) {
	const outputs = readFreeOutputs(options.output, ["text", "json"], {
		inputs: paths,
		files: [options.kinds]
	});
	const kinds = readKinds(options.kinds);
	if (!outputs.ok || !kinds.ok) return reportDiagnostics([...outputs.diagnostics, ...kinds.diagnostics], terminal);
	const progress = new StepProgress(terminal);
	const { patterns, diagnostics: patternDiagnostics } = await progress.during("reading patterns", () => readPatternFiles(paths.length === 0 ? [REGISTRY] : paths, kinds.value));
	if (patterns.length === 0 && patternDiagnostics.every(({ code }) => code === "read/no-pattern")) {
		terminal.err("nothing to test: no patterns\n");
		return EXIT.NOTHING_TO_CHECK;
	}
	const readings = await Promise.all(patterns.map((pattern) => readPatternCases(pattern, kinds.value)));
	const { reference, wasm } = createEngines(versions, compileOnce(compileCached));
	const cases = readings.flatMap((reading) => reading.cases);
	const { verdicts, standings } = await progress.during(`judging ${pluralize(cases.length, "case")}`, () => judgeCases(cases, [reference, wasm]));
	const suites = patterns.map((pattern, i) => {
		const { cases = [], diagnostics = [] } = readings[i] ?? {};
		return {
			pattern: pattern.name,
			verdicts: verdicts.filter((verdict) => cases.includes(verdict.of)),
			malformed: hasErrors(diagnostics)
		};
	});
	const verification = countVerdicts(verdicts);
	const outputErrors = await writeOutputs(outputs.value, (format, toTerminal) => format === "json" ? verificationJson({
		...verification,
		standings
	}) : suitesText(suites, toTerminal ? terminal.outStyle : styleFor(false)), terminal);
	const broken = new Set(verdicts.flatMap((verdict) => verdict.broken));
	const diagnostics = [
		...patternDiagnostics,
		...readings.flatMap((one) => one.diagnostics),
		...broken,
		...outputErrors
	];
	const exit = reportDiagnostics(diagnostics, terminal, options.quiet);
	if (!options.quiet) terminal.err(`${summary(suites.length, verification, diagnostics)}\n`);
	if (exit !== EXIT.CLEAN) return exit;
	return verification.failures.length === 0 ? EXIT.CLEAN : EXIT.DISAGREEMENT;
}
function summary(patterns, { cases, asExpected }, diagnostics) {
	const errors = diagnostics.filter(({ severity }) => severity === "error").length;
	const allFit = errors === 0 ? "all as expected" : `${asExpected} as expected`;
	const verdict = asExpected === cases ? allFit : `${cases - asExpected} not as expected`;
	return [
		`${pluralize(patterns, "pattern")}, ${pluralize(cases, "case")} on reference and wasm`,
		...cases === 0 ? [] : [verdict],
		...errors === 0 ? [] : [pluralize(errors, "error")]
	].join(", ");
}
export { test };

//# sourceMappingURL=test.js.map