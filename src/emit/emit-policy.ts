import type { Plan } from "../plan/plan.js";
import { printModule } from "../rego/print.js";
import type { RegoFile } from "../rego/rego-file.js";
import type { Module } from "../rego/tree.js";
import { findingsModule } from "./findings-module.js";
import { joinModule } from "./join-module.js";
import { libraryFiles } from "./library.js";
import { objectsOfKindModule } from "./objects-of-kind.js";
import { patternModule } from "./pattern-module.js";
import { type Settings, settingsModule } from "./settings-module.js";

/** Emits all Rego that the plans need: a module for each pattern and join, the library, and the entrypoint. */
export function emitPolicy(plans: readonly Plan[], settings: Settings): readonly RegoFile[] {
	const joins = new Set(plans.flatMap((plan) => plan.joins));
	const patterns = plans.map((plan) => patternModule(plan));
	const generated = [
		...patterns,
		...[...joins].flatMap((join) => joinModule(join) ?? []),
		...objectsOfKindModule(patterns),
		settingsModule(settings),
		findingsModule(plans.map((plan) => plan.pattern)),
	].map(regoFile);
	return [...generated, ...libraryFiles(generated)].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** A module as a file. A package's folder is its path: what Conftest, Gatekeeper and OPA's own habit want. */
export function regoFile(module: Module): RegoFile {
	const isPattern = module.package[0] === "kubepattern";
	const path = isPattern ? [...module.package, module.package.at(-1)] : (module.path ?? module.package);
	return { path: `${path.join("/")}.rego`, text: printModule(module) };
}
