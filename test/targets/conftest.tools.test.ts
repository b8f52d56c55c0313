import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../src/base/json.js";
import { readPatternFiles } from "../../src/cli/pattern-files.js";
import { type Finding, sortedFindings } from "../../src/cluster/finding.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import { needsSeveral } from "../../src/pattern/pattern.js";
import { patternsOf } from "../../src/pattern/profile.js";
import { severityAction } from "../../src/pattern/severity-action.js";
import { readPatternCases } from "../../src/prove/cases/read-pattern-cases.js";
import { readConftest } from "../../src/prove/engines/conftest-output.js";
import { evaluateReference } from "../../src/reference/evaluate.js";
import { PROJECT, patternc, temporaryFolder } from "../cli/patternc.js";
import { actor, pairs, rule, single } from "../pattern/sample.js";
import { realTool } from "../real-tool.js";
import { buildPattern, writeFiles } from "./built-policies.js";
import { runConftest } from "./real-conftest.js";

const temporary = temporaryFolder();
const conftest = await realTool("conftest");
const DIST = join(PROJECT, "dist-policies");
const { patterns } = await readPatternFiles([join(PROJECT, "registry")]);

/** `conftest test` by the policies in a folder that build wrote: by the package main, if nothing else is said. */
function judge(manifests: string, format: string, more: readonly string[] = [], out = DIST) {
	const given = ["--policy", join(out, "policy"), "--output", format];
	return runConftest(conftest, ["test", ...given, ...more, manifests]);
}

function pod(name: string, metadata: JsonObject = {}): JsonObject {
	return { apiVersion: "v1", kind: "Pod", metadata: { name, ...metadata } };
}

const COMBINE = ["--combine"];

/** Each pattern by itself. */
const EACH = ["--namespace", "kubepattern.*"];
/** One pattern of several resources. */
const ONE = ["--namespace", "kubepattern.limit_range_predictable_demands"];
const FORMS = { "the package main": [], "the packages of the patterns": EACH };

