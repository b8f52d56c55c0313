import type { Plan } from "../plan/plan.js";
import { printModule } from "../rego/print.js";
import type { RegoFile } from "../rego/rego-file.js";
import type { Module } from "../rego/tree.js";
import { findingsModule } from "./findings-module.js";
import { joinModule } from "./join-module.js";
import { libraryFiles } from "./library.js";
import { patternModule } from "./pattern-module.js";
import { type Settings, settingsModule } from "./settings-module.js";

/** All Rego that the plans need: a module for each pattern and relationship type, the library, and the entrypoint. */
export function emitPolicy(plans: readonly Plan[], settings: Settings): readonly RegoFile[] {
	const joins = new Set(plans.flatMap((plan) => plan.joins));
	const generated = [
		...plans.map((plan) => patternModule(plan)),
		...[...joins].flatMap((join) => joinModule(join) ?? []),
		settingsModule(settings),
		findingsModule(plans.map((plan) => plan.pattern)),
	].map(fileOf);
	return [...generated, ...libraryFiles(generated)].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** A package's folder is its path: what Conftest, Gatekeeper and OPA's own habit want. */
function fileOf(module: Module): RegoFile {
	const isPattern = module.package[0] === "kubepattern";
	const path = isPattern ? [...module.package, module.package.at(-1)] : module.package;
	return { path: `${path.join("/")}.rego`, text: printModule(module) };
}
