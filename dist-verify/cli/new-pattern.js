import { renameSync } from "node:fs";
import { lstat, readdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { errorDiagnostic } from "../base/diagnostic.js";
import { makeFolder } from "../base/make-folder.js";
import { failure, success } from "../base/result.js";
import { renderTemplate, TEMPLATES } from "../base/template.js";
import { withTemporaryPath } from "../base/temporary-path.js";
import { withoutName } from "./write-file.js";
const SUFFIX = ".hbs";
/** The dialects as the command line calls them: each has a folder of `templates/new/`. */
export const NEW_DIALECTS = ["registry", "resource"];
/** Cases whose manifests the page includes. */
const SHOWN_CASES = ["readme-bad", "readme-good"];
/**
 * Makes the folder of a new pattern from a folder of `templates/new/`, complete or not at all, and returns the paths of its files
 * below the folder, sorted. Fails with `new/unwritable`, also where the folder exists.
 *
 * @param name must be a valid `metadata.name`, so that it can stand in JSON, Markdown and a URL.
 */
export async function makePatternFolder(name, folder, dialect) {
    if ((await lstat(folder).catch(() => undefined)) !== undefined) {
        return failure([unwritable(folder, "there is something of this name already", "choose another --out")]);
    }
    try {
        await makeFolder(dirname(resolve(folder)));
        return success(await writeFiles(name, dialect, folder));
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return failure([unwritable(folder, `it cannot be written: ${message}`, "choose a place that can be written to")]);
    }
}
function writeFiles(name, dialect, folder) {
    return withTemporaryPath(dirname(resolve(folder)), async (temporary) => {
        try {
            const templates = `new/${dialect}`;
            const parts = SHOWN_CASES.map((shown) => [shown, `${templates}/cases/${shown}/manifests.yaml${SUFFIX}`]);
            const files = await templatesBelow(join(TEMPLATES, templates), "");
            for (const file of files) {
                const path = join(temporary, file);
                await makeFolder(dirname(path));
                await writeFile(path, renderTemplate(`${templates}/${file}${SUFFIX}`, { name }, Object.fromEntries(parts)));
            }
            renameSync(temporary, folder);
            return files;
        }
        catch (error) {
            throw withoutName(error, temporary, folder);
        }
    });
}
async function templatesBelow(root, folder) {
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    const files = entries.map((entry) => {
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        return entry.isDirectory() ? templatesBelow(root, path) : [path.slice(0, -SUFFIX.length)];
    });
    return (await Promise.all(files)).flat().sort();
}
function unwritable(file, message, help) {
    return errorDiagnostic({ code: "new/unwritable", message, help, place: { file } });
}
//# sourceMappingURL=new-pattern.js.map