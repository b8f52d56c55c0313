import { Jn as failure, Mn as errorDiagnostic, Yn as success } from "./check.js";
import { n as readSigningKey } from "./signing-key2.js";
import { readFile, stat } from "node:fs/promises";
// src/cli/key-file.ts
const MAX_KEY_SIZE = 1e5;
async function readSigningKeyFile(file) {
	const pem = await readKeyFile(file);
	return pem.ok ? readSigningKey(pem.value, file) : pem;
}
async function readKeyFile(file) {
	const refuse = (code, message) => failure([errorDiagnostic({
		code,
		message,
		help: "give a key in a PEM file",
		place: { file }
	})]);
	const stats = await stat(file).catch(() => void 0);
	if (stats === void 0) return refuse("read/missing-file", "there is no such key");
	if (stats.isDirectory()) return refuse("bundle/key", "this is a folder and no key");
	if (stats.size > MAX_KEY_SIZE) return refuse("bundle/key", "this file is too large for a key");
	const text = await readFile(file, "utf8").catch(() => void 0);
	return text === void 0 ? refuse("bundle/key", "the file cannot be read") : success(text);
}
export { readSigningKeyFile as n, readKeyFile as t };

//# sourceMappingURL=key-file2.js.map