import type { CheckView, CompilationView, NamedText, PatternsView, Workbench } from "../workbench/workbench.js";

/** Calls the workbench, wherever it runs. */
export type CallWorkbench = <K extends keyof Workbench>(
	member: K,
	...values: Parameters<Workbench[K]>
) => Promise<Awaited<ReturnType<Workbench[K]>>>;

/** Both texts, as they stand. */
export interface Texts {
	readonly patterns: NamedText;
	readonly manifests: NamedText;
}

/** What the loop tells the page. */
export interface RunViews {
	patternsRead(view: PatternsView): void;
	/** Of the reference first, then of the policy; `agrees` says whether both found the same. */
	checked(view: CheckView, agrees?: boolean): void;
	compiling(): void;
	compiled(view: CompilationView): void;
	failed(reason: string): void;
}

/**
 * Reads, judges and compiles the texts, each time that they were changed. The reference judges at once; OPA's compiler
 * takes its time in another worker, and its policy judges then. What was overtaken by a change is dropped.
 */
export class RunLoop {
	#run = 0;
	#compiling: Promise<unknown> = Promise.resolve();

	constructor(
		private readonly call: CallWorkbench,
		private readonly views: RunViews,
	) {}

	/** Runs all of it on texts and returns when it is done, or was overtaken. */
	async run({ patterns, manifests }: Texts): Promise<void> {
		const run = ++this.#run;
		const isLast = () => run === this.#run;
		try {
			const read = await this.call("read", patterns);
			if (!isLast()) return;
			this.views.patternsRead(read);
			if (read.names.length === 0) return;
			const expected = await this.call("check", patterns, manifests, "reference");
			if (!isLast()) return;
			this.views.checked(expected);
			// One after another: what is being compiled cannot be stopped, and is needed by nobody where it is overtaken.
			await this.#compiling.catch(() => undefined);
			if (!isLast()) return;
			this.views.compiling();
			const compiling = this.call("compile", patterns);
			this.#compiling = compiling;
			const compiled = await compiling;
			if (!isLast()) return;
			this.views.compiled(compiled);
			if (!compiled.isCompiled) return;
			const actual = await this.call("check", patterns, manifests, "wasm");
			if (isLast()) this.views.checked(actual, isSame(actual, expected));
		} catch (error) {
			if (isLast()) this.views.failed(error instanceof Error ? error.message : String(error));
		}
	}
}

function isSame(one: CheckView, other: CheckView): boolean {
	return JSON.stringify(one.findings) === JSON.stringify(other.findings);
}
