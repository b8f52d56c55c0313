import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { readSnapshot } from "../../src/cluster/read-snapshot.js";
import { temporaryFolder } from "../cli/patternc.js";

const folder = temporaryFolder();
let count = 0;
beforeEach(() => {
	const before = process.cwd();
	mkdirSync(path.join(folder, String(++count)));
	process.chdir(path.join(folder, String(count)));
	// The files of a worker share its working directory, and this one is removed at the end.
	return () => process.chdir(before);
});

function write(files: Readonly<Record<string, string>>): void {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}

async function read(...paths: string[]) {
	const { snapshot, diagnostics } = await readSnapshot(paths);
	return {
		objects: snapshot.documents.map(({ kind, namespace, name }) => `${kind}/${namespace}/${name}`),
		missing: (snapshot.incomplete ?? []).map(({ reason }) => reason),
		codes: diagnostics.map(({ code, place }) => `${code} ${place?.file}`),
		diagnostics,
		snapshot,
	};
}

const object = (kind: string, name: string, rest = "") =>
	`apiVersion: v1\nkind: ${kind}\nmetadata: {name: ${name}}\n${rest}`;

describe("kustomize", () => {
	test("patches and settings are no objects, wherever they are listed", async () => {
		write({
			"base/kustomization.yaml": "resources: [web.yaml]\n",
			"base/web.yaml": object("Service", "web"),
			"prod/kustomization.yaml":
				"resources: [../base]\npatches:\n- path: a.yaml\n- {path: sub/b.yaml, target: {kind: Service}}\npatchesStrategicMerge: [c.yaml]\npatchesJson6902: [{path: d.yaml, target: {kind: Service, name: web}}]\ntransformers: [e.yaml]\nreplacements: [{path: f.yaml}]\nconfigMapGenerator: [{name: g, files: [x=g.yaml]}]\n",
			"prod/a.yaml": object("Service", "web"),
			"prod/sub/b.yaml": object("Service", "web"),
			"prod/c.yaml": object("Deployment", "web"),
			"prod/d.yaml": object("Service", "x"),
			"prod/e.yaml": object("PrefixTransformer", "p"),
			"prod/f.yaml": object("Service", "y"),
			"prod/g.yaml": object("Service", "data"),
			"prod/own.yaml": object("Secret", "own"),
		});
		const { objects, codes, missing, diagnostics } = await read(".");
		expect(objects).toEqual(["Service/default/web", "Secret/default/own"]);
		expect(codes).toEqual(["read/kustomization prod/kustomization.yaml"]);
		expect(diagnostics[0]?.help).toBe("build it first: `kustomize build prod | patternc check -`");
		expect(missing).toContain("the patches of prod/kustomization.yaml are not applied");
		expect(missing).toContain("the generated ConfigMaps of prod/kustomization.yaml are not applied");
	});

	test("what may be missing is known by its kind", async () => {
		write({
			"kustomization.yaml":
				"resources: [web.yaml]\npatches:\n- path: a.yaml\n- patch: |\n    kind: Job\n    metadata: {name: x}\nsecretGenerator: [{name: s}]\nnamePrefix: x-\n",
			"web.yaml": object("Service", "web"),
			"a.yaml": object("Deployment", "web"),
		});
		const { snapshot } = await read(".");
		expect(snapshot.incomplete?.map(({ kinds, changesObjects }) => [kinds, changesObjects])).toEqual([
			[["Deployment"], true],
			[["Job"], true],
			[["Secret"], undefined],
			[undefined, undefined],
		]);
	});

	test.each([
		["resources in the input", "resources: [web.yaml, more]\nimages: [{name: x, newTag: y}]\nnamespace: shop\n", []],
		[
			"one elsewhere",
			"resources: [web.yaml, ../other]\n",
			["../other, a resource of k/kustomization.yaml, is not among the inputs"],
		],
		[
			"one that is fetched",
			'resources: ["github.com/a/b?ref=v1"]\n',
			["github.com/a/b?ref=v1, a resource of k/kustomization.yaml, is not fetched"],
		],
	])("%s", async (_, text, expected) => {
		write({
			"k/kustomization.yaml": text,
			"k/web.yaml": object("Service", "web"),
			"k/more/a.yaml": object("Secret", "a"),
		});
		const { missing, codes } = await read("k");
		expect(missing).toEqual(expected);
		expect(codes).toHaveLength(expected.length);
	});

	test("one hint for many", async () => {
		for (const name of ["a", "b", "c"]) write({ [`${name}/kustomization.yaml`]: "namePrefix: x\n" });
		const { diagnostics } = await read(".");
		expect(diagnostics).toHaveLength(1);
		expect(diagnostics[0]?.message).toMatch(/\(and 2 more like this in the run\)$/);
	});

	test("an object of Flux in a file of that name is one, a broken file is reported", async () => {
		write({
			"a/kustomization.yaml":
				"apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps}\npatches: [{path: b.yaml}]\n",
			"a/b.yaml": object("Secret", "b"),
			"c/kustomization.yaml": "resources: [\n",
		});
		const { objects, codes } = await read(".");
		expect(objects).toEqual(["Secret/default/b", "Kustomization/default/apps"]);
		expect(codes).toEqual(["read/syntax c/kustomization.yaml"]);
	});

	test("a patch that is given alone is read", async () => {
		write({ "kustomization.yaml": "patches: [{path: a.yaml}]\n", "a.yaml": object("Secret", "a") });
		expect((await read("a.yaml")).objects).toEqual(["Secret/default/a"]);
	});
});

