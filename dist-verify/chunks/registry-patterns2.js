import { t as PATTERN_FILE_NAMES } from "./pattern-file-names.js";
import { t as REGISTRY } from "./pattern-files2.js";
import { join } from "node:path";
import { existsSync, readFileSync, readdirSync } from "node:fs";
// src/cli/registry-patterns.ts
function registryFoldersOf(name) {
	const files = readdirSync(REGISTRY).flatMap((folder) => PATTERN_FILE_NAMES.map((file) => ({
		folder: join(REGISTRY, folder),
		file: join(REGISTRY, folder, file)
	})));
	const own = files.find(({ folder, file }) => folder === join(REGISTRY, name) && existsSync(file));
	const others = files.filter(({ file }) => existsSync(file) && readFileSync(file, "utf8").includes(name));
	return [...new Set([...own === void 0 ? [] : [own], ...others].map(({ folder }) => folder))];
}
export { registryFoldersOf as t };

//# sourceMappingURL=registry-patterns2.js.map