import { dirname } from "node:path";
import { mkdir, stat } from "node:fs/promises";
// src/base/make-folder.ts
async function makeFolder(folder, mode) {
	const stats = await stat(folder).catch(() => void 0);
	if (stats?.isDirectory()) return [];
	if (stats !== void 0) throw new Error(`${folder} is no folder`);
	const made = dirname(folder) === folder ? [] : await makeFolder(dirname(folder), mode);
	try {
		await mkdir(folder, mode === void 0 ? {} : { mode });
	} catch (error) {
		if ((await stat(folder).catch(() => void 0))?.isDirectory()) return made;
		throw error;
	}
	return [...made, folder];
}
export { makeFolder as t };

//# sourceMappingURL=make-folder.js.map