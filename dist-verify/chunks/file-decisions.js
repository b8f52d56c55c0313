import { Et as unreadableFile, G as readBytes, Jn as failure, Mn as errorDiagnostic, Vt as decodeText, i as severityNamed, jn as nearestWord, wn as quote } from "./check.js";
import { i as readBaseline, t as BASELINE_LIMITS } from "./baseline2.js";
import { t as versions } from "./start.js";
// src/cli/config/file-decisions.ts
function fileDecisions(config) {
	return {
		rules: rulesOf(config),
		external: externalOf(config),
		severities: severitiesOf(config),
		mistakes: (available) => severityMistakes(config, available)
	};
}
function readBaselineFile(file) {
	try {
		const bytes = readBytes(file, BASELINE_LIMITS.size);
		if (bytes === void 0) {
			const message = `a baseline has at most ${BASELINE_LIMITS.size} bytes`;
			return failure([errorDiagnostic({
				code: "read/too-large",
				message,
				help: "skip patterns that find more than anybody reads",
				place: { file }
			})]);
		}
		const source = decodeText(file, bytes);
		return source.ok ? readBaseline(source.value, versions.version) : source;
	} catch (error) {
		return failure([unreadableFile(file, error, `write it first: --write-baseline ${file}`)]);
	}
}
function rulesOf(config) {
	return (config.values.suppressions ?? []).map((entry, i) => ({
		...entry,
		by: "configuration",
		locate: () => config.locate(["suppressions", i])
	}));
}
function externalOf(config) {
	return (config.values.external ?? []).map((entry, i) => ({
		...entry,
		locate: () => config.locate(["external", i])
	}));
}
function severitiesOf(config) {
	return new Map(Object.entries(config.values.severities ?? {}).flatMap(([pattern, text]) => {
		const severity = severityNamed(text);
		return severity === void 0 ? [] : [[pattern, severity]];
	}));
}
function severityMistakes(config, available) {
	const names = new Set(available);
	return Object.keys(config.values.severities ?? {}).filter((name) => !names.has(name)).map((name) => {
		const nearest = nearestWord(name, available);
		return errorDiagnostic({
			code: "config/bad-value",
			message: `no pattern is called ${quote(name)}`,
			help: nearest === void 0 ? "remove it, or name a pattern of this run" : `did you mean ${quote(nearest)}?`,
			...config.locate(["severities", name], "key")
		});
	});
}
export { fileDecisions, readBaselineFile };

//# sourceMappingURL=file-decisions.js.map