import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Json } from "../../src/base/json.js";
import type { Pattern } from "../../src/pattern/pattern.js";
import { planPattern } from "../../src/plan/plan-pattern.js";
import { constraint } from "../../src/targets/gatekeeper/constraint.js";
import { constraintTemplate } from "../../src/targets/gatekeeper/constraint-template.js";
import { FORM_FOLDERS, gatekeeperFiles } from "../../src/targets/gatekeeper/gatekeeper-files.js";
import { constraintName } from "../../src/targets/gatekeeper/kind-name.js";
import { type ReviewForm, reviewPlan } from "../../src/targets/gatekeeper/review-plan.js";
import { PROJECT, patternc, temporaryFolder } from "../cli/patternc.js";
import { resource, resourceOf } from "../pattern/resource-sample.js";
import { actor, patternOf, single } from "../pattern/sample.js";
import { realTool } from "../real-tool.js";

const gator = await realTool("gator");
const folder = temporaryFolder();
const GATEKEEPER = join(PROJECT, "dist-policies/gatekeeper");
const SETTINGS = { defaultNamespace: "default" };
const FORMS = FORM_FOLDERS;

/** The patterns and messages of findings, each as one text, sorted. */
function inOrder(findings: readonly { pattern: string; message: string }[]): readonly string[] {
	return findings.map(({ pattern, message }) => `${pattern}: ${message}`).sort();
}

function run(...args: readonly string[]) {
	const { status, stdout, stderr } = spawnSync(gator ?? "", args, { cwd: GATEKEEPER, encoding: "utf8" });
	return { status, stdout, stderr };
}

/** What `gator test` reports on manifests. */
function judged(form: ReviewForm, manifests: string, policies = GATEKEEPER) {
	const folders = ["templates", "constraints"].flatMap((name) => ["-f", join(policies, FORMS[form], name)]);
	const { stdout, stderr } = run("test", ...folders, "-f", manifests, "-o", "json");
	if (!stdout.startsWith("[") && stdout.trim() !== "null") throw new Error(stderr);
	type Result = { msg: string; metadata: { details: { pattern: string } }; enforcementAction: string };
	return ((JSON.parse(stdout) ?? []) as Result[]).map(({ msg, metadata, enforcementAction }) => ({
		pattern: metadata.details.pattern,
		message: msg,
		details: metadata.details,
		enforcementAction,
	}));
}

/** Writes the files of patterns into a folder. */
function writeGatekeeper(out: string, patterns: readonly Pattern[]): void {
	for (const { path, content } of gatekeeperFiles(patterns.map(planPattern), [], SETTINGS)) {
		mkdirSync(join(out, path, ".."), { recursive: true });
		writeFileSync(join(out, path), content);
	}
}

/** The review plan of a pattern that has one. */
function planned(pattern: Pattern, form: ReviewForm = "object") {
	const review = reviewPlan(planPattern(pattern), form);
	if ("reason" in review) throw new Error(review.reason);
	return review;
}

interface SuiteCase {
	readonly assertions: readonly { readonly violations: number }[];
}

interface SuiteTest {
	readonly cases: readonly SuiteCase[];
}

