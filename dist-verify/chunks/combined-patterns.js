import { Mn as errorDiagnostic, Yn as success, mr as sortedFindings, wn as quote } from "./check.js";
// src/cli/combined-patterns.ts
function combinedPatterns(one, other) {
	const sources = [one, other];
	const judging = sources.filter(({ patterns }) => patterns.length > 0);
	return {
		patterns: {
			length: one.patterns.length + other.patterns.length,
			names: sources.flatMap(({ patterns }) => patterns.names),
			named: async (names) => (await Promise.all(sources.map(({ patterns }) => patterns.named(names)))).flat(),
			all: async () => (await Promise.all(sources.map(({ patterns }) => patterns.all()))).flat()
		},
		available: sources.flatMap(({ available }) => available),
		leftOut: one.leftOut + other.leftOut,
		policy: policyOf(one.policy, other.policy),
		evaluator: combinedEvaluator(judging.map(({ evaluator }) => evaluator))
	};
}
function policyOf(one, other) {
	const digests = [one, other].flatMap(({ bundle, bundles }) => bundles ?? (bundle === void 0 ? [] : [bundle]));
	return {
		...other,
		...one,
		...digests.length > 1 ? { bundles: digests } : {}
	};
}
function combinedEvaluator(evaluators) {
	const [only, ...others] = evaluators;
	if (only !== void 0 && others.length === 0) return only;
	return { evaluate: async (snapshot) => {
		const results = [];
		for (const evaluator of evaluators) results.push(await evaluator.evaluate(snapshot));
		const failed = results.find(({ ok }) => !ok);
		if (failed !== void 0) return failed;
		const findings = results.flatMap((result) => result.ok ? result.value : []);
		return success(sortedFindings(findings), results.flatMap(({ diagnostics }) => diagnostics));
	} };
}
function clashes(one, other, file) {
	const names = new Set(one.available);
	const what = file === void 0 ? "an extra pattern" : "a pattern of this bundle";
	const help = file === void 0 ? "give it another name, or give all patterns with -p" : "give one of the two bundles, or rename";
	return other.available.filter((name) => names.has(name)).map((name) => errorDiagnostic({
		code: "usage/patterns",
		message: `${what} is called ${quote(name)}, as one of the others is`,
		help,
		...file === void 0 ? {} : { place: { file } }
	}));
}
export { clashes, combinedPatterns };

//# sourceMappingURL=combined-patterns.js.map