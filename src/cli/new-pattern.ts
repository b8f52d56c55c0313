import { lstat, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Diagnostic, errorDiagnostic } from "../base/diagnostic.js";
import { failure, type Result, success } from "../base/result.js";
import { renderTemplate, TEMPLATES } from "../base/template.js";
import { deferSignals, makeFolder, temporaryName, withoutName } from "./write-file.js";

const FOLDER = join(TEMPLATES, "new");
const SUFFIX = ".hbs";
/** Templates that the page includes: its manifests are those of the cases. */
const PARTS = {
	"readme-bad": "new/cases/readme-bad/manifests.yaml.hbs",
	"readme-good": "new/cases/readme-good/manifests.yaml.hbs",
};

/**
 * Makes the folder of a new pattern from `templates/new/`, complete or not at all, and returns the paths of its files
 * below the folder, sorted. Fails with `new/unwritable`, also where the folder exists.
 *
 * @param name must be a valid `metadata.name`, so that it can stand in JSON, Markdown and a URL.
 */
export async function makePatternFolder(name: string, folder: string): Promise<Result<readonly string[]>> {
	if ((await lstat(folder).catch(() => undefined)) !== undefined) {
		return failure([unwritable(folder, "there is something of this name already", "choose another --out")]);
	}
	const temporary = temporaryName(folder);
	try {
		return success(await deferSignals(() => writeFiles(name, temporary, folder)));
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return failure([unwritable(folder, `it cannot be written: ${message}`, "choose a place that can be written to")]);
	}
}

async function writeFiles(name: string, temporary: string, folder: string): Promise<readonly string[]> {
	try {
		const files = await templatesBelow("");
		for (const file of files) {
			const path = join(temporary, file);
			await makeFolder(dirname(path));
			await writeFile(path, renderTemplate(`new/${file}${SUFFIX}`, { name }, PARTS));
		}
		await rename(temporary, folder);
		return files;
	} catch (error) {
		await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
		throw withoutName(error, temporary, folder);
	}
}

async function templatesBelow(folder: string): Promise<readonly string[]> {
	const entries = await readdir(join(FOLDER, folder), { withFileTypes: true });
	const files = entries.map((entry) => {
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		return entry.isDirectory() ? templatesBelow(path) : [path.slice(0, -SUFFIX.length)];
	});
	return (await Promise.all(files)).flat().sort();
}

function unwritable(file: string, message: string, help: string): Diagnostic {
	return errorDiagnostic({ code: "new/unwritable", message, help, place: { file } });
}
