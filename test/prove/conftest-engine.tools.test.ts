import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../src/base/json.js";
import { versions } from "../../src/cli/version.js";
import { judge } from "../../src/prove/compare.js";
import { workloadOf } from "../../src/prove/engine.js";
import { asFiles } from "../../src/prove/engines/conftest-input.js";
import { createEngines } from "../../src/prove/engines/engines.js";
import { jobOf } from "../../src/prove/fuzz/batch.js";
import { patternOf, single } from "../pattern/sample.js";
import { realTool } from "../real-tool.js";

const conftest = await realTool("conftest");
const opa = await realTool("opa");
const engines = createEngines(versions);

function pod(name: Json, more: JsonObject = {}): JsonObject {
	return { apiVersion: "v1", kind: "Pod", metadata: { name }, ...more };
}

function list(...items: readonly Json[]): Json {
	return { apiVersion: "v1", kind: "List", items };
}

const ANY = patternOf(single({ message: "{{x.namespace}}/{{x.name}}" }));

describe.skipIf(conftest === undefined)("the engine conftest (skipped where Go is absent)", () => {
	test.each<{ about: string; documents: readonly Json[]; found: number }>([
		{ about: "nothing", documents: [], found: 0 },
		{ about: "documents that are lists", documents: [[pod("a"), null, [pod("b")]], [pod("c")]], found: 2 },
		{ about: "lists in lists", documents: [list(list(list(pod("a")), pod("b"))), list(pod("c"))], found: 3 },
		{
			about: "lists that take their kind from others",
			documents: [{ kind: "PodListList", items: [{ items: [pod("a")] }] }],
			found: 1,
		},
		{
			about: "what looks like an entry of Conftest's",
			documents: [{ path: "a", contents: pod("a") }, pod("b")],
			found: 1,
		},
		{ about: "numbers as names", documents: [1e6, 3.5, 0.25, -0, 123456789012345680000].map((n) => pod(n)), found: 5 },
		{ about: "half a surrogate pair", documents: [pod("half\ud83d"), pod("\u2028\u0000")], found: 2 },
		{
			about: "the later of two",
			documents: Array.from({ length: 40 }, (_, i) => pod(i < 20 ? `p${i}` : "same")),
			found: 21,
		},
	])("judges $about as the reference does, by --combine too", async ({ documents, found }) => {
		// Every job of so few stands at the front of a workload of its own: it is judged both ways.
		const { jobs } = await judge(workloadOf([jobOf(ANY, documents)]), [engines.reference, engines.conftest]);
		expect(jobs.map(({ standings }) => standings)).toEqual([[{ is: "agree" }, { is: "agree" }]]);
		expect(jobs[0]?.outcomes[0]).toMatchObject({ findings: { length: found } });
	});

	test.each([
		["lists nest too deep", list(list(list(list(pod("a")))))],
		["a number is none of JSON", pod("a", { spec: { n: Number.POSITIVE_INFINITY } })],
		["a document nests too deep", JSON.parse(`${"[".repeat(1_002)}${"]".repeat(1_002)}`)],
	])("refuses where %s", async (reason, document) => {
		const [outcome, other] = await engines.conftest.evaluate(workloadOf([jobOf(ANY, [document]), jobOf(ANY, [])]));
		expect(outcome).toEqual({ is: "refused", reason });
		expect(other).toEqual({ is: "findings", findings: [] });
	});
});

test("a file for each document, and one that is empty where there is none", () => {
	expect(asFiles([])).toEqual([null]);
	expect(asFiles([1, [2, [3]], null])).toEqual([1, 2, [[[3]]], null]);
});

describe.skipIf(conftest === undefined || opa === undefined)("C2 (skipped where Go is absent)", () => {
	const judged = async (n: number) => {
		const all = [engines.reference, engines.wasm, engines["wasm-raw"], engines.opa, engines.conftest];
		const { jobs } = await judge(workloadOf([jobOf(ANY, [pod(n)])]), all);
		return jobs[0]?.standings.map((standing) => (standing.is === "declared" ? standing.difference : standing.is));
	};

	test.each([1e20, 123456789012345680000, 99999.5, 0.0001, -0.00025])("%d has one spelling", async (n) => {
		expect(await judged(n)).toEqual(Array.from({ length: 5 }, () => "agree"));
	});

	// Go's own spelling, 1e-07 or 1.23456785e+07.
	test.each([1e-7, 12345678.5])("%d has another for who reads the documents in Go", async (n) => {
		expect(await judged(n)).toEqual(["agree", "agree", "agree", "C2", "C2"]);
	});

	test("a number that may be spelt otherwise is found wherever it stands", () => {
		const declared = (spec: Json) => engines.conftest.declares?.(jobOf(ANY, [pod("a", { spec })]), []);
		expect([1e21, -1e300, 1e-5, 100000.5].map((n) => declared([{ a: n }]))).toEqual(["C2", "C2", "C2", "C2"]);
		expect([0, 1e20, 1e-4, 99999.5, -3, "1e21", true, null].map((n) => declared([{ a: n }])).filter(Boolean)).toEqual(
			[],
		);
	});
});
