import type { Diagnostic } from "../../base/diagnostic.js";
import { failure, type Result, success } from "../../base/result.js";
import { DEFAULT_OPTIONS } from "../../compile.js";
import { libraryFiles } from "../../emit/library.js";
import { relationshipModule } from "../../emit/relationship-module.js";
import { settingsModule } from "../../emit/settings-module.js";
import { compileToWasm } from "../../opa/opa-compiler.js";
import { RELATIONSHIP_TABLE } from "../../plan/relationship-table.js";
import { dotted, identifier } from "../../rego/identifier.js";
import { printModule } from "../../rego/print.js";
import type { RegoFile } from "../../rego/rego-file.js";
import type { DottedName, Module } from "../../rego/tree.js";
import type { CompiledTree } from "./mutant.js";
import { rulesText } from "./tree-text.js";

/** Many trees in one policy. */
export interface MutantBuild {
	readonly wasm: Uint8Array;
	/** The entrypoint of each tree's findings; `undefined` for one that OPA refuses. */
	readonly entrypoints: readonly (string | undefined)[];
}

/**
 * Builds trees together, each in a package of its own (`kubepattern.job_<number>`), with its own copy of those modules of
 * relationship types that are not as they should be. What OPA refuses is left out, and the rest is built without it.
 */
export async function buildTrees(trees: readonly CompiledTree[]): Promise<Result<MutantBuild>> {
	const jobs = trees.map((tree, i) => ({ name: `job_${i + 1}`, files: filesOf(tree, `job_${i + 1}`) }));
	const common = commonFiles(jobs.flatMap(({ files }) => files));
	const refused = new Set<string>();
	for (;;) {
		const left = jobs.filter(({ name }) => !refused.has(name));
		const entrypoints = left.map(({ name }) => `kubepattern/${name}/finding`);
		const compiled = await compileToWasm([...left.flatMap(({ files }) => files), ...common], entrypoints);
		if (compiled.ok) {
			const broken = await brokenJob(compiled.value);
			if (broken !== undefined && !refused.has(broken)) {
				refused.add(broken);
				continue;
			}
			const entrypoint = (name: string) => (refused.has(name) ? undefined : `kubepattern/${name}/finding`);
			return success({ wasm: compiled.value, entrypoints: jobs.map(({ name }) => entrypoint(name)) });
		}
		// OPA tells of ten mistakes at most, so several rounds may be needed.
		const told = left.filter(({ files }) => isToldOf(files, compiled.diagnostics));
		if (told.length === 0) return failure(compiled.diagnostics);
		for (const { name } of told) refused.add(name);
	}
}

/**
 * OPA takes some faults that it then makes an invalid module of (a union of what is no set and a call gave "not enough
 * arguments on the stack"), which would kill all that are built together. The engine tells in which function, and that
 * names the package.
 */
async function brokenJob(wasm: Uint8Array): Promise<string | undefined> {
	try {
		await WebAssembly.compile(wasm);
		return undefined;
	} catch (error) {
		return /job_[0-9]+/.exec(error instanceof Error ? error.message : "")?.[0];
	}
}

function isToldOf(files: readonly RegoFile[], diagnostics: readonly Diagnostic[]): boolean {
	return files.some(({ path }) => diagnostics.some(({ place }) => place?.file === path));
}

/** The relationship types as they should be, by package. */
const STANDARD: ReadonlyMap<string, Module> = new Map(
	Object.values(RELATIONSHIP_TABLE).flatMap((join) => {
		const module = relationshipModule(join);
		return module === undefined ? [] : [[module.package.join("."), module] as const];
	}),
);

/** Whether all rules of a module, which may be a part of one, are as they should be. */
function isStandard(module: Module): boolean {
	const standard = STANDARD.get(module.package.join("."));
	const texts = new Set(standard === undefined ? [] : rulesText(standard));
	return rulesText(module).every((text) => texts.has(text));
}

/** What the modules of all trees share: the relationship types as they should be, and the library. */
function commonFiles(files: readonly RegoFile[]): readonly RegoFile[] {
	const generated = [settingsModule(DEFAULT_OPTIONS), ...STANDARD.values()].map(fileOf);
	return [...generated, ...libraryFiles([...files, ...generated])];
}

/** The modules of a tree under the package of its job. */
function filesOf({ pattern, relationships }: CompiledTree, job: string): readonly RegoFile[] {
	const own = relationships.filter((module) => !isStandard(module));
	const moved = new Map(own.map((module) => [module.package.join("."), movedPackage(module.package, job)]));
	const imports = pattern.imports.map((path) => {
		const target = moved.get(path.slice(1).join("."));
		return target === undefined ? path : [...dotted("data"), ...target];
	});
	const { annotations: _none, ...bare } = pattern;
	const named = { ...bare, package: dotted(`kubepattern.${job}`), imports };
	return [named, ...own.map((module) => ({ ...module, package: movedPackage(module.package, job) }))].map(fileOf);
}

/** The last name stays: it is what calls go by. */
function movedPackage(path: DottedName, job: string): DottedName {
	return [...path.slice(0, -1), identifier(job), ...path.slice(-1)];
}

function fileOf(module: Module): RegoFile {
	return { path: `${module.package.join("/")}.rego`, text: printModule(module) };
}
