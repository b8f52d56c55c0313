import { printModule } from "../rego/print.js";
import { findingsModule } from "./findings-module.js";
import { joinModule } from "./join-module.js";
import { libraryFiles } from "./library.js";
import { objectsOfKindModule } from "./objects-of-kind.js";
import { patternModule } from "./pattern-module.js";
import { settingsModule } from "./settings-module.js";
import { withPrefix } from "./with-prefix.js";
/** Emits all Rego that the plans need: a module for each pattern and join, the library, and the entrypoint. */
export function emitPolicy(plans, settings) {
    const { patterns, joins } = emitModules(plans);
    const generated = [
        ...patterns,
        ...joins,
        ...objectsOfKindModule(patterns),
        settingsModule(settings),
        findingsModule(plans.map((plan) => plan.pattern)),
    ].map((module) => moduleFile(module, settings.packagePrefix));
    return [...generated, ...libraryFiles(generated, "documents", settings.packagePrefix)].toSorted((a, b) => a.path < b.path ? -1 : 1);
}
/** Emits the modules of plans, without what all policies share. */
export function emitModules(plans) {
    const joins = new Set(plans.flatMap((plan) => plan.joins));
    return {
        patterns: plans.map((plan) => patternModule(plan)),
        joins: [...joins].flatMap((join) => joinModule(join) ?? []),
    };
}
/** Moves modules to other packages, and the imports of them. A package that `packageFor` gives nothing for stays. */
export function withPackages(modules, packageFor) {
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
/**
 * Prints a module as a file, below a prefix where there is one. A package's folder is its path: what Conftest, Gatekeeper
 * and OPA's own habit want.
 */
export function moduleFile(module, prefix = []) {
    const isPattern = module.package[0] === "kubepattern";
    const path = isPattern ? [...module.package, module.package.at(-1)] : (module.path ?? module.package);
    return { path: `${[...prefix, ...path].join("/")}.rego`, text: printModule(withPrefix(module, prefix)) };
}
//# sourceMappingURL=emit-policy.js.map