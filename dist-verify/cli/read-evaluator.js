import { existsSync } from "node:fs";
import { errorDiagnostic } from "../base/diagnostic.js";
import { escapeControls } from "../base/escape-controls.js";
import { success } from "../base/result.js";
import { digestOf } from "../oci/digest.js";
import { isReference } from "../oci/reference.js";
import { shardedEvaluator } from "../wasm/sharded-policy.js";
import { openBuiltInPolicy } from "./built-in-policy.js";
import { readBundleFile } from "./bundle-file.js";
import { choiceMistakes, judges } from "./chosen-patterns.js";
import { namedPatterns } from "./loaded-patterns.js";
import { usageError } from "./terminal.js";
import { versions } from "./version.js";
/**
 * Reads the patterns that `-p` names and returns them with their evaluator. They are in files and folders, or in
 * bundles, each a file or an artefact (`oci://...`), or they are patterns of the registry by their names; without a
 * path they are the registry's. A refused pattern is left out and has its diagnostics. With a verification only a signed
 * bundle is accepted. The diagnostics are those of `readPatternFiles`, `compilePatterns` and `openBundle`, and
 * `usage/patterns`, `usage/option` (also where a name of `only` or `skip` is none) and `oci/...`.
 *
 * The compiler, the client of registries and the reference are loaded where they are used: most runs use the bundle that
 * comes with patternc, and would wait longer for these modules than for their findings.
 */
