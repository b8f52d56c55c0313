import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { errorDiagnostic } from "../base/diagnostic.js";
import { escapeControls } from "../base/escape-controls.js";
import { nearestWord } from "../base/nearest-word.js";
import { registryNames } from "./registry-names.js";
/**
 * Makes the error of a source of patterns that names nothing and returns it, with the nearest name that there is: of a
 * pattern of the registry, or of a file or folder. It is `usage/patterns` for what may be a name, and `read/missing-file`
 * for a path.
 */
export async function missingPattern(source) {
    if (source === "") {
        const help = "name a pattern file, a folder that holds some, a bundle, or a pattern of the registry";
        return errorDiagnostic({ code: "usage/patterns", message: "the name of a pattern is empty", help });
    }
    const nearFile = nearestWord(basename(source), namesIn(dirname(source)));
    const file = nearFile === undefined ? undefined : join(dirname(source), nearFile);
    if (/[/\\]|\.(?:json|ya?ml)$/.test(source)) {
        const help = "give a pattern file, a folder that holds some, or the names of patterns of the registry";
        return errorDiagnostic({
            code: "read/missing-file",
            message: "there is no such file or folder",
            help: file === undefined ? help : `did you mean ${escapeControls(file)}?`,
            place: { file: source },
        });
    }
    return unknownPattern(source, await registryNames("all"), file);
}
/**
 * Makes the error of a name that no pattern of the registry has (`usage/patterns`), with the nearest one, and returns it.
 *
 * @param file a file or folder with a name that is near.
 */
export function unknownPattern(name, known, file) {
    const nearest = nearestWord(name, known) ?? file;
    const suggestion = nearest === undefined ? "" : `did you mean ${escapeControls(nearest)}? `;
    return errorDiagnostic({
        code: "usage/patterns",
        message: `there is no pattern ${escapeControls(JSON.stringify(name))} in the registry, and no such file or folder`,
        help: `${suggestion}\`patternc list\` shows the names of the registry's patterns`,
    });
}
function namesIn(folder) {
    try {
        return readdirSync(folder).filter((name) => !name.startsWith("."));
    }
    catch {
        return [];
    }
}
//# sourceMappingURL=missing-pattern.js.map