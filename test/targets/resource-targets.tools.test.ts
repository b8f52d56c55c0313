import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Json } from "../../src/base/json.js";
import { patternc, temporaryFolder } from "../cli/patternc.js";
import { realTool } from "../real-tool.js";
import { runConftest } from "./real-conftest.js";

const [opa, conftest, gator] = await Promise.all([realTool("opa"), realTool("conftest"), realTool("gator")]);
const folder = temporaryFolder();
const OUT = join(folder, "out");

const DANGLING = `
apiVersion: kubepattern.dev/v1
kind: Pattern
metadata: {name: dangling-route}
spec:
  displayName: A route to nothing
  category: toys
  severity: HIGH
  reference: "the team's wiki: routes"
  for: 10m
  message: "{{target.kind}} {{target.metadata.namespace}}/{{target.metadata.name}} leads to {{target.spec.to[@].part}}"
  target: {kind: Route, apiVersion: toys.example/v2, plural: routes}
  dependencies:
    - {id: part, kind: Part, apiVersion: toys.example/v1, plural: parts}
  relationships:
    matchNone:
      - with: part
        type: custom
        criteria:
          - {operator: EQUALS, targetPath: "spec.to[@].part", dependencyPath: metadata.name}
          - {operator: EQUALS, targetPath: metadata.namespace, dependencyPath: metadata.namespace}
`;

const NONE = `
apiVersion: kubepattern.dev/v1
kind: Pattern
metadata: {name: no-parts}
spec:
  displayName: No parts
  category: toys
  severity: LOW
  message: "there is no {{target.kind}} of {{target.apiVersion}}"
  target: {kind: Part, apiVersion: toys.example/v1, plural: parts, emitOnEmpty: true, filters: {matchAll: [{path: spec.off, operator: EXISTS}]}}
`;

const CASES: Readonly<Record<string, { readonly manifests: string; readonly findings: readonly Json[] }>> = {
	"dangling-route/cases/bad": {
		manifests: `
apiVersion: toys.example/v1
kind: Route
metadata: {name: r, namespace: shop}
spec: {to: [{part: b}, {part: there}, {part: a}]}
---
apiVersion: toys.example/v1
kind: Part
metadata: {name: there, namespace: shop}
---
apiVersion: toys.example/v1
kind: Part
metadata: {name: a, namespace: elsewhere}
---
apiVersion: other.example/v1
kind: Route
metadata: {name: foreign, namespace: shop}
spec: {to: [{part: c}]}
`,
		findings: [{ target: "Route/shop/r", severity: "HIGH", message: "Route shop/r leads to a, b", for: "10m" }],
	},
	"dangling-route/cases/good": {
		manifests: `
apiVersion: toys.example/v1
kind: Route
metadata: {name: r, namespace: shop}
spec: {to: [{part: there}]}
---
apiVersion: toys.example/v1
kind: Part
metadata: {name: there, namespace: shop}
`,
		findings: [],
	},
	"no-parts/cases/bad": {
		manifests: "{apiVersion: toys.example/v1, kind: Part, metadata: {name: a}}\n",
		findings: [{ target: "Part//", severity: "LOW", message: "there is no Part of toys.example/v1" }],
	},
};

function write(path: string, text: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}

beforeAll(async () => {
	write("dangling-route/pattern.yaml", DANGLING);
	write("no-parts/pattern.yaml", NONE);
	for (const [path, { manifests, findings }] of Object.entries(CASES)) {
		write(`${path}/manifests.yaml`, manifests);
		write(`${path}/findings.json`, JSON.stringify(findings));
	}
	const targets = ["conftest", "tests", "gatekeeper-tests", "docs"].flatMap((name) => ["--target", name]);
	const folders = ["dangling-route", "no-parts"].map((name) => join(folder, name));
	expect(await patternc(["build", ...folders, ...targets, "--out", OUT, "-q"])).toEqual({
		...{ exit: 0, stdout: "", stderr: "" },
	});
});

/** What conftest says of the manifests of a case: by rule, each message with what matters of its metadata. */
function judged(path: string): Json {
	const given = ["test", "--policy", join(OUT, "policy"), "--output", "json", "--combine"];
	const { stdout } = runConftest(conftest, [...given, join(folder, path, "manifests.yaml")], folder);
	type Said = { readonly msg: string; readonly metadata: Readonly<Record<string, Json>> };
	const [result] = JSON.parse(stdout) as { readonly warnings?: Said[]; readonly failures?: Said[] }[];
	const texts = (said: readonly Said[] = []): Json =>
		said.map(({ msg, metadata: { query, ...about } }) => ({ msg, ...about }));
	return { warnings: texts(result?.warnings), failures: texts(result?.failures) };
}