describe("charts", () => {
	const chart = (folder: string) => ({
		[`${folder}Chart.yaml`]: "apiVersion: v2\nname: shop\n",
		[`${folder}values.yaml`]: "a: 1\n",
		[`${folder}crds/a.yaml`]: object("Secret", "a"),
		[`${folder}charts/sub/Chart.yaml`]: "name: sub\n",
		[`${folder}charts/sub/templates/x.yaml`]: "{{ x }}: [\n",
		[`${folder}templates/web.yaml`]: "kind: {{ .Values.x }}\n}\n",
		[`${folder}templates/tests/web.yaml`]: "{{- if x }}\n",
	});

	test.each([
		[".", "deploy/shop/", "deploy/shop"],
		["deploy/shop", "deploy/shop/", "deploy/shop"],
		["deploy/shop/templates", "deploy/shop/", "deploy/shop"],
		[".", "", "."],
	])("of %s the templates are one warning", async (given, at, named) => {
		write(chart(at));
		const { codes, objects, diagnostics, missing } = await read(given);
		expect(codes).toEqual([`read/chart ${at}Chart.yaml`]);
		expect(diagnostics[0]?.help).toBe(`render it first: \`helm template ${named} | patternc check -\``);
		expect(objects).toEqual(given.endsWith("templates") ? [] : ["Secret/default/a"]);
		expect(missing).toEqual([`the chart ${named} is not rendered`]);
	});

	test("a library, and a folder of this name without a chart", async () => {
		write({ "lib/Chart.yaml": "name: x\n", "lib/templates/_x.tpl": "{{ x", "templates/a.yaml": object("Secret", "a") });
		expect(await read(".")).toMatchObject({ codes: [], objects: ["Secret/default/a"], missing: [] });
	});
});

describe("OpenShift Templates", () => {
	const template = (more: string) =>
		`apiVersion: template.openshift.io/v1\nkind: Template\nmetadata: {name: t}\n${more}`;

	test("their objects are read, with the defaults of parameters", async () => {
		write({
			"a.yaml": template(`labels: {app: "\${NAME}"}
parameters:
- {name: NAME, value: web}
- {name: REPLICAS, value: "3"}
- {name: NS, value: shop}
- {name: NONE, value: ""}
objects:
- apiVersion: apps.openshift.io/v1
  kind: DeploymentConfig
  metadata: {name: "\${NAME}-\${NAME}\${NONE}", namespace: fixed, labels: {tier: a}}
  spec: {replicas: "\${{REPLICAS}}", text: "\${REPLICAS}"}
- {apiVersion: v1, kind: Service, metadata: {name: "\${NAME}", namespace: "\${NS}"}}
`),
		});
		const { objects, codes, snapshot } = await read("a.yaml");
		expect(objects).toEqual(["DeploymentConfig/default/web-web", "Service/shop/web"]);
		expect(codes).toEqual([]);
		const [first, second] = snapshot.documents;
		expect(first?.object).toMatchObject({
			metadata: { labels: { tier: "a", app: "web" } },
			spec: { replicas: 3, text: "3" },
		});
		expect(first?.place()).toMatchObject({ file: "a.yaml", line: 11, column: 3 });
		expect(second?.place()).toMatchObject({ line: 15, column: 4, pointer: "/objects/1" });
	});

	test("a parameter without a value stands as written, with a diagnostic where it is used", async () => {
		write({
			"a.yaml": template(
				'parameters: [{name: A}, {name: B, required: true}, {name: C, generate: expression}, {name: D}]\nobjects: [{apiVersion: v1, kind: Secret, metadata: {name: "${A}-${B}-${C}-${E}"}}]\n',
			),
		});
		const { objects, diagnostics } = await read("a.yaml");
		expect(objects).toEqual(["Secret/default/${A}-${B}-${C}-${E}"]);
		expect(diagnostics.map(({ message }) => message)).toEqual([
			"the parameters A, B of this Template have no value, so they stand as written",
		]);
	});

	test("a Template of another group is an object", async () => {
		write({ "a.yaml": "apiVersion: x.example/v1\nkind: Template\nmetadata: {name: t}\nobjects: []\n" });
		expect((await read("a.yaml")).objects).toEqual(["Template/default/t"]);
	});
});

