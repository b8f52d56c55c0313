import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { patternc, temporaryFolder } from "./patternc.js";

const root = temporaryFolder();
let folder = root;
let count = 0;
beforeEach(() => {
	folder = join(root, String(++count));
	write({ "rule.yaml": RULE });
});

function write(files: Readonly<Record<string, string>>): void {
	for (const [name, text] of Object.entries(files)) {
		const path = join(folder, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
}

const RULE = `apiVersion: kubepattern.dev/v1
kind: Pattern
metadata: {name: service-to-nothing}
spec:
  displayName: Service to nothing
  category: traffic
  severity: HIGH
  message: "Service {{target.metadata.name}} selects nothing."
  target: {kind: Service, apiVersion: v1, plural: services}
  dependencies: [{id: pod, kind: Pod, apiVersion: v1, plural: pods}]
  relationships:
    matchNone:
      - with: pod
        type: selects
        criteria: [{targetPath: metadata.namespace, dependencyPath: metadata.namespace, operator: EQUALS}]
`;
const service = (more = "") =>
	`apiVersion: v1\nkind: Service\nmetadata: {name: web${more}}\nspec: {selector: {app: web}}\n`;
const deployment = (more = "", app = "web") =>
	`apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web${more}}\nspec:\n  template:\n    metadata: {labels: {app: ${app}}}\n    spec: {containers: []}\n`;

async function check(paths: readonly string[], more: readonly string[] = [], input = "") {
	const args = ["check", ...paths, "-p", "rule.yaml", "--engine", "reference", "-o", "json", ...more];
	const { exit, stdout } = await patternc(args, { cwd: folder, input });
	const { findings, summary, diagnostics } = JSON.parse(stdout);
	return {
		exit,
		uncertain: findings.map((finding: { uncertain?: string }) => finding.uncertain),
		summary,
		codes: diagnostics.map(({ code }: { code: string }) => code),
		help: diagnostics.map(({ help }: { help: string }) => help),
	};
}

describe("a finding that something is not there", () => {
	test("fails the run where the input is whole", async () => {
		write({ "a.yaml": service() });
		const { exit, uncertain, summary } = await check(["a.yaml"]);
		expect({ exit, uncertain }).toEqual({ exit: 1, uncertain: [undefined] });
		expect(summary).not.toHaveProperty("uncertain");
	});

	test("is uncertain beside what cannot be read, which still fails the run", async () => {
		write({ "a.yaml": `${service()}---\n${deployment()}    }\n` });
		expect(await check(["a.yaml"])).toMatchObject({
			exit: 2,
			uncertain: ["a.yaml:6:1 could not be read"],
			summary: { findings: 1, uncertain: 1 },
			codes: ["read/syntax"],
		});
	});

	test("is sure where that is in another namespace", async () => {
		write({ "a.yaml": `${service(", namespace: shop")}---\n${deployment(", namespace: other")}    }\n` });
		expect(await check(["a.yaml"])).toMatchObject({ exit: 2, uncertain: [undefined] });
	});

	test("does not fail the run where it is uncertain: a patch, a chart, a replaced object", async () => {
		write({
			"kustomize/kustomization.yaml": "resources: [a.yaml]\npatches: [{path: b.yaml}]\n",
			"kustomize/a.yaml": service(),
			"kustomize/b.yaml": deployment(),
			"chart/Chart.yaml": "name: web\n",
			"chart/templates/a.yaml": "{{ x }}\n",
			"a.yaml": service(),
			"twice.yaml": `${service()}---\n${deployment()}---\n${deployment("", "api")}`,
		});
		expect(await check(["kustomize"])).toMatchObject({
			exit: 0,
			uncertain: ["the patches of kustomize/kustomization.yaml are not applied"],
			codes: ["read/kustomization"],
		});
		expect(await check(["chart", "a.yaml"])).toMatchObject({
			exit: 0,
			uncertain: ["the chart chart is not rendered"],
			codes: ["read/chart"],
		});
		expect(await check(["twice.yaml"])).toMatchObject({
			exit: 0,
			uncertain: ["Deployment/default/web of twice.yaml:6:1 was replaced"],
		});
	});

	test("says so in text, in the summary and as a Kubernetes resource", async () => {
		write({ "twice.yaml": `${service()}---\n${deployment()}---\n${deployment("", "api")}` });
		const args = ["check", "twice.yaml", "-p", "rule.yaml", "--engine", "reference"];
		const text = await patternc(args, { cwd: folder });
		expect(text.stdout).toContain("\n    uncertain: Deployment/default/web of twice.yaml:6:1 was replaced\n");
		expect(text.stderr).toContain("1 finding (1 HIGH), all uncertain; engine reference");
		const k8s = await patternc([...args, "-o", "k8s"], { cwd: folder });
		expect(k8s.stdout).toContain("Uncertain: Deployment/default/web of twice.yaml:6:1 was replaced.");
		expect(k8s.stdout).toContain("result: warn");
	});
});

describe("objects without a namespace beside others that state one", () => {
	const NAMESPACED = ", namespace: shop";

	test("findings that only hold in the default namespace are left out, with one hint", async () => {
		write({ "a.yaml": `${service()}---\n${deployment(NAMESPACED)}` });
		expect(await check(["a.yaml"])).toMatchObject({
			exit: 0,
			uncertain: [],
			codes: ["read/mixed-namespaces"],
			help: ["give the namespace that they are meant for: `--namespace shop`"],
		});
		for (const option of ["-n", "--namespace"]) {
			expect(await check(["a.yaml"], [option, "shop"])).toMatchObject({ exit: 0, uncertain: [], codes: [] });
			expect(await check(["a.yaml"], [option, "other"])).toMatchObject({ exit: 1, uncertain: [undefined], codes: [] });
		}
	});

	test("the other way round, and from standard input", async () => {
		const text = `${service(NAMESPACED)}---\n${deployment()}`;
		expect(await check(["-"], [], text)).toMatchObject({ exit: 0, uncertain: [], codes: ["read/mixed-namespaces"] });
	});

	test("findings that hold in each of the namespaces stay", async () => {
		write({ "a.yaml": `${service()}---\n${deployment(NAMESPACED, "other")}` });
		expect(await check(["a.yaml"])).toMatchObject({ exit: 1, uncertain: [undefined] });
	});

	test("each namespace that is stated is tried", async () => {
		const one = (i: number) => deployment(`${i}, namespace: n`, "x");
		write({ "a.yaml": [service(), one(1), one(2), deployment(NAMESPACED)].join("---\n") });
		expect(await check(["a.yaml"])).toMatchObject({ exit: 0, uncertain: [] });
	});
});

test("a document that cannot be read does not take the findings of its file", async () => {
	write({ "a.yaml": `${service(", namespace: shop")}---\nkind: Secret\nx: [\n` });
	expect(await check(["a.yaml"])).toMatchObject({ exit: 2, uncertain: [undefined], codes: ["read/syntax"] });
});
