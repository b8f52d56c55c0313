import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { errorDiagnostic } from "../base/diagnostic.js";
import { undecodableName } from "../base/file-name.js";
import { compareCodePoints } from "../base/json.js";
const EXTENSIONS = [".yaml", ".yml", ".json"];
/** The file that makes a folder a Helm chart, and the folders in it that only Helm can read. */
const CHART = "Chart.yaml";
const TEMPLATES = "templates";
const OF_CHART = new Set([TEMPLATES, "charts"]);
/**
 * Lists the files that a path of the command line means, named as places name them: the path itself, whatever its
 * extension, when it is a file; the `.yaml`, `.yml` and `.json` files below it, sorted by path, when it is a folder.
 * Below `.` they are called `a.yaml`, not `./a.yaml`, as compilers and linters do.
 *
 * Of a Helm chart (a folder with `Chart.yaml`) the templates and the charts in it are left out: Helm renders them. A
 * file called `Kustomization` is listed too. Hidden folders and `node_modules` are passed over. A link to a file is read. A link to a folder below the target is
 * not followed, so that circles of links are harmless.
 *
 * @param isExcluded tells whether a file or folder is left out, the target included.
 */
export function manifestFiles(target, isExcluded = () => false) {
    const diagnostics = [];
    const files = [];
    const charts = [];
    const report = (file, error) => void diagnostics.push(unreadable(file, error));
    const walk = (folder) => {
        const entries = attempt(() => readdirSync(folder || ".", { withFileTypes: true }), folder || ".") ?? [];
        const isChart = entries.some((entry) => entry.name === CHART && !entry.isDirectory());
        const isTemplates = path.basename(folder) === TEMPLATES && existsSync(path.join(folder, "..", CHART));
        if (isTemplates) {
            if (hasTemplates(folder))
                charts.push(path.posix.join(folder, ".."));
            return;
        }
        for (const entry of entries) {
            const file = folder === "" || folder.endsWith("/") ? `${folder}${entry.name}` : `${folder}/${entry.name}`;
            if (isExcluded(file))
                continue;
            const spelledName = undecodableName(folder || ".", entry.name);
            if (spelledName !== undefined) {
                const isOfInterest = entry.isDirectory() || EXTENSIONS.includes(path.extname(entry.name));
                if (isOfInterest)
                    diagnostics.push(notUtf8(path.posix.join(folder, spelledName)));
                continue;
            }
            if (entry.isDirectory()) {
                if (isChart && OF_CHART.has(entry.name)) {
                    if (entry.name === TEMPLATES && hasTemplates(file))
                        charts.push(folder || ".");
                }
                else if (!entry.name.startsWith(".") && entry.name !== "node_modules")
                    walk(file);
            }
            else if (EXTENSIONS.includes(path.extname(entry.name)) || entry.name === "Kustomization") {
                const isRead = entry.isSymbolicLink() ? attempt(() => statSync(file), file)?.isFile() : entry.isFile();
                if (isRead)
                    files.push(file);
            }
        }
    };
    const attempt = (ask, file) => {
        try {
            return ask();
        }
        catch (error) {
            report(file, error);
            return undefined;
        }
    };
    const stats = attempt(() => statSync(target), target);
    if (stats === undefined)
        return { files, charts, diagnostics };
    if (isExcluded(target))
        return { files, charts, diagnostics };
    const name = process.platform === "win32" ? target.replaceAll("\\", "/") : target;
    if (!stats.isDirectory())
        return { files: [name], charts, diagnostics };
    walk(/^\.\/*$/.test(name) ? "" : name.replace(/(?<=.)\/+$/, ""));
    return { files: files.sort(compareCodePoints), charts: charts.sort(compareCodePoints), diagnostics };
}
/** Tells whether there is a manifest among the templates of a chart: a library has none. */
function hasTemplates(folder) {
    try {
        const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
        return names.some((name) => EXTENSIONS.includes(path.extname(name)));
    }
    catch {
        return false;
    }
}
function notUtf8(file) {
    return errorDiagnostic({
        code: "read/unreadable-file",
        message: "its name is not UTF-8, so it cannot be read",
        help: "rename it, or leave it out with --exclude",
        place: { file },
    });
}
/**
 * Makes the diagnostic of a file or folder that the system does not let us read (`read/missing-file`,
 * `read/unreadable-file`).
 */
export function unreadable(file, error) {
    const isMissing = hasCode(error) && (error.code === "ENOENT" || error.code === "ENOTDIR");
    // Node gives a name of the command line that is not UTF-8 with this character in place of its bytes.
    if (isMissing && file.includes("\ufffd"))
        return notUtf8(file);
    return errorDiagnostic({
        code: isMissing ? "read/missing-file" : "read/unreadable-file",
        message: isMissing ? "there is no such file or folder" : `it cannot be read: ${reasonOf(error)}`,
        help: isMissing ? "check the path; `-` reads standard input" : "check its permissions",
        place: { file },
    });
}
function reasonOf(error) {
    return hasCode(error) ? error.code : String(error);
}
function hasCode(error) {
    return error instanceof Error && "code" in error && typeof error.code === "string";
}
//# sourceMappingURL=manifest-files.js.map