describe.skipIf(gator === undefined)("the real gator", () => {
	describe("on suites of the patterns' cases", () => {
		const suites = join(folder, "suites/gatekeeper");
		// A template is compiled for each case: gator would take minutes for all of them. A line of the README verifies sidecar.
		const folders = readdirSync(join(PROJECT, "registry"), { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => name)
			.filter((_, i) => i % 8 === 0);
		beforeAll(async () => {
			const patterns = folders.map((name) => join(PROJECT, "registry", name));
			const args = ["build", ...patterns, "--target", "gatekeeper-tests", "--out", join(folder, "suites"), "-q"];
			expect(await patternc(args)).toEqual({ exit: 0, stdout: "", stderr: "" });
		});

		test("verifies those of each eighth pattern", () => {
			const { status, stdout } = run("verify", join(suites, "tests/..."));
			expect(stdout).not.toContain("FAIL");
			// A pattern that Gatekeeper cannot judge has no suite.
			const names = readdirSync(join(suites, "tests")).filter((name) => !name.startsWith("."));
			expect(names.length).toBeGreaterThan(15);
			expect(stdout.match(/^ok/gm)).toHaveLength(names.length);
			expect(status).toBe(0);
		});

		test("would see a case that is wrong", () => {
			const [name = ""] = readdirSync(join(suites, "tests")).filter((one) => !one.startsWith("."));
			const below = join(suites, "tests", name);
			const suite = parse(readFileSync(join(below, "suite.yaml"), "utf8"));
			const isFound = (one: SuiteCase) => one.assertions[0]?.violations === 1;
			const test = suite.tests.find((one: SuiteTest) => one.cases.some(isFound));
			const cases = [{ ...test.cases.find(isFound), assertions: [{ violations: 2 }] }];
			const wrong = join(below, "wrong.yaml");
			writeFileSync(wrong, JSON.stringify({ ...suite, tests: [{ ...test, cases }] }));
			const { status, stdout } = run("verify", wrong);
			expect(stdout).toContain("got 1 violations but want exactly 2");
			expect(status).toBe(1);
		});
	});

	/** Both shops, in one cluster. */
	const shops = join(folder, "shops");
	beforeAll(() => {
		for (const name of ["demo", "demo-mended"]) cpSync(join(PROJECT, name), join(shops, name), { recursive: true });
		const files = readdirSync(join(shops, "demo-mended"), { recursive: true, encoding: "utf8" });
		for (const file of files.filter((one) => one.endsWith(".yaml"))) {
			const path = join(shops, "demo-mended", file);
			writeFileSync(path, readFileSync(path, "utf8").replace(/^( *(?:namespace|name): )shop$/gm, "$1mended"));
		}
	});

	/** The templates and constraints of a few patterns: gator compiles all it is given, which takes a tenth of a second each. */
	function fewPolicies(form: ReviewForm): string {
		const few = join(folder, `few ${form}`);
		for (const kind of ["templates", "constraints"])
			for (const name of ["sidecar", "unused-claim", "ingress-to-nothing", "health-probe-missing"]) {
				const below = existsSync(join(GATEKEEPER, FORMS[form], kind, `${name}.yaml`)) ? "" : "advisory";
				const file = join(GATEKEEPER, FORMS[form], below, kind, `${name}.yaml`);
				cpSync(file, join(few, FORMS[form], kind, `${name}.yaml`), { recursive: true });
			}
		return few;
	}

	test.each(["object", "namespace"] as const)("finds what check finds in both shops, form %s", async (form) => {
		const { stdout } = await patternc(["check", shops, "-o", "json"]);
		const { findings } = JSON.parse(stdout) as { findings: { pattern: string; message: string }[] };
		expect(findings).toMatchObject([{ pattern: "sidecar", message: expect.stringContaining("Deployment shop/web") }]);
		// All patterns in the form that is installed, which has more to compile; lines of the README run the other on all.
		const policies = form === "namespace" ? GATEKEEPER : fewPolicies(form);
		expect(inOrder(judged(form, shops, policies))).toEqual(inOrder(findings));
	});

	test("tells the resources in the details, and what is done by severity", () => {
		const [found] = judged("object", join(PROJECT, "demo"), fewPolicies("object"));
		expect(found?.enforcementAction).toBe("scoped");
		expect(found?.details).toMatchObject({
			severity: "INFO",
			docUrl: expect.stringContaining("k8s-sidecar"),
			resources: [
				{ actor: "main-app", kind: "Deployment", namespace: "shop", name: "web", template: true },
				{ actor: "sidecar", kind: "Deployment", namespace: "shop", name: "fluentd", template: true },
			],
		});
	});

	test.each(Object.values(FORMS))("accepts the sync annotations, %s", (below) => {
		const sync = ["sync", "test", "--force-omit-gvk-manifest", "-n", `${below}templates`];
		expect(run(...sync, "-n", "sync", "-n", "ecosystems").status).toBe(0);
		const lacking = join(folder, `lacking-${below.length}`);
		cpSync(join(GATEKEEPER, "sync"), lacking, { recursive: true });
		const text = readFileSync(join(lacking, "v1.yaml"), "utf8");
		writeFileSync(join(lacking, "v1.yaml"), text.replace(/ {4}- group: ""\n {6}version: v1\n {6}kind: Pod\n/, ""));
		const { status, stderr, stdout } = run(...sync, "-n", lacking, "-n", "ecosystems");
		expect(`${stdout}${stderr}`).toContain("v1:Pod");
		expect(status).toBe(1);
	});

	test("finds nothing twice where an ExpansionTemplate makes Pods of workloads", () => {
		const policies = join(folder, "expansion");
		const shown = patternOf(single({ message: "m" }));
		writeGatekeeper(policies, [shown]);
		const expansion = {
			apiVersion: "expansion.gatekeeper.sh/v1beta1",
			kind: "ExpansionTemplate",
			metadata: { name: "pods" },
			spec: {
				applyTo: [{ groups: ["apps"], kinds: ["Deployment"], versions: ["v1"] }],
				templateSource: "spec.template",
				generatedGVK: { group: "", version: "v1", kind: "Pod" },
			},
		};
		const web = {
			apiVersion: "apps/v1",
			kind: "Deployment",
			metadata: { name: "web", namespace: "shop" },
			spec: { template: { metadata: {}, spec: { containers: [] } } },
		};
		const manifests = join(folder, "expanded.yaml");
		writeFileSync(manifests, [expansion, web].map((one) => JSON.stringify(one)).join("\n---\n"));
		const found = () => judged("object", manifests, policies).map(({ message }) => message);
		// A message without a name has one before it.
		expect(found()).toEqual(["Deployment shop/web: m"]);
		const file = join(policies, FORMS.object, "constraints/probe.yaml");
		writeFileSync(file, readFileSync(file, "utf8").replace("source: Original", "source: All"));
		expect(found()).toHaveLength(2);
	});

	test("finds in the one review of the cluster what is in any namespace that is not exempt", () => {
		const policies = join(folder, "cluster");
		const criteria = [{ operator: "EQUALS", targetPath: "data.part", dependencyPath: "metadata.name" }];
		const pattern = resourceOf(
			resource({
				message: "{{target.metadata.namespace}}/{{target.metadata.name}} has no part",
				target: { kind: "ConfigMap", apiVersion: "v1", plural: "configmaps" },
				dependencies: [{ id: "part", kind: "Secret", apiVersion: "v1", plural: "secrets" }],
				relationships: { matchNone: [{ with: "part", type: "custom", criteria }] },
			}),
		);
		writeGatekeeper(policies, [pattern]);
		const namespaces = ["default", "a", "b"];
		const of = (kind: string, namespace: string, name: string, part = "p") => ({
			...{ apiVersion: "v1", kind, metadata: { name, namespace } },
			data: { part },
		});
		const objects = [
			...namespaces.map((name) => ({ apiVersion: "v1", kind: "Namespace", metadata: { name } })),
			...namespaces.flatMap((name) => [of("ConfigMap", name, "lost", "gone"), of("ConfigMap", name, "fine")]),
			of("Secret", "b", "p"),
		];
		const manifests = join(folder, "cluster.yaml");
		writeFileSync(manifests, objects.map((one) => JSON.stringify(one)).join("\n---\n"));
		const found = () => judged("namespace", manifests, policies).map(({ message }) => message.split(" ")[0]);
		expect(found().sort()).toEqual(["a/lost", "b/lost", "default/lost"]);
		const file = join(policies, "constraints", `${constraintName(pattern)}.yaml`);
		writeFileSync(file, `${readFileSync(file, "utf8")}  parameters: { excludedNamespaces: [a, default] }\n`);
		expect(found()).toEqual(["b/lost"]);
	});

	test("reviews an admission: an object without a namespace of its own takes the request's, a removal gives nothing", () => {
		const cases = join(folder, "admission");
		mkdirSync(cases, { recursive: true });
		const pod = { apiVersion: "v1", kind: "Pod", metadata: { name: "p" }, spec: {} };
		const review = (operation: string, objects: Readonly<Record<string, Json>>): Json => ({
			apiVersion: "admission.k8s.io/v1",
			kind: "AdmissionReview",
			request: {
				uid: "u",
				operation,
				kind: { group: "", version: "v1", kind: "Pod" },
				resource: { group: "", version: "v1", resource: "pods" },
				name: "p",
				namespace: "shop",
				...objects,
			},
		});
		const name = patternOf(single({ message: "{{x.namespace}}/{{x.name}}" }));
		const files: Readonly<Record<string, unknown>> = {
			"template.yaml": constraintTemplate(planned(name), SETTINGS),
			"constraint.yaml": constraint(planned(name)),
			"create.yaml": review("CREATE", { object: pod }),
			"delete.yaml": review("DELETE", { oldObject: pod }),
			"suite.yaml": {
				apiVersion: "test.gatekeeper.sh/v1alpha1",
				kind: "Suite",
				metadata: { name: "admission" },
				tests: [
					{
						name: "t",
						template: "template.yaml",
						constraint: "constraint.yaml",
						cases: [
							{ name: "create", object: "create.yaml", assertions: [{ violations: 1, message: "^shop/p$" }] },
							{ name: "delete", object: "delete.yaml", assertions: [{ violations: 0 }] },
						],
					},
				],
			},
		};
		for (const [path, content] of Object.entries(files)) writeFileSync(join(cases, path), JSON.stringify(content));
		const { status, stdout } = run("verify", join(cases, "suite.yaml"));
		expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining("PASS") });
	});

	test("judges a change of a workload by its template, whatever Pods it has", () => {
		const suite = join(folder, "change");
		mkdirSync(suite, { recursive: true });
		const owned = (kind: string, name: string, owner: Json): Json => ({
			apiVersion: kind === "Pod" ? "v1" : "apps/v1",
			kind,
			metadata: { name, namespace: "n", uid: name, ownerReferences: [owner] },
		});
		const workload = {
			apiVersion: "apps/v1",
			kind: "Deployment",
			metadata: { name: "web", namespace: "n", uid: "d" },
			spec: { template: { spec: { containers: [] } } },
		};
		const request = (operation: string, metadata = {}): Json => ({
			apiVersion: "admission.k8s.io/v1",
			kind: "AdmissionReview",
			request: {
				uid: "u",
				operation,
				kind: { group: "apps", version: "v1", kind: "Deployment" },
				resource: { group: "apps", version: "v1", resource: "deployments" },
				name: "web",
				namespace: "n",
				object: { ...workload, metadata: { ...workload.metadata, ...metadata } },
			},
		});
		const review = planned(patternOf(single()));
		const files: Readonly<Record<string, unknown>> = {
			"template.yaml": constraintTemplate(review, SETTINGS),
			"constraint.yaml": constraint(review),
			"set.yaml": owned("ReplicaSet", "set", { apiVersion: "apps/v1", kind: "Deployment", name: "web", uid: "d" }),
			"pod.yaml": owned("Pod", "pod", { apiVersion: "apps/v1", kind: "ReplicaSet", name: "set", uid: "set" }),
			"workload.yaml": workload,
			"change.yaml": request("UPDATE"),
			"leaving.yaml": request("UPDATE", { deletionTimestamp: "2026-01-01T00:00:00Z" }),
		};
		const inventory = ["set.yaml", "pod.yaml", "workload.yaml"];
		const cases = [
			{ name: "audit", object: "workload.yaml", violations: 0 },
			{ name: "change", object: "change.yaml", violations: 1 },
			{ name: "leaving", object: "leaving.yaml", violations: 0 },
		].map(({ name, object, violations }) => ({ name, object, inventory, assertions: [{ violations }] }));
		const tests = [{ name: "t", template: "template.yaml", constraint: "constraint.yaml", cases }];
		const kind = { apiVersion: "test.gatekeeper.sh/v1alpha1", kind: "Suite", metadata: { name: "change" } };
		for (const [path, content] of Object.entries({ ...files, "suite.yaml": { ...kind, tests } })) {
			writeFileSync(join(suite, path), JSON.stringify(content));
		}
		const { status, stdout } = run("verify", join(suite, "suite.yaml"));
		expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining("PASS") });
	});

	test("takes names and texts of any kind, and none becomes anything but text", { timeout: 60_000 }, () => {
		const texts = [
			"a\n---\nkind: Pod",
			"{ .Values.x }",
			"${x} $$",
			"# no comment",
			"yes",
			"1e3",
			"'\"`\\",
			"\u2028é😀\u0085\ufeff",
			"- x",
		];
		const patterns = texts.map((text, i) =>
			patternOf(
				single(
					{ message: text, resources: [actor(`x${i}`, { leader: true })] },
					{ name: `p${i}.${"x".repeat(80)}`, displayName: text, description: text, category: "c" },
				),
			),
		);
		const out = join(folder, "hostile");
		writeGatekeeper(out, patterns);
		const manifests = join(folder, "pod.yaml");
		writeFileSync(
			manifests,
			JSON.stringify({ apiVersion: "v1", kind: "Pod", metadata: { name: "p", namespace: "n" } }),
		);
		expect(
			judged("object", manifests, out)
				.map(({ message }) => message)
				.sort(),
		).toEqual(texts.map((text) => `Pod n/p: ${text}`).sort());
	});
});
