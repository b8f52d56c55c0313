import { Jn as failure, Mn as errorDiagnostic, S as Allowance, Tn as escapeControls, h as shardedEvaluator, pr as identityKey } from "./check.js";
// src/wasm/finding-fault.ts
function findingFault(findings, patterns, { documents }) {
	if (findings.length === 0) return void 0;
	const byName = new Map(patterns.map((pattern) => [pattern.name, pattern]));
	const objects = new Set(documents.map(versionedKey));
	for (const finding of findings) {
		const pattern = byName.get(finding.pattern);
		if (pattern === void 0) return `it reports a pattern that its bundle does not have: ${shown(finding.pattern)}`;
		const fault = faultOf(finding, pattern, objects);
		if (fault !== void 0) return `${fault}, in a finding of ${shown(pattern.name)}`;
	}
}
function faultOf(finding, pattern, objects) {
	const { severity, resources, absentKind } = finding;
	if (severity !== pattern.severity) return `it reports the severity ${shown(severity)} in place of ${pattern.severity}`;
	if (finding.for !== pattern.for) return "it reports a duration that the definition does not have";
	const { subject, partner, whenNone } = pattern;
	if (resources.length === 0) return whenNone !== void 0 && absentKind === whenNone.kind ? void 0 : "it reports no object";
	const actors = [subject, ...partner === void 0 ? [] : [partner]].map(({ id }) => id);
	if (absentKind !== void 0 || resources.map(({ actor }) => actor).join("\n") !== actors.join("\n")) return "it reports other actors than the definition has";
	const unknown = resources.find((resource) => !objects.has(versionedKey(resource)));
	if (unknown === void 0) return void 0;
	const { kind, namespace, name } = unknown;
	return `it reports an object that is not among the manifests: ${shown(`${kind}/${namespace}/${name}`)}`;
}
function versionedKey(object) {
	return `${object.apiVersion}\n${identityKey(object)}`;
}
function shown(text) {
	return escapeControls(JSON.stringify(text), 80);
}
// src/wasm/foreign-policy.ts
function foreignEvaluator({ patterns, file, seconds, ...policy }) {
	const allowance = new Allowance(seconds);
	const evaluator = shardedEvaluator(policy, {}, {
		allowance,
		blame: (message) => policyFault(message, file)
	});
	let failed;
	return {
		...evaluator.cut === void 0 ? {} : { cut: evaluator.cut },
		evaluate: async (snapshot) => {
			if (failed !== void 0) return failed;
			const result = await evaluator.evaluate(snapshot);
			const fault = result.ok ? findingFault(result.value, patterns, snapshot) : void 0;
			if (result.ok && fault === void 0) return result;
			failed = fault === void 0 ? result : failure([policyFault(fault, file)]);
			return failed;
		}
	};
}
function wholePart(entrypoint, fields) {
	return {
		pattern: "",
		packageName: "",
		profile: "recommended",
		entrypoint,
		fields,
		scope: "snapshot",
		subjects: [{}],
		findsAbsence: true
	};
}
function policyFault(message, file) {
	return errorDiagnostic({
		code: "bundle/policy",
		message: `the policy of this bundle failed: ${escapeControls(message)}`,
		help: message.startsWith("it was ended") ? `give it more time with --timeout SECONDS (default: 60, and 10 for each MB that it judges), or judge by its definitions alone: --engine reference` : "do not trust this bundle: ask its maker, or judge by its definitions alone, which run no code of it: --engine reference",
		place: { file }
	});
}
export { foreignEvaluator, wholePart };

//# sourceMappingURL=foreign-policy.js.map