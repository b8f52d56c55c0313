import { Ht as BUILT_IN, _r as isJsonObject } from "./check.js";
import { n as isPatternFileName } from "./pattern-file-names.js";
import { t as REGISTRY } from "./pattern-files2.js";
import { basename, dirname, join } from "node:path";
import { existsSync, readFileSync, readdirSync } from "node:fs";
// src/cli/pattern-page.ts
const PAGE = "README.md";
function readPatternPage({ name, file }) {
	if (file.startsWith(`${BUILT_IN}/`)) return readPage(registryFolder(name));
	return isPatternFileName(basename(file)) ? readPage(dirname(file)) : void 0;
}
function pageReader(patterns) {
	const byName = new Map(patterns.map((pattern) => [pattern.name, pattern]));
	return (name) => {
		const pattern = byName.get(name);
		return pattern && readPatternPage(pattern);
	};
}
function readPage(folder) {
	if (folder === void 0) return void 0;
	try {
		return readFileSync(join(folder, PAGE), "utf8");
	} catch {
		return;
	}
}
function registryFolder(name) {
	const folder = join(REGISTRY, basename(name));
	if (existsSync(join(folder, PAGE))) return folder;
	return readdirSync(REGISTRY).map((one) => join(REGISTRY, one)).find((one) => nameIn(join(one, "pattern.json")) === name);
}
function nameIn(file) {
	if (!existsSync(file)) return void 0;
	const definition = JSON.parse(readFileSync(file, "utf8"));
	const metadata = isJsonObject(definition) ? definition.metadata : void 0;
	return isJsonObject(metadata) ? metadata.name : void 0;
}
export { readPatternPage as n, pageReader as t };

//# sourceMappingURL=pattern-page2.js.map