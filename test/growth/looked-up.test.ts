import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { conftestFiles } from "../../src/emit/conftest-module.js";
import { emitPolicy } from "../../src/emit/emit-policy.js";
import type { Pattern } from "../../src/pattern/pattern.js";
import { planPattern } from "../../src/plan/plan-pattern.js";
import { partial, reference, variable } from "../../src/rego/build.js";
import { identifier } from "../../src/rego/identifier.js";
import { formPatterns, registryPatterns } from "./definitions.js";
import { partialLookUps } from "./looked-up.js";
import { reviewsOf } from "./policies.js";
import { resourceForms } from "./resource-forms.js";

const LIBRARY = fileURLToPath(new URL("../../library", import.meta.url));

const settings = { defaultNamespace: "default" };
const patterns = [...registryPatterns(), ...formPatterns(), ...resourceForms()];

describe("no rule that OPA works out anew for each key is looked up by key", () => {
	test("in the policy of every pattern and form", () => {
		const policy = emitPolicy(patterns.map(planPattern), settings);
		expect(policy.length).toBeGreaterThan(patterns.length);
		expect(partialLookUps([...policy, ...conftestFiles(patterns, policy)])).toEqual([]);
	});

	test.each(["object", "namespace"] as const)("in Gatekeeper's, where the review is of: %s", (form) => {
		const reviews = reviewsOf(registryPatterns(), form);
		expect(reviews.length).toBeGreaterThan(5);
		for (const { policy, libraries } of reviews) {
			expect(partialLookUps([{ path: "policy.rego", text: policy }, ...libraries])).toEqual([]);
		}
	});

	test("in what is written by hand", () => {
		const files = readdirSync(LIBRARY, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".rego"));
		expect(files.length).toBeGreaterThan(12);
		expect(partialLookUps(files.map((path) => ({ path, text: readFileSync(join(LIBRARY, path), "utf8") })))).toEqual(
			[],
		);
	});
});

/**
 * Rules of the library that are partial objects: what fills them is little, however many objects there are. Each entry
 * costs Go's OPA a look at all others, and its profile does not count that.
 */
const SMALL_INDEXES: readonly string[] = [
	// Objects without a name of their own; and owners, only where several have one uid.
	"namesakes: nameless",
	"owners: grouped",
	"relationships/exposes: selected_by_first",
	"relationships/has_affinity_to: required_by_first",
	"relationships/has_affinity_to: tested_by_values",
];

describe("an index that Go's OPA fills in quadratic time", () => {
	const indexes = (text: string) => [...text.matchAll(/^(\w+)\[.*?\] contains /gm)].map(([, name]) => name);

	test("is in no policy of single objects, but where a criterion is left beside the key", () => {
		const hasResidual = ({ name }: Pattern) => name.startsWith("residual-");
		const alone = patterns.filter((pattern) => pattern.partner === undefined && !hasResidual(pattern));
		const policy = emitPolicy(alone.map(planPattern), settings).filter(({ path }) => path.startsWith("kubepattern/"));
		expect(policy.length).toBe(alone.length);
		expect(policy.filter(({ text }) => indexes(text).length > 0)).toEqual([]);
	});

	test("is in the library where that is declared", () => {
		const files = readdirSync(LIBRARY, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".rego"));
		const found = files.flatMap((path) =>
			indexes(readFileSync(join(LIBRARY, path), "utf8")).map(
				(name) => `${path.replace(/^kubepattern\/|\.rego$/g, "")}: ${name}`,
			),
		);
		expect(found.sort()).toEqual(SMALL_INDEXES);
	});
});

const MODULE = `package a.b

seen contains 1

# seen[x] in a comment
index[key] contains i if some i, key in input

by_kind["Pod"] := 1

whole := index
`;

test.each([
	["a set", "p if seen[input.x]", ["a.b: p if seen[input.x]"]],
	["negated", "p if not seen[input.x]", ["a.b: p if not seen[input.x]"]],
	[
		"an index, inside of a comprehension",
		"p := {i | some i in index[input.x]}",
		["a.b: p := {i | some i in index[input.x]}"],
	],
	["by its full name", "p if data.a.b.seen[input.x]", ["a.b: p if data.a.b.seen[input.x]"]],
	["the complete name of an index", "p if whole[input.x]", []],
	["a whole set", "p if some x in seen", []],
	["a key that is written down", 'p if by_kind["Pod"] == 1', []],
	["another rule of a longer name", "p if not_seen[input.x]", []],
])("a look-up is seen: %s", (_, line, expected) => {
	expect(partialLookUps([{ path: "a.rego", text: `${MODULE}\n${line}\n` }])).toEqual(expected);
});

test("a look-up is seen: of another package", () => {
	const other = "package c\n\nimport data.a.b\n\np if b.seen[input.x]\n\nq if b.whole[input.x]\n";
	expect(
		partialLookUps([
			{ path: "a.rego", text: MODULE },
			{ path: "c.rego", text: other },
		]),
	).toEqual(["c: p if b.seen[input.x]"]);
});

test("the tree has no place for such a look-up", () => {
	const seen = partial("seen");
	expect(variable(seen)).toEqual({ term: "variable", name: "seen" });
	// @ts-expect-error: the name of a partial rule is no head of a reference.
	reference(seen, variable(identifier("x")));
});
