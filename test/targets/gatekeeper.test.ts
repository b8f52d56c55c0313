import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Pattern } from "../../src/pattern/pattern.js";
import { planPattern } from "../../src/plan/plan-pattern.js";
import { constraint } from "../../src/targets/gatekeeper/constraint.js";
import { constraintTemplate } from "../../src/targets/gatekeeper/constraint-template.js";
import { gatekeeperFiles } from "../../src/targets/gatekeeper/gatekeeper-files.js";
import { constraintName, kindName } from "../../src/targets/gatekeeper/kind-name.js";
import { type ReviewForm, reviewPlan } from "../../src/targets/gatekeeper/review-plan.js";
import { temporaryFolder } from "../cli/patternc.js";
import { resource, resourceOf } from "../pattern/resource-sample.js";
import { actor, pairs, patternOf, rule, single } from "../pattern/sample.js";

const SETTINGS = { defaultNamespace: "default" };
const temporary = temporaryFolder();

/** The review plan of a pattern that has one. */
function planned(pattern: Pattern, form: ReviewForm = "object") {
	const review = reviewPlan(planPattern(pattern), form);
	if ("reason" in review) throw new Error(review.reason);
	return review;
}

describe("templates and constraints", () => {
	test.each([
		{ name: "service-without-pods", kind: "KubepatternServiceWithoutPods", file: "service-without-pods" },
		{ name: "9.9", kind: "KubepatternP99", file: "p-9-9" },
		{ name: "-", kind: "Kubepattern", file: "pattern-3973e022" },
	])("are called after the pattern: $name", ({ name, kind, file }) => {
		const pattern = patternOf(single({}, { name }));
		expect([kindName(pattern, "object"), constraintName(pattern)]).toEqual([kind, file]);
	});

	test("have files of their own, whatever they are called", () => {
		const names = ["kustomization", "kustomization-pattern", "-", "pattern"];
		const files = names.map((name) => constraintName(patternOf(single({}, { name }))));
		expect(new Set(files).size).toBe(names.length);
		expect(files).not.toContain("kustomization");
	});

	test("have names within the limits, and long ones stay apart", () => {
		const patterns = ["a", "b"].map((end) => patternOf(single({}, { name: `${"long-".repeat(39)}${end}` })));
		for (const form of ["object", "namespace"] as const) {
			const kinds = patterns.map((pattern) => kindName(pattern, form));
			expect(new Set(kinds).size).toBe(2);
			for (const kind of kinds) expect(kind).toMatch(/^[A-Z][A-Za-z0-9]{1,58}$/);
		}
		const names = patterns.map(constraintName);
		expect(new Set(names).size).toBe(2);
		for (const name of names) expect(name).toMatch(/^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/);
	});

	test("match Pods and all that makes some, other leaders by their kind in any group", () => {
		const kindsOf = (resource: string) => {
			const pattern = patternOf(single({ resources: [{ ...actor("x", { leader: true }), resource }] }));
			return constraint(planned(pattern)).spec.match.kinds;
		};
		expect(kindsOf("Service")).toEqual([{ apiGroups: ["*"], kinds: ["Service"] }]);
		expect(kindsOf("Pod")).toEqual([
			{ apiGroups: ["*"], kinds: ["Pod"] },
			{ apiGroups: [""], kinds: ["ReplicationController"] },
			{ apiGroups: ["apps"], kinds: ["Deployment", "ReplicaSet", "StatefulSet", "DaemonSet"] },
			{ apiGroups: ["batch"], kinds: ["Job", "CronJob"] },
		]);
	});

	test.each([
		{ group: "matchNone", operator: "EQUALS", key: ".metadata.namespace", out: ["kube-system"] },
		{ group: "matchAll", operator: "NOT_EQUALS", key: "$.metadata['namespace']", out: ["kube-system"] },
		{ group: "matchAny", operator: "NOT_EQUALS", key: ".metadata.namespace", out: ["kube-system"] },
		{ group: "matchAny", operator: "NOT_EQUALS", key: ".metadata.namespace", isOneOfTwo: true, out: undefined },
		{ group: "matchAll", operator: "EQUALS", key: ".metadata.namespace", out: undefined },
		{ group: "matchNone", operator: "EQUALS", key: ".metadata.name", out: undefined },
		{ group: "matchNone", operator: "EQUALS", key: ".metadata.namespace", resource: "Namespace", out: undefined },
	])("leave namespaces out only where nothing there can be a leader: $group $operator $key", (one) => {
		const { group, operator, key, resource = "Pod", isOneOfTwo = false, out } = one;
		// `kube-*` would be a pattern of names in `match`, and is none in a filter.
		const condition = { key, operator, values: ["kube-system", "kube-*"] };
		const filters = { [group]: [condition, ...(isOneOfTwo ? [{ key: ".spec.x", operator: "EXISTS" }] : [])] };
		const pattern = patternOf(single({ resources: [{ ...actor("x", { leader: true, filters }), resource }] }));
		expect(constraint(planned(pattern)).spec.match.excludedNamespaces).toEqual(out);
	});

	test("act in audit alone where they ask for a status", () => {
		const filters = { matchAny: [{ key: "$.status.phase", operator: "EXISTS" }] };
		const pattern = patternOf(single({ resources: [actor("x", { leader: true, filters })] }));
		expect(constraint(planned(pattern)).spec).toMatchObject({ enforcementAction: "scoped" });
	});

	test("are of a version that differs where the Rego does", () => {
		const versionOf = (spec = {}, version = "1.2.3") =>
			constraintTemplate(planned(patternOf(single(spec))), SETTINGS, { version }).metadata.annotations[
				"metadata.gatekeeper.sh/version"
			];
		expect(versionOf()).toMatch(/^1\.2\.3\+[0-9a-f]{8}$/);
		expect(versionOf({ message: "{{x.name}}" })).not.toBe(versionOf());
		// What a foreign bundle says of itself is no version.
		for (const text of ["", "1.2", "1.2.3\nx: y", "{{x}}"]) expect(versionOf({}, text)).toBeUndefined();
	});

	test("review what somebody made, and not what an ExpansionTemplate makes of it", () => {
		for (const form of ["object", "namespace"] as const) {
			const several = patternOf(pairs({ commonRelationships: [rule("a", "b", { required: true, shared: true })] }));
			expect(constraint(planned(several, form)).spec.match.source).toBe("Original");
		}
	});

	test("say a name where the message does not, and are else as they were", () => {
		const regoOf = (message: string) =>
			constraintTemplate(planned(patternOf(single({ message }))), SETTINGS).spec.targets[0]?.code[0]?.source;
		expect(regoOf("{{x.namespace}}")?.rego).toContain('"msg": mentions.message(found)');
		expect(regoOf("{{x.name}}")?.rego).toContain('"msg": found.message');
		expect(regoOf("{{x.name}}")?.libs.join()).not.toContain("package lib.kubepattern.mentions");
	});

	test("are in no file that is another's, whatever a pattern is called", () => {
		const patterns = ["kustomization", "suite", "README"].map((name) => patternOf(single({}, { name })));
		const paths = gatekeeperFiles(patterns.map(planPattern), [], SETTINGS).map(({ path }) => path.toLowerCase());
		expect(new Set(paths).size).toBe(paths.length);
	});

	test.each([
		{ severity: "WARNING", action: "warn" },
		{ severity: "CRITICAL", action: "deny" },
	])("act at admission for one resource, and for several not: $severity", ({ severity, action }) => {
		const alone = patternOf(single({}, { severity }));
		expect(constraint(planned(alone)).spec).toMatchObject({ enforcementAction: action });
		const several = patternOf(
			pairs({ commonRelationships: [rule("a", "b", { required: true, shared: true })] }, { severity }),
		);
		const enforcementPoints = [{ name: "audit.gatekeeper.sh" }, { name: "gator.gatekeeper.sh" }];
		for (const form of ["object", "namespace"] as const) {
			expect(constraint(planned(several, form)).spec).toMatchObject({
				enforcementAction: "scoped",
				scopedEnforcementActions: [{ action, enforcementPoints }],
			});
		}
	});

	test("require what is asked about: the leader itself only where Namespaces are reviewed", () => {
		const claims = patternOf(
			single({
				resources: [{ ...actor("c", { leader: true }), resource: "PersistentVolumeClaim" }, actor("p")],
				relationships: [rule("c", "p", { required: true, shared: false })],
			}),
		);
		const kindsOf = (form: ReviewForm) => new Set(planned(claims, form).synced.map(({ kind }) => kind));
		const makers = [
			"CronJob",
			"DaemonSet",
			"Deployment",
			"Job",
			"Pod",
			"ReplicaSet",
			"ReplicationController",
			"StatefulSet",
		];
		expect([...kindsOf("object")].sort()).toEqual(makers);
		expect([...kindsOf("namespace")].sort()).toEqual([...makers, "PersistentVolumeClaim"].sort());
		const { metadata } = constraintTemplate(planned(claims), SETTINGS);
		const required = metadata.annotations["metadata.gatekeeper.sh/requires-sync-data"] ?? "";
		expect(parse(required)).toContainEqual([{ groups: ["batch"], kinds: ["CronJob"], versions: ["v1"] }]);
	});

	test.each([
		{
			title: "objects of any kind",
			spec: {
				resources: [
					{ ...actor("a", { leader: true }), resource: "Page" },
					{ ...actor("b"), resource: "Row" },
				],
				topology: "LEADER_FOLLOWER",
				commonRelationships: [{ ...rule("a", "b", { required: true, shared: true }), type: "REFERENCES_KRATEO" }],
			},
		},
		{
			title: "a kind of nobody knows which group",
			spec: {
				resources: [
					{ ...actor("a", { leader: true }), resource: "Namespace" },
					{ ...actor("b"), resource: "Gadget" },
				],
				relationships: [{ ...rule("a", "b", { required: true, shared: true }), type: "IS_NAMESPACE_OF" }],
			},
		},
	])("are not made where $title may matter, and the page says so", ({ spec }) => {
		const pattern = patternOf(single(spec));
		expect(reviewPlan(planPattern(pattern), "object")).toMatchObject({ difference: "G2" });
		const files = gatekeeperFiles([planPattern(pattern)], [], SETTINGS);
		expect(files.map(({ path }) => path)).toEqual(["README.md"]);
		expect(files[0]?.content).toContain("- probe: ");
	});
});

