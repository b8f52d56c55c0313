import { Mn as errorDiagnostic, Tn as escapeControls, jn as nearestWord } from "./check.js";
import { t as registryNames } from "./registry-names2.js";
import { basename, dirname, join } from "node:path";
import { readdirSync } from "node:fs";
// src/cli/missing-pattern.ts
async function missingPattern(source) {
	if (source === "") return errorDiagnostic({
		code: "usage/patterns",
		message: "the name of a pattern is empty",
		help: "name a pattern file, a folder that holds some, a bundle, or a pattern of the registry"
	});
	const nearFile = nearestWord(basename(source), namesIn(dirname(source)));
	const file = nearFile === void 0 ? void 0 : join(dirname(source), nearFile);
	if (/[/\\]|\.(?:json|ya?ml)$/.test(source)) return errorDiagnostic({
		code: "read/missing-file",
		message: "there is no such file or folder",
		help: file === void 0 ? "give a pattern file, a folder that holds some, or the names of patterns of the registry" : `did you mean ${escapeControls(file)}?`,
		place: { file: source }
	});
	return unknownPattern(source, await registryNames("all"), file);
}
function unknownPattern(name, known, file) {
	const nearest = nearestWord(name, known) ?? file;
	const suggestion = nearest === void 0 ? "" : `did you mean ${escapeControls(nearest)}? `;
	return errorDiagnostic({
		code: "usage/patterns",
		message: `there is no pattern ${escapeControls(JSON.stringify(name))} in the registry, and no such file or folder`,
		help: `${suggestion}\`patternc list\` shows the names of the registry's patterns`
	});
}
function namesIn(folder) {
	try {
		return readdirSync(folder).filter((name) => !name.startsWith("."));
	} catch {
		return [];
	}
}
export { unknownPattern as n, missingPattern as t };

//# sourceMappingURL=missing-pattern2.js.map