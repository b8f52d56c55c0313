import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../src/base/json.js";
import { versions } from "../../src/cli/version.js";
import { defaultKindCatalog, kindCatalogOf } from "../../src/pattern/kind-catalog.js";
import { versionedKind } from "../../src/pattern/known-versions.js";
import { judgeCases } from "../../src/prove/cases/judge-cases.js";
import { readCases } from "../../src/prove/cases/read-cases.js";
import { createEngines, type VerifyEngineName } from "../../src/prove/engines/engines.js";
import { temporaryFolder } from "../cli/patternc.js";
import { actor, single } from "../pattern/sample.js";
import { realTool } from "../real-tool.js";

const temporary = temporaryFolder();
const engines = createEngines(versions);

/** Engines that can be run here. The first three need no tool. */
const NAMES: readonly VerifyEngineName[] = [
	...(["reference", "wasm", "wasm-raw"] as const),
	...((await realTool("opa")) === undefined ? [] : (["opa"] as const)),
	...((await realTool("conftest")) === undefined ? [] : (["conftest"] as const)),
	...((await realTool("gator")) === undefined ? [] : (["gator"] as const)),
];

function patternOfKind(kind: string): JsonObject {
	return single({ resources: [actor("x", { resource: kind, leader: true })] });
}

/** A case in which one object of a kind is found. */
function caseOf(id: string, kind: string, named: string, more: JsonObject = {}): Json {
	const objects = [{ apiVersion: "example.org/v1", kind, metadata: { name: "a" } }];
	return { id, pattern: patternOfKind(kind), objects, expected: { findings: [{ x: named }] }, ...more };
}

function clusterScoped(kind: string, apiVersion = "example.org/v1"): JsonObject {
	return { clusterScoped: [{ apiVersion, kind }] };
}

async function read(cases: readonly Json[], kinds = defaultKindCatalog) {
	const file = join(temporary, `${cases.length}.json`);
	writeFileSync(file, JSON.stringify(cases));
	return readCases([file], kinds);
}

describe(`cases with a kinds file on ${NAMES.join(", ")}`, () => {
	test("are judged by it, beside others in one run", async () => {
		const { cases, diagnostics } = await read([
			caseOf("none", "Widget", "Widget/default/a"),
			caseOf("listed", "Widget", "Widget//a", clusterScoped("Widget")),
			caseOf("listed too", "Widget", "Widget//a", clusterScoped("Widget")),
			caseOf("other group", "Widget", "Widget/default/a", clusterScoped("Widget", "other.org/v1")),
			caseOf("other kind", "Gadget", "Gadget/default/a", clusterScoped("Widget")),
			caseOf("empty", "Widget", "Widget/default/a", { clusterScoped: [], categories: { none: [] } }),
			// Gatekeeper's form takes kinds by name: a kind that is named like one of Kubernetes' own.
			caseOf("named like another", "Service", "Service//a", clusterScoped("Service")),
		]);
		expect(diagnostics).toEqual([]);
		const judged = await judgeCases(
			cases,
			NAMES.map((name) => engines[name]),
		);
		expect(judged.broken).toEqual([]);
		expect(judged.verdicts.map(({ of, agree, asExpected }) => [of.id, agree, asExpected])).toEqual(
			cases.map(({ id }) => [id, true, true]),
		);
		expect(judged.verdicts.flatMap(({ failure }) => failure ?? [])).toEqual([]);
	});

	test("that are equal share a catalog, and so a policy", async () => {
		const { cases } = await read([
			caseOf("a", "Widget", "Widget//a", clusterScoped("Widget")),
			caseOf("b", "Widget", "Widget//a", { categories: null, ...clusterScoped("Widget") }),
			caseOf("c", "Widget", "Widget/default/a"),
		]);
		expect(cases[0]?.kinds).toBe(cases[1]?.kinds);
		expect(cases[2]?.kinds).toBe(defaultKindCatalog);
	});
});

test("a kinds file of the run is for cases without one", async () => {
	const kinds = kindCatalogOf({ categories: new Map(), clusterScoped: [versionedKind("example.org/v1", "Widget")] });
	const { cases } = await read(
		[
			caseOf("of the run", "Widget", "Widget//a"),
			caseOf("its own", "Widget", "Widget/default/a", { clusterScoped: [] }),
		],
		kinds,
	);
	const { verdicts } = await judgeCases(cases, [engines.reference, engines["wasm-raw"]]);
	expect(verdicts.map(({ asExpected }) => asExpected)).toEqual([true, true]);
});

test("kinds that are none refuse their case alone, with the place in the file", async () => {
	const { cases, diagnostics } = await read([
		caseOf("broken", "Widget", "Widget//a", { categories: { "a/b": [{ apiVersion: "v1" }] } }),
		caseOf("whole", "Widget", "Widget/default/a"),
	]);
	expect(cases.map(({ id }) => id)).toEqual(["whole"]);
	expect(diagnostics.map(({ code, place }) => [code, place?.pointer])).toEqual([
		["kinds/missing-key", "/0/categories/a~1b/0"],
	]);
});
