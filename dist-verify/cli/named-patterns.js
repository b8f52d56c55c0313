import { existsSync } from "node:fs";
import { unknownPattern } from "./missing-pattern.js";
import { REGISTRY, readPatternFiles } from "./pattern-files.js";
import { isBundle, readEvaluator } from "./read-evaluator.js";
import { registryNames } from "./registry-names.js";
import { registryFoldersOf } from "./registry-patterns.js";
/**
 * Reads the patterns that words name and returns them: a file or a folder, a bundle with all of its patterns, or a
 * pattern of the registry by its name. Without a word they are the registry's. Fails with `usage/patterns` for a word
 * that names nothing, and as `readPatternFiles` and `readEvaluator` do.
 */
export async function readNamedPatterns(words, kinds, access) {
    if (words.length === 0)
        return readPatternFiles([REGISTRY], kinds);
    const patterns = new Map();
    const diagnostics = [];
    for (const word of words) {
        const reading = await readWord(word, kinds, access);
        diagnostics.push(...reading.diagnostics);
        for (const pattern of reading.patterns)
            patterns.set(`${pattern.file}#${pattern.name}`, pattern);
    }
    return { patterns: [...patterns.values()], diagnostics };
}
async function readWord(word, kinds, access) {
    if (isBundle(word)) {
        const { loaded, diagnostics } = await readEvaluator([word], { engine: "reference", access, kinds, profile: "all" });
        return { patterns: (await loaded?.patterns.all()) ?? [], diagnostics };
    }
    if (existsSync(word))
        return readPatternFiles([word], kinds);
    return readOfRegistry(word, kinds);
}
async function readOfRegistry(name, kinds) {
    for (const folder of registryFoldersOf(name)) {
        const reading = await readPatternFiles([folder], kinds);
        const patterns = reading.patterns.filter((pattern) => pattern.name === name);
        if (patterns.length > 0)
            return { ...reading, patterns };
    }
    return { patterns: [], diagnostics: [unknownPattern(name, await registryNames("all"))] };
}
//# sourceMappingURL=named-patterns.js.map