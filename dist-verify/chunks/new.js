import { n as isPatternFileName } from "./pattern-file-names.js";
import { n as REGISTRY_SCHEMA } from "./registry-schema.js";
import { i as EXIT } from "./start.js";
import { H as withoutName, Jn as failure, Mn as errorDiagnostic, Yn as success, Z as withTemporaryPath, ht as usageError, mt as reportDiagnostics } from "./check.js";
import { t as makeFolder } from "./make-folder.js";
import { n as renderTemplate, t as TEMPLATES } from "./template.js";
import { dirname, join, resolve } from "node:path";
import { renameSync } from "node:fs";
import { lstat, readdir, writeFile } from "node:fs/promises";
// src/cli/new-pattern.ts
const SUFFIX = ".hbs";
const NEW_DIALECTS = ["registry", "resource"];
const SHOWN_CASES = ["readme-bad", "readme-good"];
async function makePatternFolder(name, folder, dialect) {
	if (await lstat(folder).catch(() => void 0) !== void 0) return failure([unwritable(folder, "there is something of this name already", "choose another --out")]);
	try {
		await makeFolder(dirname(resolve(folder)));
		return success(await writeFiles(name, dialect, folder));
	} catch (error) {
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
		} catch (error) {
			throw withoutName(error, temporary, folder);
		}
	});
}
async function templatesBelow(root, folder) {
	const files = (await readdir(join(root, folder), { withFileTypes: true })).map((entry) => {
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		return entry.isDirectory() ? templatesBelow(root, path) : [path.slice(0, -4)];
	});
	return (await Promise.all(files)).flat().sort();
}
function unwritable(file, message, help) {
	return errorDiagnostic({
		code: "new/unwritable",
		message,
		help,
		place: { file }
	});
}
// src/cli/commands/new.ts
const { pattern, errorMessage } = REGISTRY_SCHEMA.properties.metadata.properties.name;
async function newPattern(name, options, terminal) {
	if (!new RegExp(pattern, "u").test(name)) return reportDiagnostics([usageError(`${JSON.stringify(name)} cannot be the name of a pattern`, errorMessage)], terminal);
	const dialect = NEW_DIALECTS.find((one) => one === (options.dialect ?? "registry"));
	if (dialect === void 0) {
		const message = `${JSON.stringify(options.dialect)} is no dialect`;
		return reportDiagnostics([usageError(message, `write one of ${NEW_DIALECTS.join(", ")}`)], terminal);
	}
	const folder = options.out ?? `./${name}`;
	const paths = await makePatternFolder(name, folder, dialect);
	if (!paths.ok) return reportDiagnostics(paths.diagnostics, terminal);
	if (!options.quiet) {
		const files = paths.value.map((file) => `${join(folder, file)}\n`).join("");
		const definition = paths.value.find(isPatternFileName);
		terminal.err(`${files}next: say in ${definition} what to look for, then run patternc lint and patternc test on ${folder}\n`);
	}
	return EXIT.CLEAN;
}
export { newPattern };

//# sourceMappingURL=new.js.map