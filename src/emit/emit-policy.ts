import type { Plan } from "../plan/plan.js";
import { rulesOf } from "../plan/plan-pattern.js";
import { printModule } from "../rego/print.js";
import type { RegoFile } from "../rego/rego-file.js";
import type { DottedName, Module } from "../rego/tree.js";
import { findingsModule } from "./findings-module.js";
import { libraryFiles } from "./library.js";
import { patternModule } from "./pattern-module.js";
import { relationshipModule } from "./relationship-module.js";
import { type Settings, settingsModule } from "./settings-module.js";

/** All Rego that the plans need: a module for each pattern and relationship type, the library, and the entrypoint. */
export function emitPolicy(plans: readonly Plan[], settings: Settings): readonly RegoFile[] {
	const { patterns, relationships } = emitModules(plans);
	const generated = [
		...patterns,
		...relationships,
		settingsModule(settings),
		findingsModule(plans.map((plan) => plan.pattern)),
	].map(moduleFile);
	return [...generated, ...libraryFiles(generated)].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** What plans compile to. */
export interface PlanModules {
	/** In the order of the plans. */
	readonly patterns: readonly Module[];
	/** Of the relationship types that rules name, each once; without those that are written by hand. */
	readonly relationships: readonly Module[];
}

/** Emits the modules of plans, without what all policies share. */
export function emitModules(plans: readonly Plan[]): PlanModules {
	const joins = new Set(
		plans.flatMap((plan) => [...rulesOf(plan.leaderRules), ...rulesOf(plan.pairRules)]).map((rule) => rule.join),
	);
	return {
		patterns: plans.map((plan) => patternModule(plan)),
		relationships: [...joins].flatMap((join) => relationshipModule(join) ?? []),
	};
}

/** Moves modules to other packages, and the imports of them. A package that `packageFor` gives nothing for stays. */
export function withPackages(
	modules: readonly Module[],
	packageFor: (module: Module) => DottedName | undefined,
): readonly Module[] {
	const moved = new Map(modules.map((module) => [module.package.join("."), packageFor(module)]));
	return modules.map((module) => ({
		...module,
		package: packageFor(module) ?? module.package,
		imports: module.imports.map((path) => {
			const [data, ...target] = path;
			const other = moved.get(target.join("."));
			return data === undefined || other === undefined ? path : [data, ...other];
		}),
	}));
}

/** Prints a module as a file. A package's folder is its path: what Conftest, Gatekeeper and OPA's own habit want. */
export function moduleFile(module: Module): RegoFile {
	const isPattern = module.package[0] === "kubepattern";
	const path = isPattern ? [...module.package, module.package.at(-1)] : module.package;
	return { path: `${path.join("/")}.rego`, text: printModule(module) };
}