export async function readEvaluator(paths, { engine, access, kinds, profile, only = [], skip = [], extra = [], placeOfName, takesUnknownNames, }) {
    const chosen = { only, skip };
    const first = await readSources(paths, engine, access, kinds, { profile, ...chosen });
    const reading = extra.length === 0 ? first : await withExtra(first, await readSources(extra, engine, access, kinds, chosen));
    const { loaded } = reading;
    if (loaded === undefined)
        return reading;
    const { available, patterns } = loaded;
    const mistakes = choiceMistakes(chosen, available, patterns.length, placeOfName, takesUnknownNames);
    return mistakes.length > 0 ? { diagnostics: [...reading.diagnostics, ...mistakes] } : reading;
}
async function withExtra(one, extra) {
    const diagnostics = [...one.diagnostics, ...extra.diagnostics];
    const [loaded = extra.loaded, other] = [one.loaded, extra.loaded];
    if (loaded === undefined || other === undefined || loaded === other)
        return { diagnostics, ...(loaded === undefined ? {} : { loaded }) };
    return together(one, extra);
}
/** Puts what two sources have together; none where patterns of both have one name. */
async function together(one, other, file) {
    const diagnostics = [...one.diagnostics, ...other.diagnostics];
    if (one.loaded === undefined || other.loaded === undefined)
        return { diagnostics };
    const { clashes, combinedPatterns } = await import("./combined-patterns.js");
    const mistakes = clashes(one.loaded, other.loaded, file);
    if (mistakes.length > 0)
        return { diagnostics: [...diagnostics, ...mistakes] };
    return { diagnostics, loaded: combinedPatterns(one.loaded, other.loaded) };
}
async function readSources(paths, engine, access, kinds, choice) {
    const unsigned = access.verification === undefined ? undefined : unsignedPatterns(paths);
    if (unsigned !== undefined)
        return { diagnostics: [unsigned] };
    if (paths.length === 0)
        return evaluatorOfRegistry(engine, choice);
    const bundles = paths.filter(isBundle);
    const [bundle] = bundles;
    if (bundle !== undefined && bundles.length < paths.length) {
        const help = "give bundles, or pattern files and folders; --extra-patterns takes the one beside the other";
        const message = "a bundle cannot be mixed with other patterns";
        return { diagnostics: [errorDiagnostic({ code: "usage/patterns", message, help, place: { file: bundle } })] };
    }
    if (bundle !== undefined)
        return evaluatorOfBundles(bundles, engine, access, choice);
    const { profile: _, ...ofFiles } = choice;
    if (!paths.some((path) => existsSync(path))) {
        const reading = await evaluatorOfRegistry(engine, ofFiles, new Set(paths));
        if (reading.loaded?.available.length === new Set(paths).size)
            return reading;
    }
    const files = await withRegistryFiles(paths);
    const { patterns: all, diagnostics } = await (await import("./pattern-files.js")).readPatternFiles(files, kinds);
    if (all.length === 0)
        return { diagnostics };
    const available = all.map(({ name }) => name);
    const patterns = all.filter((pattern) => judges(ofFiles, pattern));
    if (engine === "reference" || patterns.length === 0)
        return { loaded: { ...(await withReference(patterns)), available }, diagnostics };
    const { compileEvaluator } = await import("./compile-evaluator.js");
    const compiled = await compileEvaluator(patterns);
    return compiled.ok
        ? { loaded: { ...compiled.value, available }, diagnostics }
        : { diagnostics: [...diagnostics, ...compiled.diagnostics] };
}
/** Returns paths of patterns, with the folder of the registry in place of each name that one of its patterns has. */
async function withRegistryFiles(paths) {
    const { registryNames } = await import("./registry-names.js");
    const { registryFoldersOf } = await import("./registry-patterns.js");
    const names = new Set(await registryNames("all"));
    return paths.map((path) => (!existsSync(path) && names.has(path) ? (registryFoldersOf(path)[0] ?? path) : path));
}
/** Tells by its name whether a value of `-p` is a bundle. */
export function isBundle(path) {
    return isReference(path) || /\.(tar\.gz|tgz)$/.test(path);
}
/** Returns the usage error of patterns that no signature covers, although a key is given to verify with. */
function unsignedPatterns(paths) {
    const path = paths.length === 0 ? "the registry" : paths.find((one) => !isBundle(one));
    if (path === undefined)
        return undefined;
    const message = `with --verify only a signed bundle is taken, and ${escapeControls(path)} is none`;
    return usageError(message, "give the bundle with -p, as bundle.tar.gz or oci://..., or leave --verify out");
}
/** Judges by each of several bundles. All of them must be fit to judge. */
async function evaluatorOfBundles(files, engine, access, choice) {
    let all = { diagnostics: [] };
    for (const file of new Set(files)) {
        const next = await evaluatorOfBundle(file, engine, access, choice);
        if (next.loaded === undefined)
            return { diagnostics: [...all.diagnostics, ...next.diagnostics] };
        all = all.loaded === undefined ? next : await together(all, next, file);
        if (all.loaded === undefined)
            return all;
    }
    return all;
}
async function evaluatorOfBundle(file, engine, access, choice) {
    const opened = isReference(file)
        ? await (await import("./pull-bundle.js")).pullBundle(file, access)
        : await openBundleFile(file, access);
    if (!opened.ok)
        return { diagnostics: opened.diagnostics };
    const patterns = opened.value.patterns.filter((pattern) => judges(choice, pattern));
    const available = opened.value.patterns.map(({ name }) => name);
    const leftOut = leftOutBy(choice, opened.value.patterns);
    if (engine === "reference")
        return { loaded: { ...(await withReference(patterns)), leftOut, available }, diagnostics: [] };
    const rebuilt = access.rebuild === true ? await (await import("./rebuild-bundle.js")).rebuildBundle(opened.value, file) : undefined;
    if (rebuilt?.ok === false)
        return { diagnostics: rebuilt.diagnostics };
    const diagnostics = rebuilt?.diagnostics ?? [];
    return { loaded: { ...(await loadedBundle(opened.value, file, patterns, access.seconds)), leftOut }, diagnostics };
}
/**
 * Returns patterns of a bundle that somebody else made with what judges by its policy, within bounds (`foreignEvaluator`).
 *
 * @param file the name of the bundle, for diagnostics.
 * @param patterns those that judge.
 * @param seconds that the policy may take in all. Default: those of `foreignEvaluator`.
 */
