/**
 * @file What the definitions and test manifests of two public registries of the registry dialect have in common, told by
 * definitions and manifests of our own: all of them compile, and find what they are named for.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/base/json.js";
import { patternc, temporaryFolder } from "../cli/patternc.js";
import { actor, rule, single } from "../pattern/sample.js";

const folder = temporaryFolder();

/** As all of them have it: never in the namespaces of the cluster itself. */
const OUTSIDE = { matchNone: [{ key: ".metadata.namespace", operator: "EQUALS", values: ["kube-system"] }] };

/** A name or a label that says what a Pod does. */
function called(...words: readonly string[]): JsonObject {
	const conditions = [".metadata.name", ".metadata.labels.does"].map((key) => ({
		key,
		operator: "EQUALS",
		values: words,
	}));
	return { filters: { matchAll: [{ key: ".spec.volumes", operator: "EXISTS" }], matchAny: conditions, ...OUTSIDE } };
}

const DEFINITIONS: Readonly<Record<string, JsonObject>> = {
	// `values` stands beside an operator that has no operand, and is empty.
	unranked: single(
		{
			resources: [
				actor("pod", {
					leader: true,
					filters: { matchAny: [{ key: ".spec.priorityClassName", operator: "IS_EMPTY", values: [] }], ...OUTSIDE },
				}),
			],
			actors: ["pod"],
		},
		{ name: "unranked", patternURI: "kubepattern://foundational/unranked" },
	),
	// A description may name resources as a message does, and stays as it is.
	lonely: single(
		{
			message: "{{table.name}} in {{table.namespace}}",
			resources: [
				{ resource: "Table", id: "table", leader: true, filters: OUTSIDE },
				...["Panel", "Row", "Column", "Page"].map((resource) => ({ resource, id: resource.toLowerCase() })),
			],
			actors: ["table"],
			relationships: ["panel", "row", "column", "page"].map((id) => ({
				...rule("table", id, { type: "REFERENCES_KRATEO", required: true, shared: false, weight: 1 }),
				description: `Whether '{{${id}.name}}' shows '{{table.name}}'.`,
			})),
			minRelationshipPoints: 1,
		},
		{ name: "lonely", gitUrl: "https://host.example/lonely.json" },
	),
	split: single(
		{
			message: "{{main.name}} and {{helper.name}}",
			topology: "LEADER_FOLLOWER",
			resources: [
				actor("main", { leader: true, ...called("backend", "serves") }),
				actor("helper", called("collector", "ships-logs")),
			],
			actors: ["main", "helper"],
			commonRelationships: [rule("main", "helper", { required: true, shared: true, weight: 1 })],
		},
		{ name: "split" },
	),
};

function pod(name: string, does: string, claim: string): string {
	return `apiVersion: v1
kind: Pod
metadata:
  name: ${name}
  namespace: shop
  labels:
    does: ${does}
spec:
  containers:
    - name: ${name}
      image: registry.example/shop/${name}:1
  volumes:
    - name: files
      persistentVolumeClaim:
        claimName: ${claim}
`;
}

function widget(kind: string, name: string, namespace: string, shows?: string): string {
	const references = `  resourcesRefs:
    items:
      - id: ${shows}
        apiVersion: widgets.templates.krateo.io/v1beta1
        name: ${shows}
        namespace: ${namespace}
        resource: tables
        verb: GET
`;
	return `apiVersion: widgets.templates.krateo.io/v1beta1
kind: ${kind}
metadata:
  name: ${name}
  namespace: ${namespace}
spec:
  widgetData:
    data: []
${shows === undefined ? "" : references}`;
}

function tables(namespace: string): string {
	return [
		widget("Table", "in-a-row", namespace),
		widget("Row", "row", namespace, "in-a-row"),
		widget("Column", "column", namespace, "in-a-column"),
		widget("Table", "in-a-column", namespace),
		widget("Table", "nowhere", namespace),
	].join("---\n");
}

/** Findings that the older engine has put into a cluster are resources there, and no patterns. */
const PRINTED = `apiVersion: kubepattern.it/v1
kind: K8sPattern
metadata:
  name: split-1
  namespace: findings
spec:
  name: split
  resources:
    - name: api
      namespace: shop
      role: main
`;

beforeAll(() => {
	const files = {
		"pods.yaml": ["", pod("api", "serves", "logs"), pod("collector", "logging", "logs")].join("---\n"),
		"tables.yaml": tables("default"),
		"elsewhere.yaml": tables("portal"),
		"printed.yaml": `# What was found.\n---\n${PRINTED}--- \n${PRINTED.replace("split-1", "split-2")}`,
		...Object.fromEntries(
			Object.entries(DEFINITIONS).map(([name, definition]) => [`definitions/${name}.json`, JSON.stringify(definition)]),
		),
	};
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
});

test("every definition is accepted without a word, patternURI and all", async () => {
	const { exit, stdout } = await patternc(["lint", "definitions", "-o", "json", "-q"], { cwd: folder });
	const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string }[] };
	// Sentences and links are left out here.
	expect(diagnostics.filter(({ code }) => !code.startsWith("lint/"))).toEqual([]);
	expect(exit).toBe(0);
});

describe.each(["reference", "wasm"])("on %s", (engine) => {
	test.each([
		["pods.yaml", ["split: shop/api shop/collector", "unranked: shop/api", "unranked: shop/collector"]],
		["tables.yaml", ["lonely: default/nowhere"]],
		["elsewhere.yaml", ["lonely: portal/nowhere"]],
		["printed.yaml", []],
	])("%s has what it is named for", async (file, expected) => {
		const args = ["check", file, "-p", "definitions", "--engine", engine, "-o", "json", "-q"];
		const { stdout } = await patternc(args, { cwd: folder });
		const { findings } = JSON.parse(stdout) as {
			findings: { pattern: string; resources: { namespace: string; name: string }[] }[];
		};
		const lines = findings.map(
			({ pattern, resources }) =>
				`${pattern}: ${resources.map(({ namespace, name }) => `${namespace}/${name}`).join(" ")}`,
		);
		expect(lines).toEqual(expected);
	});
});