describe("what is missing", () => {
	test.each([
		["kind: Deployment\nmetadata: {name: x, namespace: shop}\nx: [\n", { kinds: ["Deployment"], namespace: "shop" }],
		["kind: Deployment\nmetadata:\n  name: x\n  namespace: shop\nx: [\n", { kinds: ["Deployment"], namespace: "shop" }],
		["kind: Service\nx: [\n", { kinds: ["Service"] }],
		["metadata:\n  namespace: shop\nx: [\n", {}],
		["kind: List\nitems:\n- metadata: {namespace: a}\n  x: [\n", {}],
		["kind: Deployment\nmetadata: {name: {{ x }}, namespace: a}\n", {}],
		["kind: A\n  metadata:\n  namespace: a\n  namespace: b\nx: [\n", { kinds: ["A"] }],
	])("of a document that cannot be read is told by its text: %j", async (text, expected) => {
		write({ "a.yaml": `${object("Secret", "a")}---\n${text}` });
		const { incomplete = [] } = (await read("a.yaml")).snapshot;
		const [{ reason, place, ...facts } = expect.fail("nothing is missing")] = incomplete;
		expect(facts).toEqual(expected);
		expect(reason).toBe("a.yaml:5:1 could not be read");
		expect(place).toMatchObject({ file: "a.yaml", line: 5 });
	});

	test("a replaced object, and a file that is not there", async () => {
		write({ "a.yaml": object("Secret", "a"), "b.yaml": object("Secret", "a", "data: {x: eQ==}\n") });
		expect((await read("a.yaml", "b.yaml", "none")).missing).toEqual([
			"none could not be read",
			"Secret/default/a of a.yaml:1:1 was replaced",
		]);
	});

	test("nothing, of whole input, and of an object that is there twice", async () => {
		write({ "a.yaml": object("Secret", "a"), "b.yaml": object("Secret", "a") });
		expect((await read("a.yaml", "b.yaml")).snapshot).not.toHaveProperty("incomplete");
	});
});

describe("templates that others read are not taken for a chart's", () => {
	test.each([
		`apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: a}\nspec: {values: {x: "{{ .Values.y }}"}}\n`,
		`apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a}\nspec: {source: {helm: {values: "x: {{ .Release.Name }}"}}}\n`,
		object("Pod", "a", `spec: {containers: [{args: ["{{ .Values.x }}\\ny"]}]}\n`),
		`apiVersion: v1\nkind: Pod\nmetadata: {name: a, annotations: {x: "{{ .Chart.Name }}"}}\n`,
		`apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {template: {metadata: {annotations: {x: "{{ .Values.y }}"}}}}\n`,
		object("ConfigMap", "a", `data: {x: "{{ .Values.y }}"}\n`),
	])("%s", async (text) => {
		write({ "a.yaml": text });
		expect((await read("a.yaml")).codes).toEqual([]);
	});

	test.each([
		[`${object("ConfigMap", "a", "data:\n  x: |\n    {{ y }}\n  z: '{{ y }}'\n")}q: [\n`, false],
		[`${object("ConfigMap", "a", 'data: {x: "{{ y }}"} # {{ z }}\n')}q: [\n`, false],
		[`${object("ConfigMap", "a")}q: {{ x }}: [\n`, true],
		[`${object("ConfigMap", "a")}---\na: {{ x }}\n---\nq: [\n`, true],
		["a: b: c\n---\nx: 1 # {{ y }}\n", false],
	])("a mistake beside them is one of syntax: %j", async (text, isTemplate) => {
		write({ "a.yaml": text });
		const [first] = (await read("a.yaml")).diagnostics;
		expect(first?.help.includes("helm template")).toBe(isTemplate);
	});
});

describe("namespaces that some objects state and others do not", () => {
	const inShop = "apiVersion: v1\nkind: Pod\nmetadata: {name: b, namespace: shop}\n";
	test.each<[string, string, object | undefined]>([
		["some", `${object("Secret", "a")}---\n${inShop}`, { unstated: 1, namespaces: ["shop"] }],
		["none", object("Secret", "a"), undefined],
		["all", inShop, undefined],
		["only what has none", `${object("Namespace", "a")}---\n${inShop}`, undefined],
		["the default one", `${object("Secret", "a")}---\n${inShop.replace("shop", "default")}`, undefined],
	])("%s", async (_, text, expected) => {
		write({ "a.yaml": text });
		const { namespaceQuestion } = await readSnapshot(["a.yaml"]);
		if (expected === undefined) expect(namespaceQuestion).toBeUndefined();
		else expect(namespaceQuestion).toMatchObject(expected);
		expect((await readSnapshot(["a.yaml"], { namespace: "x" })).namespaceQuestion).toBeUndefined();
	});

	test("are tried by the number of objects that state them", async () => {
		const pods = ["b", "a", "b", "c", "d", "d"].map((ns, i) =>
			inShop.replace("name: b", `name: p${i}`).replace("shop", ns),
		);
		write({ "a.yaml": [object("Secret", "s"), ...pods].join("---\n") });
		const { namespaceQuestion } = await readSnapshot(["a.yaml"]);
		expect(namespaceQuestion?.namespaces).toEqual(["b", "d", "a"]);
		expect(namespaceQuestion?.snapshotIn("d").documents[0]?.namespace).toBe("d");
	});
});