export async function loadedBundle(bundle, file, patterns, seconds) {
    const { wasm, fields, entrypoint, manifest } = bundle;
    const { policyParts } = await import("../emit/policy-part.js");
    const { foreignEvaluator, wholePart } = await import("../wasm/foreign-policy.js");
    // The parts are planned as this version would, which says nothing of what another one compiled.
    const isWhole = manifest.patternc !== versions.version;
    const parts = isWhole ? [wholePart(entrypoint, fields)] : policyParts(patterns);
    const evaluator = foreignEvaluator({
        ...{ wasm, entrypoint, parts, isWhole, file, patterns: bundle.patterns },
        ...(seconds === undefined ? {} : { seconds }),
    });
    return {
        patterns: namedPatterns(patterns),
        available: bundle.patterns.map(({ name }) => name),
        leftOut: 0,
        policy: { bundle: digestOf(bundle.bytes) },
        evaluator: isWhole ? findingsOf(patterns, evaluator) : evaluator,
    };
}
async function openBundleFile(file, { verification }) {
    const bytes = await readBundleFile(file);
    if (!bytes.ok)
        return bytes;
    const { openBundle } = await import("../targets/bundle/open-bundle.js");
    return openBundle(bytes.value, file, verification);
}
/** Counts the patterns that another profile would take. */
function leftOutBy(choice, patterns) {
    if (choice.profile === undefined || choice.only.length > 0)
        return 0;
    const others = patterns.filter((pattern) => !judges(choice, pattern));
    return others.filter((pattern) => judges({ ...choice, profile: "all" }, pattern)).length;
}
/** Judges by the bundle that comes with patternc, which says itself what there is to know of its patterns. */
async function evaluatorOfRegistry(engine, choice, names) {
    const policy = await openBuiltInPolicy();
    if (!policy.ok)
        return { diagnostics: policy.diagnostics };
    const { digest, wasm, entrypoint } = policy.value;
    const all = policy.value.parts
        .filter(({ pattern }) => names === undefined || names.has(pattern))
        .map((part) => ({ name: part.pattern, profile: part.profile, part }));
    const available = all.map(({ name }) => name);
    const parts = all.filter((pattern) => judges(choice, pattern)).map(({ part }) => part);
    const leftOut = leftOutBy(choice, all);
    const patterns = readWhenNamed(policy.value, parts);
    if (engine === "reference")
        return { loaded: { ...(await withReference(await patterns.all())), leftOut, available }, diagnostics: [] };
    const evaluator = shardedEvaluator({ wasm, entrypoint, parts });
    return { loaded: { patterns, available, leftOut, policy: { bundle: digest }, evaluator }, diagnostics: [] };
}
function readWhenNamed(policy, parts) {
    return {
        length: parts.length,
        names: parts.map(({ pattern }) => pattern),
        named: (names) => policy.patterns(parts.filter(({ pattern }) => names.has(pattern))),
        all: () => policy.patterns(parts),
    };
}
/** Another version's policy may judge by all its patterns, whatever it is asked for. */
function findingsOf(patterns, evaluator) {
    const names = new Set(patterns.map(({ name }) => name));
    return {
        ...evaluator,
        evaluate: async (snapshot) => {
            const result = await evaluator.evaluate(snapshot);
            if (!result.ok)
                return result;
            return success(result.value.filter(({ pattern }) => names.has(pattern)), result.diagnostics);
        },
    };
}
async function withReference(patterns) {
    const { referenceEvaluator } = await import("../reference/reference-evaluator.js");
    return {
        patterns: namedPatterns(patterns),
        available: patterns.map(({ name }) => name),
        leftOut: 0,
        policy: {},
        evaluator: referenceEvaluator(patterns),
    };
}
//# sourceMappingURL=read-evaluator.js.map