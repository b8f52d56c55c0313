import { readdirSync } from "node:fs";
import { join } from "node:path";
import { settleNamespaces } from "../../dist/cli/check/settle-namespaces.js";
import { readKinds } from "../../dist/cli/kinds-option.js";
import { readEvaluator } from "../../dist/cli/read-evaluator.js";
import { readSnapshot } from "../../dist/cluster/read-snapshot.js";
import { reportFindings } from "../../dist/report/report.js";

/** Lists the units of a folder: the folders in it, by name. */
export function unitsOf(folder) {
	const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	return entries.map(({ name }) => name).sort();
}

/**
 * Judges each unit of a folder as a snapshot of its own and returns all findings: unit, pattern, resources, message, and
 * `uncertain` where the input is not whole (INTERFACE.md).
 */
export async function findingsOfUnits(folder, profile, onProgress = () => {}) {
	const judge = await judgeOf(profile);
	const all = [];
	for (const [index, unit] of unitsOf(folder).entries()) {
		onProgress(`${index + 1}: ${unit}`);
		for (const finding of await judge(join(folder, unit))) all.push({ unit, ...finding });
	}
	return all;
}

/**
 * Judges a file or folder as `patternc check` does and returns its findings. A resource is "Kind/namespace/name", or
 * "Kind/name" without a namespace, and several are joined by " + ", in the order of the finding's actors.
 */
export async function findingsIn(path, profile) {
	return (await judgeOf(profile))(path);
}

/** Reads the policy once, as one for thousands of folders takes its time, and returns what judges a path by it. */
async function judgeOf(profile) {
	const kinds = readKinds(undefined).value;
	const { loaded, diagnostics } = await readEvaluator([], { engine: "wasm", access: {}, kinds, profile });
	if (loaded === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
	const { evaluator, patterns } = loaded;
	return async (path) => {
		const options = { standardInput: async () => "", kinds, cut: async () => evaluator.cut };
		const { snapshot, namespaceQuestion } = await readSnapshot([path], options);
		const result = await evaluator.evaluate(snapshot);
		if (!result.ok) throw new Error(`${path}: ${result.diagnostics.map(({ message }) => message).join("\n")}`);
		const named = await patterns.named(new Set(result.value.map(({ pattern }) => pattern)));
		const { findings } = await settleNamespaces(result.value, named, namespaceQuestion, evaluator);
		return reportFindings(findings, named, snapshot).map(({ pattern, message, resources, uncertain }) => ({
			pattern: pattern.name,
			message,
			resources: resources
				.map(({ kind, namespace, name }) => [kind, namespace, name].filter(Boolean).join("/"))
				.join(" + "),
			...(uncertain === undefined ? {} : { uncertain }),
		}));
	};
}
