import { t as makeFolder } from "./make-folder.js";
import { Z as withTemporaryPath } from "./check.js";
import { dirname } from "node:path";
import { rename, writeFile } from "node:fs/promises";
// src/base/store-in-cache.ts
async function storeInCache(file, content) {
	try {
		const folder = dirname(file);
		await makeFolder(folder, 448);
		await withTemporaryPath(folder, async (temporary) => {
			await writeFile(temporary, content);
			await rename(temporary, file);
		});
	} catch {}
}
export { storeInCache as t };

//# sourceMappingURL=store-in-cache.js.map