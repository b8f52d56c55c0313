import { B as writeOutputs, F as wordErrors, Ft as PROFILE_CHOICES, L as printText, Lt as isChosen, W as readKinds, _t as styleFor, mt as reportDiagnostics } from "./check.js";
import { n as patternListText, t as patternListJson } from "./pattern-list.js";
import { i as EXIT } from "./start.js";
import { t as readNamedPatterns } from "./named-patterns.js";
import { n as readFreeOutputs } from "./output-targets2.js";
import { t as registryNames } from "./registry-names2.js";
// src/cli/commands/list.ts
async function list(words, options, terminal) {
	const outputs = readFreeOutputs(options.output, [
		"text",
		"json",
		"names"
	], {
		inputs: [...words, ...options.patterns],
		files: [options.kinds]
	});
	const kinds = readKinds(options.kinds);
	const usage = [
		...outputs.diagnostics,
		...kinds.diagnostics,
		...wordErrors("profile", options.profile, PROFILE_CHOICES)
	];
	if (!outputs.ok || !kinds.ok || usage.length > 0) return reportDiagnostics(usage, terminal);
	if (words.length + options.patterns.length === 0 && options.output.join() === "names") {
		const names = await registryNames(options.profile);
		return reportDiagnostics(await printText(names.map((name) => `${name}\n`).join(""), "the list", terminal), terminal);
	}
	const reading = await readNamedPatterns([...words, ...options.patterns], kinds.value, options);
	const patterns = reading.patterns.filter(({ profile }) => isChosen(profile, options.profile));
	const outputErrors = await writeOutputs(outputs.value, (format, toTerminal) => {
		if (format === "json") return patternListJson(patterns);
		if (format === "names") return patterns.map(({ name }) => `${name}\n`);
		return patternListText(patterns, toTerminal ? terminal.outStyle : styleFor(false));
	}, terminal);
	const exit = reportDiagnostics([...reading.diagnostics, ...outputErrors], terminal);
	return exit === EXIT.CLEAN && patterns.length === 0 ? EXIT.NOTHING_TO_CHECK : exit;
}
export { list };

//# sourceMappingURL=list.js.map