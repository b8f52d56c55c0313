import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { warningDiagnostic } from "../base/diagnostic.js";
import { escapeControls } from "../base/escape-controls.js";
import { pluralize } from "../base/pluralize.js";
import { someOf } from "./stale-outputs.js";
/** Returns a line for each file of an output folder that is not as it shall be. */
export async function differencesOf(out, plan) {
    const differences = [...plan.removals, ...plan.kept].sort().map((path) => `left over: ${join(out, path)}`);
    for (const { path, content } of [...plan.writes, ...plan.lists]) {
        const existing = await readFile(join(plan.root, path)).catch(() => undefined);
        if (existing === undefined)
            differences.push(`missing: ${join(out, path)}`);
        else if (!existing.equals(Buffer.from(content)))
            differences.push(`differs: ${join(out, path)}`);
    }
    return differences.map((line) => escapeControls(line, line.length));
}
/** Says what a build did with files that somebody changed: `build/changed-file`, `build/left-over`. */
export function outputWarnings(out, { edited, kept }) {
    const warnings = [];
    const place = { file: out };
    if (edited.length > 0) {
        const message = `${pluralize(edited.length, "file")} changed since the last build ${edited.length === 1 ? "is" : "are"} replaced: ${someOf(edited)}`;
        const help = "change the patterns, or what uses the files: a build writes them anew";
        warnings.push(warningDiagnostic({ code: "build/changed-file", message, help, place }));
    }
    if (kept.length > 0) {
        const message = `nothing makes ${pluralize(kept.length, "file")} any more, and ${kept.length === 1 ? "it stays, since it was" : "they stay, since they were"} changed or put there: ${someOf(kept)}`;
        const help = "remove what you do not need, or give --force to have all of it removed";
        warnings.push(warningDiagnostic({ code: "build/left-over", message, help, place }));
    }
    return warnings;
}
//# sourceMappingURL=output-texts.js.map