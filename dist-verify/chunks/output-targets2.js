import { Jn as failure, R as readOutputs, Tn as escapeControls, et as manifestFiles, ht as usageError } from "./check.js";
import { basename, dirname, join, resolve, sep } from "node:path";
import { closeSync, existsSync, fstatSync, openSync, readSync, realpathSync, statSync } from "node:fs";
// src/cli/output-targets.ts
function readFreeOutputs(values, formats, reads) {
	const outputs = readOutputs(values, formats);
	if (!outputs.ok) return outputs;
	const mistakes = outputTargetMistakes({
		...reads,
		outputs: outputs.value.map(({ file }) => file)
	});
	return mistakes.length > 0 ? failure(mistakes) : outputs;
}
function outputTargetMistakes(run) {
	const { outputs, newBaseline, inputs = [], files = [], baseline } = run;
	const read = present([...files, ...outputs.length === 0 ? [] : [baseline]]);
	const mistakes = [];
	const refuse = (file, why) => mistakes.push(usageError(`${escapeControls(file)} ${why}`, "choose another file for the output"));
	const taken = new Set();
	for (const file of [...outputs, ...present([newBaseline])]) {
		const target = file === void 0 ? void 0 : realFile(file);
		const identity = identityOf(target ?? 1);
		const name = file ?? "standard output";
		if (identity !== void 0 && taken.has(identity)) refuse(name, "would get two outputs");
		else if (identity !== void 0) taken.add(identity);
		if (target === void 0 || identity === void 0) continue;
		if ((file === newBaseline ? present(files) : read).some((one) => identityOf(realFile(one)) === identity)) refuse(name, "is read by this run, and would be replaced");
		else if (inputs.some((input) => isInput(target, identity, input))) refuse(name, "is an input of this run, and would be replaced");
		else if (isFile(target) && KEY.test(startOf(target) ?? "")) refuse(name, "is a key or a certificate, and would be replaced");
	}
	return mistakes;
}
function isInput(target, identity, input) {
	const source = realFile(input);
	if (!existsSync(source)) return false;
	if (identityOf(source) === identity) return true;
	if (!isFile(target) || isFormerReport(target)) return false;
	if (target.startsWith(source.endsWith(sep) ? source : `${source}${sep}`) && SOURCE_FILE.test(target)) return true;
	return SOURCE_FILE.test(target) && isFolder(source) && isListed(identity, source);
}
function isListed(identity, folder) {
	return manifestFiles(folder).files.some((file) => identityOf(realFile(file)) === identity);
}
const SOURCE_FILE = /\.(?:ya?ml|json|tar\.gz)$|[\\/](?:Kustomization|README\.md)$/;
const KEY = /^-----BEGIN [A-Z0-9 ]+-----/m;
const REPORT_STARTS = [
	/^\s*$/,
	/^\{\s*"schemaVersion": 1,\s*"(?:tool": \{\s*"name": "patternc"|(?:findings|diagnostics|patterns)": \[)/,
	/^\{\s*"cases": \d+,\s*"agree": /,
	/^\{\s*"_type": "https:\/\/in-toto/,
	/^\{\s*"\$schema": "[^"]*sarif/,
	/^\[\s*(?:\]|\{\s*"description": )/,
	/^---\napiVersion: kubepattern\.dev\/v1\nkind: Smell\n/
];
function isFormerReport(file) {
	const start = startOf(file);
	return start !== void 0 && REPORT_STARTS.some((pattern) => pattern.test(start));
}
const START = 400;
function startOf(file) {
	try {
		const descriptor = openSync(file, "r");
		try {
			const bytes = Buffer.alloc(START);
			return bytes.toString("utf8", 0, readSync(descriptor, bytes));
		} finally {
			closeSync(descriptor);
		}
	} catch {
		return;
	}
}
function isFile(path) {
	try {
		return statSync(path).isFile();
	} catch {
		return false;
	}
}
function isFolder(path) {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}
function identityOf(path) {
	try {
		const stats = path === 1 ? fstatSync(path) : statSync(path);
		return stats.isCharacterDevice() ? void 0 : `${stats.dev}:${stats.ino}`;
	} catch {
		return path === 1 ? void 0 : path.normalize("NFC").toLowerCase();
	}
}
function present(paths) {
	return paths.filter((path) => path !== void 0);
}
function realFile(file) {
	const path = resolve(file);
	try {
		return realpathSync(path);
	} catch {
		try {
			return join(realpathSync(dirname(path)), basename(path));
		} catch {
			return path;
		}
	}
}
export { readFreeOutputs as n, outputTargetMistakes as t };

//# sourceMappingURL=output-targets2.js.map