import { readCrds } from "../cli/crds-option.js";
import { lintPattern } from "../cli/lint-pattern.js";
import { readPatternFiles } from "../cli/pattern-files.js";
import { defaultKindCatalog } from "../pattern/kind-catalog.js";
/**
 * Reads patterns of both dialects from files and folders and returns those that are not refused. Of a folder with
 * `pattern.json` or `pattern.yaml` only that file is read; of any other folder every `.json`, `.yaml` and `.yml` file
 * below it that holds a pattern. Patterns that share a name are all refused. The diagnostics are `read/...`,
 * `schema/...` and `pattern/...`.
 */
export async function loadPatterns(paths, { kinds = defaultKindCatalog, crds = [] } = {}) {
    const custom = crds.length === 0 ? undefined : await readCrds(crds, []);
    const { patterns, diagnostics } = await readPatternFiles(paths, kinds, custom?.fields);
    return { patterns, diagnostics: [...(custom?.diagnostics ?? []), ...diagnostics] };
}
/** Returns the warnings of `patternc lint` about patterns that were read (`lint/...`). */
export function lintPatterns(patterns) {
    return patterns.flatMap(lintPattern);
}
//# sourceMappingURL=load-patterns.js.map