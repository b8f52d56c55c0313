import { expect, test } from "vitest";
import type { Json } from "../../src/base/json.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import { compilePatterns } from "../../src/compile.js";
import { FINDINGS_ENTRYPOINT } from "../../src/emit/findings-module.js";
import type { Pattern, Requirement } from "../../src/pattern/pattern.js";
import { evaluateReference } from "../../src/reference/evaluate.js";
import { WasmPolicy } from "../../src/wasm/wasm-policy.js";
import { actor, pairs, patternOf, rule, single } from "../pattern/sample.js";

// The registry dialect has no alternatives between links. The model has them, and so have the reference and the policy.

const required = { required: true, shared: true };

/** A requirement in which one of the links has to hold, where all had to. */
function oneOf<L>({ allOf, ...rest }: Requirement<L>): Requirement<L> {
	return { ...rest, allOf: [], anyOf: allOf, score: { minimum: 0, terms: [] } };
}

function alternatives(pattern: Pattern, packageName: string): Pattern {
	const { requirement, pairing } = pattern;
	return {
		...pattern,
		name: packageName,
		packageName,
		requirement: oneOf(requirement),
		...(pairing === undefined ? {} : { pairing: oneOf(pairing) }),
	};
}

const claim = actor("claim", { resource: "PersistentVolumeClaim" });
const account = actor("account", { resource: "ServiceAccount" });
const ofOne = single({
	resources: [actor("x", { leader: true }), claim, account],
	relationships: [rule("x", "claim", required), rule("x", "account", { ...required, type: "USES_SA" })],
});
const ofPairs = pairs({
	commonRelationships: [rule("a", "b", required), rule("a", "b", { ...required, type: "USES_SA" })],
});

function pod(name: string, claimName: string, serviceAccountName: string): Json {
	const spec = { serviceAccountName, volumes: [{ persistentVolumeClaim: { claimName } }] };
	return { apiVersion: "v1", kind: "Pod", metadata: { name }, spec };
}

test("one of several links is enough, for a subject and for a pair", async () => {
	const patterns = [alternatives(patternOf(ofOne), "one"), alternatives(patternOf(ofPairs), "pairs")];
	const { snapshot } = snapshotOf([
		{ apiVersion: "v1", kind: "PersistentVolumeClaim", metadata: { name: "logs" } },
		{ apiVersion: "v1", kind: "ServiceAccount", metadata: { name: "robot" } },
		pod("by-claim", "logs", "nobody"),
		pod("by-account", "none", "robot"),
		pod("by-neither", "other", "somebody"),
		pod("like-claim", "logs", "other"),
	]);
	const expected = patterns.map((pattern) => evaluateReference(pattern, snapshot));
	expect(expected.map((findings) => findings.length)).toEqual([3, 2]);

	const compiled = await compilePatterns(patterns);
	if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics));
	const { wasm, fields } = compiled.value;
	const actual = await new WasmPolicy(wasm, fields).evaluate(snapshot, FINDINGS_ENTRYPOINT);
	expect(actual.ok && actual.value).toEqual(expected.flat());
});