describe.skipIf(conftest === undefined)("in a real conftest (skipped where Go is absent)", () => {
	/** What `check` finds, less where it is. */
	async function checked(manifests: string, profile = "recommended"): Promise<readonly Finding[]> {
		const report = JSON.parse((await patternc(["check", "--profile", profile, manifests, "-o", "json"])).stdout);
		return report.findings.map((finding: JsonObject) => {
			const { pattern, severity, message } = finding;
			const resources = (finding.resources as readonly JsonObject[]).map(
				({ actor, apiVersion, kind, namespace, name, template }) => ({
					...{ actor, apiVersion, kind, namespace, name },
					template: template ?? false,
				}),
			);
			return { pattern, severity, message, resources };
		});
	}

	const foundIn = (stdout: string) => sortedFindings(readConftest(stdout).flatMap(({ findings }) => findings));

	test.each(["demo", "examples/webshop"])(
		"--combine finds in %s what check finds, in both forms",
		async (manifests) => {
			for (const form of Object.values(FORMS)) {
				const wanted = await checked(manifests, form === EACH ? "all" : "recommended");
				expect(wanted.length).toBeGreaterThan(0);
				const { status, stdout } = judge(manifests, "json", [...COMBINE, ...form]);
				expect(foundIn(stdout)).toEqual(wanted);
				expect(status).toBe(wanted.some(({ severity }) => severityAction(severity) === "deny") ? 1 : 0);
			}
		},
	);

	test("the metadata of a finding is all that is known of it", () => {
		const results = JSON.parse(judge("demo", "json", COMBINE).stdout) as readonly JsonObject[];
		const [warning] = results.flatMap(({ warnings }) => (warnings ?? []) as readonly JsonObject[]);
		expect(warning).toMatchObject({
			msg: expect.stringMatching(/^Deployment shop\/web and its helper /),
			loc: { file: "demo/shop/web.yaml", line: 1 },
			metadata: {
				pattern: "sidecar",
				severity: "INFO",
				category: "architecture",
				docUrl: expect.stringMatching(/^https:/),
				resources: [
					{
						actor: "main-app",
						kind: "Deployment",
						namespace: "shop",
						name: "web",
						template: true,
						file: "demo/shop/web.yaml",
					},
					{
						actor: "sidecar",
						kind: "Deployment",
						namespace: "shop",
						name: "fluentd",
						template: true,
						file: "demo/shop/logging.yaml",
					},
				],
			},
		});
	});

	test("every format names the files of all resources with --combine", async () => {
		const sidecar = JSON.parse(readFileSync(join(PROJECT, "registry/k8s-sidecar/pattern.json"), "utf8"));
		const out = await buildPattern(join(temporary, "sidecar"), sidecar);
		for (const format of ["stdout", "table", "junit", "tap", "github", "sarif", "azuredevops", "json"]) {
			const words = judge("demo", format, COMBINE, out).stdout.replace(/[\s|]+/g, " ");
			expect(words, format).toMatch(/share an emptyDir volume\. \(demo\/shop\/logging\.yaml, demo\/shop\/web\.yaml\)/);
		}
	});

	test("a message that does not name what it is about has kind and name before it, and is else as it was", async () => {
		const out = await buildPattern(join(temporary, "nameless"), single({ message: "is bad" }));
		const objects = [pod("a", { namespace: "shop" }), pod("b"), pod("d")];
		const folder = writeFiles(join(temporary, "nameless/in"), { "x\n::error::y.json": JSON.stringify(objects) });
		const alone = writeFiles(join(temporary, "nameless/alone"), { "a.json": JSON.stringify(objects[0]) });
		const texts = (stdout: string) =>
			(JSON.parse(stdout) as { warnings: { msg: string }[] }[]).flatMap(({ warnings }) =>
				warnings.map(({ msg }) => msg),
			);
		expect(texts(judge(alone, "json", [], out).stdout)).toEqual(["Pod shop/a: is bad"]);
		const { stdout } = judge(folder, "json", COMBINE, out);
		// A line end in a path begins no line of the message.
		const file = join(folder, "x?::error::y.json");
		expect(texts(stdout).sort()).toEqual(
			["b", "d"].map((name) => `Pod default/${name}: is bad (${file})`).concat(`Pod shop/a: is bad (${file})`),
		);
		expect(foundIn(stdout).map(({ message }) => message)).toEqual(["is bad", "is bad", "is bad"]);
	});

	test("sarif has one rule for each package, and places that are there", () => {
		const sarifOf = (form: readonly string[]) =>
			JSON.parse(judge("examples/webshop", "sarif", [...COMBINE, ...form]).stdout).runs[0];
		const sarif = sarifOf(EACH);
		const ids = sarif.tool.driver.rules.map(({ id }: { id: string }) => id.replace(/\/(success|warn|deny)$/, ""));
		expect(ids.sort()).toEqual(patterns.map(({ packageName }) => `kubepattern.${packageName}`).sort());
		expect(sarifOf([]).tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(["main/deny", "main/warn"]);
		const said = sarif.results.filter(({ level }: { level: string }) => level !== "none");
		expect(said.length).toBeGreaterThan(0);
		for (const { locations } of said) {
			const { artifactLocation, region } = locations[0].physicalLocation;
			expect(existsSync(join(PROJECT, artifactLocation.uri))).toBe(true);
			expect(region).toEqual({ startLine: 1, endLine: 1 });
		}
	});

	test("without --combine nothing is said of what needs several resources, and of the rest the same", async () => {
		const cases = (await Promise.all(patterns.map((pattern) => readPatternCases(pattern)))).map((read) =>
			read.cases.filter(
				({ expected }) => expected !== undefined && "findings" in expected && expected.findings.length > 0,
			),
		);
		// One of each pattern: Conftest judges each of some two hundred documents by all packages, three times.
		const documents = cases.flatMap((some) => some.slice(0, 1).flatMap((one) => one.documents));
		const files = documents.map((document, i) => [`${i}.json`, JSON.stringify(document)] as const);
		const folder = writeFiles(join(temporary, "alone one by one"), Object.fromEntries(files));
		const alone = (document: Json) => {
			const { snapshot } = snapshotOf([document]);
			const isList = String((document as JsonObject).kind).endsWith("List");
			return patterns.filter((p) => isList || !needsSeveral(p)).flatMap((p) => evaluateReference(p, snapshot));
		};
		const wanted = documents.flatMap(alone);
		expect(new Set(wanted.map(({ pattern }) => pattern)).size).toBeGreaterThan(3);
		for (const form of Object.values(FORMS)) {
			const { stdout } = judge(folder, "json", ["--no-fail", ...form]);
			const judging = new Set(patternsOf(patterns, form === EACH ? "all" : "recommended").map(({ name }) => name));
			expect(foundIn(stdout)).toEqual(sortedFindings(wanted.filter(({ pattern }) => judging.has(pattern))));
			expect(foundIn(judge("demo", "json", form).stdout)).toEqual([]);
		}
	}, 600_000);

	test("a document that is a list is a snapshot of its own", async () => {
		const items = [{ apiVersion: "v1", kind: "Namespace", metadata: { name: "shop" } }];
		const list = JSON.stringify({ apiVersion: "v1", kind: "List", items });
		const files = {
			"list.json": list,
			"namespace.json": JSON.stringify(items[0]),
			"array.json": JSON.stringify(items),
		};
		const results = readConftest(judge(writeFiles(join(temporary, "list"), files), "json", ONE).stdout);
		const said = results.filter(({ findings }) => findings.length > 0).map(({ file }) => file.split("/").at(-1));
		expect(said).toEqual(["list.json"]);
	});

	test("what is not Kubernetes is passed over", () => {
		const claim = '{"apiVersion": "v1", "kind": "PersistentVolumeClaim", "metadata": {"name": "x"}}';
		const documents = ["5", "null", "text", "[1, [2], {a: 1}]", "a: 1", "kind: List", "{kind: List, items: {}}"];
		const strange = [...documents, "[]", `[[${claim}]]`, "{path: a, contents: {}}", "{snapshot: []}", "{kind: 3}"];
		const files = { "odd.yaml": strange.join("\n---\n"), "null.json": "null", "empty.yaml": "", "text.json": '"a"' };
		const folder = writeFiles(join(temporary, "strange"), files);
		for (const more of [[], COMBINE]) {
			const { status, stdout, stderr } = judge(folder, "json", more);
			expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
			// With --combine a document that is a list is taken apart; alone it is no list of Kubernetes.
			if (more.length === 0) expect(foundIn(stdout)).toEqual([]);
		}
	});

	test("a place is the file of the later of two documents, and there is none of what has no name", async () => {
		const out = await buildPattern(
			join(temporary, "places"),
			single({ message: "{{x.name}}" }, { severity: "CRITICAL" }),
		);
		const anonymous = JSON.stringify(pod("", { generateName: "g-" }));
		const workload = {
			...pod("d"),
			apiVersion: "apps/v1",
			kind: "Deployment",
			spec: { template: { spec: { containers: [] } } },
		};
		const twice = JSON.stringify(pod("twice", { namespace: "default" }));
		const files = { "1.json": twice, "2.json": anonymous, "3.json": JSON.stringify([pod("twice"), workload]) };
		const folder = writeFiles(join(temporary, "places/in"), files);
		const { status, stdout } = judge(folder, "json", COMBINE, out);
		expect(status).toBe(1);
		const [{ failures }] = JSON.parse(stdout);
		const places = failures.map(({ msg, loc }: { msg: string; loc?: JsonObject }) => [msg, loc ?? "none"]);
		const file = join(folder, "3.json");
		expect(Object.fromEntries(places)).toEqual({
			[`twice (${file})`]: { file, line: 1 },
			[`d (${file})`]: { file, line: 1 },
			"g-*": "none",
		});
		expect(judge(folder, "json", [], out).stdout).not.toContain('"loc"');
	});

	test("names and texts that mean something to Conftest are no harm", async () => {
		const text = 'x "q" `t` \\ \n}\nallow := true # \u2028 <b> %s {x}';
		const resources = [actor("conftest", { leader: true }), actor("result"), actor("deny"), actor("exception")];
		const relationships = ["deny", "exception"].map((other) =>
			rule("conftest", other, { shared: false, required: true }),
		);
		const commonRelationships = [rule("conftest", "result", { shared: false })];
		const spec = { message: text, resources, actors: ["conftest", "result"], relationships, commonRelationships };
		const metadata = {
			name: "conftest",
			severity: "CRITICAL",
			docUrl: "https://example.com/'\"%7B",
			description: text,
		};
		const out = await buildPattern(join(temporary, "named conftest"), pairs(spec, metadata));
		const folder = writeFiles(join(temporary, "named conftest/in"), { "a.json": JSON.stringify([pod("a"), pod("b")]) });
		const { status, stdout, stderr } = judge(folder, "json", COMBINE, out);
		expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
		expect(foundIn(stdout).map(({ message }) => message)).toEqual([text, text]);
		expect(stdout).toContain(`"docUrl": ${JSON.stringify(metadata.docUrl)}`);
	});

	test("conftest verify runs every case", () => {
		const folders = ["policy", "policy-tests"].flatMap((name) => ["--policy", join(DIST, name)]);
		const { status, stdout } = runConftest(conftest, ["verify", ...folders, "--output", "json"]);
		expect(status).toBe(0);
		const results = JSON.parse(stdout) as readonly JsonObject[];
		const cases = patterns.flatMap(({ file }) => readdirSync(join(dirname(file), "cases")));
		expect(results.reduce((sum, { successes }) => sum + Number(successes), 0)).toBe(cases.length);
	});
});
