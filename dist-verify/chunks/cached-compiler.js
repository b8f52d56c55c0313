import { t as compilePatterns } from "./compile.js";
import { dr as sha256Hex } from "./check.js";
import { t as storeInCache } from "./store-in-cache.js";
import { r as userCacheFolder } from "./start.js";
import { join } from "node:path";
import { readFile, readdir, rm, stat, utimes } from "node:fs/promises";
// src/opa/compiler-cache.ts
const MAX_BYTES = 134217728;
function openCompilerCache(folder, maxBytes = MAX_BYTES) {
	const fileOf = (compilerHash, request) => join(folder, `${sha256Hex(`${compilerHash}\n${request}`)}.json`);
	return {
		async get(compilerHash, request) {
			const file = fileOf(compilerHash, request);
			const content = await readFile(file, "utf8").catch(() => "");
			const response = content.slice(HASH_LENGTH + 1);
			if (content.slice(0, HASH_LENGTH) !== sha256Hex(response)) return void 0;
			const now = new Date();
			await utimes(file, now, now).catch(() => void 0);
			return response;
		},
		async put(compilerHash, request, response) {
			await storeInCache(fileOf(compilerHash, request), `${sha256Hex(response)}\n${response}`);
			await removeOldest(folder, maxBytes);
		}
	};
}
async function removeOldest(folder, maxBytes) {
	const paths = (await readdir(folder).catch(() => [])).map((name) => join(folder, name));
	const stats = await Promise.all(paths.map((path) => stat(path).catch(() => void 0)));
	const files = paths.map((path, index) => ({
		path,
		size: stats[index]?.size ?? 0,
		used: stats[index]?.mtimeMs ?? 0
	})).sort((one, other) => other.used - one.used);
	let bytes = 0;
	for (const { path, size } of files) {
		bytes += size;
		if (bytes > maxBytes) await rm(path, { force: true }).catch(() => void 0);
	}
}
const HASH_LENGTH = 64;
// src/cli/cached-compiler.ts
function compileCached(patterns, options) {
	return compilePatterns(patterns, {
		...options,
		cache: openCompilerCache(join(userCacheFolder(), "policies"))
	});
}
export { compileCached as t };

//# sourceMappingURL=cached-compiler.js.map