import { n as unknownPattern } from "./missing-pattern2.js";
import { n as readPatternFiles, t as REGISTRY } from "./pattern-files2.js";
import { f as isBundle, p as readEvaluator } from "./check.js";
import { t as registryNames } from "./registry-names2.js";
import { t as registryFoldersOf } from "./registry-patterns2.js";
import { existsSync } from "node:fs";
// src/cli/named-patterns.ts
async function readNamedPatterns(words, kinds, access) {
	if (words.length === 0) return readPatternFiles([REGISTRY], kinds);
	const patterns = new Map();
	const diagnostics = [];
	for (const word of words) {
		const reading = await readWord(word, kinds, access);
		diagnostics.push(...reading.diagnostics);
		for (const pattern of reading.patterns) patterns.set(`${pattern.file}#${pattern.name}`, pattern);
	}
	return {
		patterns: [...patterns.values()],
		diagnostics
	};
}
async function readWord(word, kinds, access) {
	if (isBundle(word)) {
		const { loaded, diagnostics } = await readEvaluator([word], {
			engine: "reference",
			access,
			kinds,
			profile: "all"
		});
		return {
			patterns: await loaded?.patterns.all() ?? [],
			diagnostics
		};
	}
	if (existsSync(word)) return readPatternFiles([word], kinds);
	return readOfRegistry(word, kinds);
}
async function readOfRegistry(name, kinds) {
	for (const folder of registryFoldersOf(name)) {
		const reading = await readPatternFiles([folder], kinds);
		const patterns = reading.patterns.filter((pattern) => pattern.name === name);
		if (patterns.length > 0) return {
			...reading,
			patterns
		};
	}
	return {
		patterns: [],
		diagnostics: [unknownPattern(name, await registryNames("all"))]
	};
}
export { readNamedPatterns as t };

//# sourceMappingURL=named-patterns.js.map