describe("the files of the folder", () => {
	const CLAIM = single(
		{
			resources: [actor("p", { leader: true }), { ...actor("c"), resource: "PersistentVolumeClaim" }],
			relationships: [rule("p", "c", { required: true, shared: false })],
		},
		{ name: "several" },
	);
	const ADVISORY = { metadata: { name: "hint", labels: { "patternc.dev/profile": "advisory" } } };
	const withRelated = (...kinds: readonly (readonly [string, string])[]) => {
		const criteria = [{ operator: "EQUALS", targetPath: "data.part", dependencyPath: "metadata.name" }];
		return resource({
			target: { kind: "ConfigMap", apiVersion: "v1", plural: "configmaps" },
			dependencies: kinds.map(([kind, apiVersion], i) => ({
				...{ id: `d${i}`, kind, apiVersion },
				plural: `${kind.toLowerCase()}s`,
			})),
			relationships: { matchNone: kinds.map((_, i) => ({ with: `d${i}`, type: "custom", criteria })) },
		});
	};
	const textsOf = (patterns: readonly Pattern[]) =>
		new Map(
			gatekeeperFiles(patterns.map(planPattern), [], SETTINGS, "1.2.3").map(({ path, content }) => [path, content]),
		);

	test("each kustomization names all files beside it, and no other", () => {
		const texts = textsOf([patternOf(CLAIM), patternOf(single({}, { name: "one" }))]);
		const folders = [...texts.keys()].filter((path) => path.endsWith("/kustomization.yaml"));
		expect(folders).toHaveLength(5);
		for (const path of folders) {
			const folder = path.replace("kustomization.yaml", "");
			const beside = [...texts.keys()].filter((one) => one.startsWith(folder) && one !== path);
			const { resources } = parse(texts.get(path) ?? "");
			expect(resources.map((one: string) => `${folder}${one}`).sort()).toEqual(beside.sort());
		}
	});

	test("what is installed reviews Namespaces, for patterns of several resources alone", () => {
		const texts = textsOf([patternOf(CLAIM), patternOf(single({}, { name: "one" }))]);
		const kindOf = (path: string) => parse(texts.get(path) ?? "").kind;
		expect(kindOf("constraints/several.yaml")).toBe("KubepatternSeveralInNamespace");
		expect(kindOf("by-object/constraints/several.yaml")).toBe("KubepatternSeveral");
		expect(texts.get("constraints/one.yaml")).toBe(texts.get("by-object/constraints/one.yaml"));
	});

	test("a SyncSet has the kinds of one API version, and what not every cluster serves is apart", () => {
		const pattern = resourceOf(
			withRelated(["Part", "toys.example/v1"], ["Gear", "toys.example/v2beta1"], ["Secret", "v1"]),
		);
		const texts = textsOf([pattern]);
		const gvks = (path: string) => parse(texts.get(path) ?? "").spec.gvks;
		expect(gvks("sync/v1.yaml")).toEqual([
			{ group: "", version: "v1", kind: "ConfigMap" },
			{ group: "", version: "v1", kind: "Secret" },
		]);
		expect(gvks("ecosystems/toys.example/v1.yaml")).toEqual([{ group: "toys.example", version: "v1", kind: "Part" }]);
		expect(gvks("ecosystems/toys.example/v2beta1.yaml")).toHaveLength(1);
		expect(parse(texts.get("sync/kustomization.yaml") ?? "").resources).toEqual(["v1.yaml"]);
		const names = [...texts].flatMap(([path, text]) =>
			/^(sync|ecosystems)\/(?!kustomization)/.test(path) ? [parse(text).metadata.name] : [],
		);
		const advisory = textsOf([resourceOf({ ...withRelated(["Secret", "v1"]), ...ADVISORY })]);
		expect(parse(advisory.get("advisory/sync/v1.yaml") ?? "").metadata.name).toBe("kubepattern-advisory-v1");
		expect(names).toEqual(["kubepattern-v1", "kubepattern-toys.example-v1", "kubepattern-toys.example-v2beta1"]);
	});

	test("no API version becomes a path that leads elsewhere", () => {
		const pattern = resourceOf(
			withRelated(["A", "../../evil/v1"], ["B", "../v1"], ["C", "a..b/v1"], ["D", "x/../v1"], ["E", "toys.example/v1"]),
		);
		const paths = [...textsOf([pattern]).keys()];
		expect(paths.filter((path) => path.includes(".."))).toEqual([]);
		expect(paths.filter((path) => path.startsWith("ecosystems/"))).toEqual(["ecosystems/toys.example/v1.yaml"]);
	});

	test("the page has the lines that install it, as far as there is something to install", () => {
		const linesOf = (patterns: readonly Pattern[]) =>
			/^```sh\n([\s\S]*?)^```$/m
				.exec(textsOf(patterns).get("README.md") ?? "")?.[1]
				?.trim()
				.split("\n") ?? [];
		const commands = (patterns: readonly Pattern[]) =>
			linesOf(patterns).map((line) => line.split(" ").slice(0, 4).join(" "));
		const ends = ["kubectl apply -k templates", "kubectl wait --for=jsonpath='{.status.created}'=true --timeout=300s"];
		const last = ["kubectl wait --for=condition=established --timeout=60s", "kubectl apply -k constraints"];
		expect(commands([patternOf(CLAIM)])).toEqual(["kubectl apply -k sync", ...ends, ...last]);
	});

	test("its lines apply the SyncSets of what the cluster serves, and of nothing else", () => {
		const folder = join(temporary, "install");
		for (const [path, text] of textsOf([
			resourceOf(withRelated(["Part", "toys.example/v1"], ["Gear", "gears.example/v1"])),
		])) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
		const bin = join(temporary, "bin");
		mkdirSync(bin);
		const served = "v1\\napps/v1\\ntoys.example/v1\\n";
		const script = `#!/bin/sh\nif [ "$1" = api-versions ]; then printf '${served}'; else echo "$*"; fi\n`;
		writeFileSync(join(bin, "kubectl"), script, { mode: 0o755 });
		const page = readFileSync(join(folder, "README.md"), "utf8");
		const lines = /^```sh\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? "";
		const { status, stdout } = spawnSync("sh", ["-e", "-c", lines], {
			cwd: folder,
			encoding: "utf8",
			env: { PATH: `${bin}:${process.env.PATH}` },
		});
		expect(status).toBe(0);
		expect(
			stdout
				.trim()
				.split("\n")
				.map((line) => line.split(" ").slice(0, 3).join(" ")),
		).toEqual([
			"apply -k sync",
			"apply -f ecosystems/toys.example/v1.yaml",
			"apply -k templates",
			"wait --for=jsonpath={.status.created}=true --timeout=300s",
			"wait --for=condition=established --timeout=60s",
			"apply -k constraints",
		]);
	});
});