describe.skipIf(conftest === undefined)("conftest", () => {
	test("fails by a HIGH finding, with all that is said of it", () => {
		const file = join(folder, "dangling-route/cases/bad/manifests.yaml");
		expect(judged("dangling-route/cases/bad")).toEqual({
			warnings: [expect.objectContaining({ pattern: "no-parts" })],
			failures: [
				{
					msg: `Route shop/r leads to a, b (${file})`,
					message: "Route shop/r leads to a, b",
					...{ pattern: "dangling-route", severity: "HIGH", category: "toys", for: "10m" },
					reference: "the team's wiki: routes",
					resources: [
						{
							...{ actor: "target", apiVersion: "toys.example/v1", kind: "Route" },
							...{ namespace: "shop", name: "r", template: false, file },
						},
					],
				},
			],
		});
	});

	test("warns by a LOW one, which may name no object", () => {
		expect(judged("no-parts/cases/bad")).toEqual({
			warnings: [
				{
					msg: "there is no Part of toys.example/v1",
					...{ pattern: "no-parts", severity: "LOW", category: "toys", absentKind: "Part", resources: [] },
				},
			],
			failures: [],
		});
	});

	test("says nothing of absence by a document alone", () => {
		const args = ["test", "--policy", join(OUT, "policy"), join(folder, "no-parts/cases/bad/manifests.yaml")];
		expect(runConftest(conftest, args, folder)).toMatchObject({
			status: 0,
			stdout: expect.stringContaining("0 warnings"),
		});
	});
});

describe.skipIf(opa === undefined)("opa test", () => {
	function run(tests = join(OUT, "policy-tests")) {
		return spawnSync(opa ?? "", ["test", join(OUT, "policy"), tests], { encoding: "utf8" });
	}

	test("passes by the cases, which say all of a finding", () => {
		expect(run()).toMatchObject({ status: 0, stdout: expect.stringMatching(/^PASS: 3\/3\n$/) });
		const strict = spawnSync(opa ?? "", ["check", "--strict", join(OUT, "policy"), join(OUT, "policy-tests")]);
		expect(strict.status).toBe(0);
		expect(spawnSync(opa ?? "", ["fmt", "--list", OUT], { encoding: "utf8" }).stdout).toBe("");
	});

	test.each([
		["message", "dangling_route", '"Route shop/r leads to a, b"', '"Route shop/r leads to b"', "bad"],
		["time", "dangling_route", '"for": "10m"', '"for": "11m"', "bad"],
		["severity", "dangling_route", '"severity": "HIGH"', '"severity": "LOW"', "bad"],
		["object", "dangling_route", '"Route/shop/r"', '"Route/shop/q"', "bad"],
		["absent kind", "no_parts", '"absentKind": "Part"', '"absentKind": "Route"', "bad"],
	])("fails where another %s is expected", (title, name, from, to, of) => {
		const copy = join(folder, `other ${title}`);
		cpSync(join(OUT, "policy-tests"), copy, { recursive: true });
		const file = join(copy, "kubepattern_test", name, `${name}_test.rego`);
		const text = readFileSync(file, "utf8");
		expect(text).toContain(from);
		writeFileSync(file, text.replace(from, to));
		const { status, stdout } = run(copy);
		expect(status).toBe(2);
		expect(stdout).toContain(`data.kubepattern_test.${name}.test_${of}: FAIL`);
	});
});

describe.skipIf(gator === undefined)("gator", () => {
	test("finds in the suites what the cases expect", () => {
		const suite = join(OUT, "gatekeeper/tests/dangling-route/suite.yaml");
		const verify = () => spawnSync(gator ?? "", ["verify", suite], { encoding: "utf8" });
		expect(verify()).toMatchObject({ status: 0 });
		expect(verify().stdout).toContain("ok\t");
		const text = readFileSync(suite, "utf8");
		expect(text).toContain("^Route shop/r leads to a, b$");
		writeFileSync(suite, text.replace("leads to a, b", "leads to b"));
		expect(verify()).toMatchObject({ status: 1 });
		writeFileSync(suite, text);
	});

	test("knows from the template what must be synced, and from the page what it cannot say", () => {
		const template = readFileSync(join(OUT, "gatekeeper/templates/dangling-route.yaml"), "utf8");
		expect(template.replace(/\s+/g, "")).toContain('"groups":["toys.example"],"kinds":["Part"],"versions":["v1"]');
		const page = readFileSync(join(OUT, "gatekeeper/README.md"), "utf8");
		expect(page).toContain("- no-parts: it asks whether there is no object at all");
	});
});

test("the catalogue says what is found, where there is no description", () => {
	const page = readFileSync(join(OUT, "catalogue.md"), "utf8");
	expect(page).toContain("there is no … of …");
	expect(page).toContain("`toys.example/Route`, `toys.example/Part`");
});
