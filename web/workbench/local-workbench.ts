import { versions } from "patternc:versions";
import { type Diagnostic, hasErrors } from "../../src/base/diagnostic.js";
import { SourceText } from "../../src/base/source-text.js";
import { lintPattern } from "../../src/cli/lint-pattern.js";
import { type CompiledPolicy, compilePolicy, DEFAULT_OPTIONS } from "../../src/emit/compile-policy.js";
import { FINDINGS_ENTRYPOINT } from "../../src/emit/findings-module.js";
import type { Pattern } from "../../src/pattern/pattern.js";
import { readPatterns } from "../../src/pattern/read-pattern.js";
import { referenceEvaluator } from "../../src/reference/reference-evaluator.js";
import { explainPattern } from "../../src/report/explain/pattern-explanation.js";
import { flatDiagnostic } from "../../src/report/json-report.js";
import { stageText } from "../../src/report/stages.js";
import { bundleRevision, packBundle } from "../../src/targets/bundle/bundle.js";
import { WasmPolicy } from "../../src/wasm/wasm-policy.js";
import { checkTexts, type Judge } from "./check-texts.js";
import type { RemoteCompiler } from "./compile-remotely.js";
import type {
	CheckView,
	CompilationView,
	NamedText,
	PatternsView,
	PolicyFile,
	ViewEngine,
	Workbench,
} from "./workbench.js";

/** A policy, and of which text it is. */
interface Compiled {
	readonly source: NamedText;
	readonly policy: CompiledPolicy;
	readonly wasm: WasmPolicy;
}

/** Does the work of patternc in this thread, and leaves OPA's to its own worker. */
export class LocalWorkbench implements Workbench {
	#compiled: Compiled | undefined;
	/** What was read last: a text is read, judged and compiled one after another. */
	#last: { readonly source: NamedText; readonly read: PatternsOfText } | undefined;

	constructor(private readonly compiler: RemoteCompiler) {}

	async read(source: NamedText): Promise<PatternsView> {
		const { patterns, diagnostics } = this.#read(source);
		const warnings = patterns.flatMap(lintPattern);
		return {
			remarks: [...diagnostics, ...warnings].map(flatDiagnostic),
			names: patterns.map(({ name }) => name),
			explanations: patterns.map(explainPattern),
			plan: patterns.length === 0 ? "" : stageText("plan", patterns, DEFAULT_OPTIONS),
			rego: patterns.length === 0 ? "" : stageText("rego", patterns, DEFAULT_OPTIONS),
		};
	}

	async check(source: NamedText, manifests: NamedText, engine: ViewEngine): Promise<CheckView> {
		return checkTexts(manifests, this.#judge(source, engine));
	}

	#judge(source: NamedText, engine: ViewEngine): Judge {
		const { patterns, diagnostics } = this.#read(source);
		if (engine === "reference") return { engine, patterns, diagnostics, evaluator: referenceEvaluator(patterns) };
		const compiled = this.#compiledOf(source);
		const evaluator = compiled.wasm.evaluator(FINDINGS_ENTRYPOINT);
		return { engine, patterns, diagnostics, evaluator, revision: bundleRevision(compiled.policy) };
	}

	async compile(source: NamedText): Promise<CompilationView> {
		const compiled = this.#compiled;
		if (compiled !== undefined && isSame(compiled.source, source))
			return { isCompiled: true, bytes: compiled.policy.wasm.length, milliseconds: 0, remarks: [] };
		const { patterns, diagnostics } = this.#read(source);
		if (patterns.length === 0 || hasErrors(diagnostics))
			return { isCompiled: false, bytes: 0, milliseconds: 0, remarks: diagnostics.map(flatDiagnostic) };
		const result = await compilePolicy(patterns, DEFAULT_OPTIONS, this.compiler.compileToWasm);
		const remarks = result.diagnostics.map(flatDiagnostic);
		const { milliseconds } = this.compiler;
		if (!result.ok) return { isCompiled: false, bytes: 0, milliseconds, remarks };
		const policy = result.value;
		this.#compiled = { source, policy, wasm: new WasmPolicy(policy.wasm, policy.fields) };
		return { isCompiled: true, bytes: policy.wasm.length, milliseconds, remarks };
	}

	async pack(source: NamedText, form: "bundle" | "rego"): Promise<PolicyFile> {
		const { policy } = this.#compiledOf(source);
		if (form === "bundle") {
			const bytes = new Uint8Array(await packBundle(policy, versions));
			return { name: "bundle.tar.gz", type: "application/gzip", bytes };
		}
		const { zipSync } = await import("fflate");
		const modules = [...policy.modules, ...policy.conftestModules];
		const files = modules.map(({ path, text }) => [`policy/${path}`, new TextEncoder().encode(text)] as const);
		const bytes = new Uint8Array(zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) }));
		return { name: "policy.zip", type: "application/zip", bytes };
	}

	#read(source: NamedText): PatternsOfText {
		if (this.#last === undefined || !isSame(this.#last.source, source)) this.#last = { source, read: readText(source) };
		return this.#last.read;
	}

	#compiledOf(source: NamedText): Compiled {
		if (this.#compiled === undefined || !isSame(this.#compiled.source, source))
			throw new Error("the pattern is not compiled yet");
		return this.#compiled;
	}
}

function isSame(one: NamedText, other: NamedText): boolean {
	return one.file === other.file && one.text === other.text;
}

/** The patterns of a text, and what is said of them. */
interface PatternsOfText {
	readonly patterns: readonly Pattern[];
	readonly diagnostics: readonly Diagnostic[];
}

function readText({ file, text }: NamedText): PatternsOfText {
	const result = readPatterns(new SourceText(file, text.replace(/^\ufeff/, "")));
	return { patterns: result.ok ? result.value : [], diagnostics: result.diagnostics };
}
