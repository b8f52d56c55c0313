import { type Diagnostic, errorDiagnostic, hasErrors } from "../../base/diagnostic.js";
import { knownWordsHelp } from "../../base/nearest-word.js";
import { readSnapshot } from "../../cluster/read-snapshot.js";
import type { Case } from "../../prove/case.js";
import type { Engine } from "../../prove/engine.js";
import { opaEngine } from "../../prove/opa-engine.js";
import { readCases } from "../../prove/read-cases.js";
import { referenceEngine } from "../../prove/reference-engine.js";
import { verifyCases } from "../../prove/verify.js";
import { wasmEngine } from "../../prove/wasm-engine.js";
import { styleFor } from "../../report/style.js";
import { verificationJson, verificationText } from "../../report/verification-text.js";
import { type Console, tell, usageError } from "../console.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { isBundle } from "../judge.js";
import { readOutputs, writeOutputs } from "../outputs.js";
import { REGISTRY, readPatterns } from "../pattern-files.js";

export interface VerifyOptions {
	readonly patterns: readonly string[];
	readonly cases: readonly string[];
	readonly engines: string;
	readonly output: readonly string[];
	readonly namespace?: string;
	readonly quiet: boolean;
}

const ENGINES: Readonly<Record<string, Engine>> = { reference: referenceEngine, wasm: wasmEngine, opa: opaEngine };

/** `patternc verify`: the same work on several engines, on manifests and on case files. */
export async function verify(paths: readonly string[], options: VerifyOptions, console: Console): Promise<ExitCode> {
	const outputs = readOutputs(options.output, ["text", "json"] as const);
	const usage: Diagnostic[] = [...outputs.diagnostics, ...options.patterns.filter(isBundle).map(bundleRefused)];
	const names = options.engines.split(",");
	const engines = names.flatMap((name) => ENGINES[name] ?? []);
	for (const name of names.filter((candidate) => !Object.hasOwn(ENGINES, candidate))) {
		usage.push(usageError(`unknown engine ${JSON.stringify(name)}`, knownWordsHelp(name, Object.keys(ENGINES))));
	}
	if (paths.length === 0 && options.cases.length === 0) {
		usage.push(usageError("there is nothing to verify", "name manifests, or case files with --cases"));
	}
	if (!outputs.ok || usage.length > 0) return tell(usage, console);

	const fromManifests = await casesOfManifests(paths, options, console);
	const fromFiles = await readCases(options.cases);
	const cases = [...fromManifests.cases, ...fromFiles.cases];
	const reading = [...fromManifests.diagnostics, ...fromFiles.diagnostics];
	if (cases.length === 0 || hasErrors(reading)) {
		const none = cases.length === 0 && !hasErrors(reading);
		if (none) console.err("nothing to verify: no objects and no cases\n");
		return none ? EXIT.NOTHING_TO_CHECK : tell(reading, console);
	}
	const verification = await verifyCases(cases, engines);
	const expecting = cases.filter(({ expected }) => expected !== undefined).length;
	const unwritten = await writeOutputs(
		outputs.value,
		(format, toTerminal) =>
			format === "json"
				? verificationJson(verification)
				: verificationText(verification, names, expecting, toTerminal ? console.outStyle : styleFor(false)),
		console,
	);
	const told = tell([...reading, ...unwritten], console, options.quiet);
	if (told !== EXIT.CLEAN) return told;
	return verification.failures.length === 0 ? EXIT.CLEAN : EXIT.DISAGREEMENT;
}

/** Engines are compared on one definition, so none of them may bring a policy of its own. */
function bundleRefused(file: string): Diagnostic {
	return errorDiagnostic({
		code: "usage/patterns",
		message: "verify compiles patterns itself and takes no bundle",
		help: "give the pattern files or folders that the bundle was built from",
		place: { file },
	});
}

/** Manifests as cases: each pattern on the one snapshot, with nothing expected but that the engines agree. */
async function casesOfManifests(
	paths: readonly string[],
	options: VerifyOptions,
	console: Console,
): Promise<{ cases: readonly Case[]; diagnostics: readonly Diagnostic[] }> {
	if (paths.length === 0) return { cases: [], diagnostics: [] };
	const standardInput = () => console.standardInput();
	const namespace = options.namespace === undefined ? {} : { namespace: options.namespace };
	const { snapshot, diagnostics } = await readSnapshot(paths, { standardInput, ...namespace });
	const patterns = await readPatterns(options.patterns.length === 0 ? [REGISTRY] : options.patterns);
	const documents = snapshot.documents.map(({ object }) => object);
	const cases = patterns.patterns.map(
		(pattern): Case => ({
			id: `manifests/${pattern.name}`,
			patternText: JSON.stringify(pattern.definition),
			patternFile: pattern.file,
			snapshot,
			documents,
			diagnostics: [],
		}),
	);
	return {
		cases: documents.length === 0 ? [] : cases,
		diagnostics: [...patterns.diagnostics, ...diagnostics],
	};
}
