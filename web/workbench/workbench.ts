import type { PatternExplanation } from "../../src/report/explain/pattern-explanation.js";
import type { FindingView } from "../../src/report/html/finding-view.js";
import type { FindingsPicture } from "../../src/report/picture/findings-picture.js";

/** A text of an editor, and the name that places have. */
export interface NamedText {
	readonly file: string;
	readonly text: string;
}

/** What is said of a text, as `-o json` has it. */
export interface Remark {
	readonly code: string;
	readonly severity: "error" | "warning";
	readonly message: string;
	readonly help: string;
	readonly file?: string | undefined;
	readonly line?: number | undefined;
	readonly column?: number | undefined;
}

/** The patterns of a text, and all that is made of them without manifests. */
export interface PatternsView {
	readonly remarks: readonly Remark[];
	readonly names: readonly string[];
	readonly explanations: readonly PatternExplanation[];
	/** Plans as `build --print plan` has them, and Rego as `--print rego` has it. */
	readonly plan: string;
	readonly rego: string;
}

/** A place in the manifests. */
export interface ViewPlace {
	readonly line: number;
	readonly column: number;
}

/** A finding, with the places of its resources: of the field where there is one. */
export interface PlacedFinding extends FindingView {
	readonly pattern: string;
	readonly displayName: string;
	readonly places: readonly (ViewPlace | undefined)[];
}

/** What judges: the reference, or the policy that OPA compiled. */
export type ViewEngine = "reference" | "wasm";

/** What a check gave. */
export interface CheckView {
	readonly engine: ViewEngine;
	readonly findings: readonly PlacedFinding[];
	readonly suppressed: number;
	readonly objects: number;
	readonly picture?: FindingsPicture;
	/** About the manifests and the run. */
	readonly remarks: readonly Remark[];
	/** The report as `check -o json` prints it. */
	readonly json: string;
	/** How long judging took. */
	readonly milliseconds: number;
}

/** What compiling gave. */
export interface CompilationView {
	readonly isCompiled: boolean;
	/** Bytes of policy.wasm. */
	readonly bytes: number;
	/** How long OPA took; 0 for what was compiled before. */
	readonly milliseconds: number;
	readonly remarks: readonly Remark[];
}

/** A file to download. */
export interface PolicyFile {
	readonly name: string;
	readonly type: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the worker does for a page: all that patternc does, but for OPA itself. */
export interface Workbench {
	read(patterns: NamedText): Promise<PatternsView>;
	/** Judges by the reference, or by the policy that `compile` made last of the same text. */
	check(patterns: NamedText, manifests: NamedText, engine: ViewEngine): Promise<CheckView>;
	compile(patterns: NamedText): Promise<CompilationView>;
	/** Packs what was compiled of a text: the bundle of OPA, or its modules as a zip. */
	pack(patterns: NamedText, form: "bundle" | "rego"): Promise<PolicyFile>;
}

/** A call of a member of the workbench, and what it gave. */
export interface WorkbenchCall {
	readonly id: number;
	readonly member: keyof Workbench;
	readonly values: readonly unknown[];
}
export type WorkbenchAnswer =
	| { readonly id: number; readonly value: unknown }
	| { readonly id: number; readonly error: string };
