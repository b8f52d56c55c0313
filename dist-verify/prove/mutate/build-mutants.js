import { failure, success } from "../../base/result.js";
import { DEFAULT_OPTIONS } from "../../compile.js";
import { moduleFile, withPackages } from "../../emit/emit-policy.js";
import { joinModule } from "../../emit/join-module.js";
import { libraryFiles } from "../../emit/library.js";
import { objectsOfKindModule } from "../../emit/objects-of-kind.js";
import { settingsModule } from "../../emit/settings-module.js";
import { compileToWasm } from "../../opa/opa-compiler.js";
import { RELATIONSHIP_TABLE } from "../../plan/relationship-table.js";
import { dotted, identifier } from "../../rego/identifier.js";
import { GENERATED_KINDS } from "../generate/resource/generated-kinds.js";
import { TreePrinter } from "./tree-text.js";
/**
 * Builds trees together, each in a package of its own (`kubepattern.job_<number>`), with its own copy of those modules of
 * joins that are not as they should be. What OPA refuses is left out, and the rest is built without it. Fails
 * with the diagnostics of OPA where they are about no tree.
 */
export async function buildTrees(trees) {
    const jobs = trees.map((tree, i) => ({ name: `job_${i + 1}`, files: filesOf(tree, `job_${i + 1}`) }));
    const common = commonFiles(trees.map(({ pattern }) => pattern), jobs.flatMap(({ files }) => files));
    const refused = new Set();
    for (;;) {
        const remaining = jobs.filter(({ name }) => !refused.has(name));
        const entrypoints = remaining.map(({ name }) => `kubepattern/${name}/finding`);
        const compiled = await compileToWasm([...remaining.flatMap(({ files }) => files), ...common], entrypoints);
        if (compiled.ok) {
            const broken = await brokenJob(compiled.value);
            if (broken !== undefined && !refused.has(broken)) {
                refused.add(broken);
                continue;
            }
            const entrypoint = (name) => (refused.has(name) ? undefined : `kubepattern/${name}/finding`);
            return success({ wasm: compiled.value, entrypoints: jobs.map(({ name }) => entrypoint(name)) });
        }
        // The compiler tells all errors of a stage at once, and has a handful of stages.
        const wrong = remaining.filter(({ files }) => isAbout(files, compiled.diagnostics));
        if (wrong.length === 0)
            return failure(compiled.diagnostics);
        for (const { name } of wrong)
            refused.add(name);
    }
}
/**
 * OPA takes some faults that it then makes an invalid module of (a union of what is no set and a call gave "not enough
 * arguments on the stack"), which would kill all that are built together. The engine tells in which function, and that
 * names the package.
 */
async function brokenJob(wasm) {
    try {
        await WebAssembly.compile(wasm);
        return undefined;
    }
    catch (error) {
        return /job_[0-9]+/.exec(error instanceof Error ? error.message : "")?.[0];
    }
}
function isAbout(files, diagnostics) {
    return files.some(({ path }) => diagnostics.some(({ place }) => place?.file === path));
}
/** The modules of the joins as they should be. */
const STANDARD = Object.values(RELATIONSHIP_TABLE).flatMap((join) => joinModule(join) ?? []);
/** The texts of their rules, by package. */
const STANDARD_RULES = new Map(STANDARD.map((module) => [module.package.join("."), new Set(new TreePrinter().rulesOf(module))]));
/** Whether all rules of a module, which may be a part of one, are as they should be. */
function isStandard(module) {
    const texts = STANDARD_RULES.get(module.package.join("."));
    return new TreePrinter().rulesOf(module).every((text) => texts?.has(text));
}
/** What the modules of all trees share: the joins as they should be, the objects of each kind, and the library. */
function commonFiles(patterns, files) {
    const shared = [
        settingsModule({ ...DEFAULT_OPTIONS, kinds: GENERATED_KINDS }),
        ...objectsOfKindModule(patterns),
        ...STANDARD,
    ];
    const generated = shared.map((module) => moduleFile(module));
    return [...generated, ...libraryFiles([...files, ...generated])];
}
/** The modules of a tree in packages of its job. */
function filesOf({ pattern, joins }, job) {
    const { annotations: _none, ...bare } = pattern;
    const changed = joins.filter((module) => !isStandard(module));
    return withPackages([bare, ...changed], (module) => 
    // The last name of a relationship's package stays: it is what calls go by.
    module === bare ? dotted(`kubepattern.${job}`) : module.package.toSpliced(-1, 0, identifier(job))).map((module) => moduleFile(module));
}
//# sourceMappingURL=build-mutants.js.map