import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { patternc, temporaryFolder } from "./patternc.js";

const folder = temporaryFolder();

function write(path: string, text: string): string {
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
	return file;
}

/** A Deployment without a probe, which health-probe-missing finds. */
function workload(name: string, ignore = "", ofTemplate = ""): string {
	const annotations = (text: string) =>
		text === "" ? "" : `, annotations: {patternc.dev/ignore: ${JSON.stringify(text)}}`;
	return `---
apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}, namespace: shop, labels: {of: ${name}}${annotations(ignore)}}
spec:
  selector: {matchLabels: {app: ${name}}}
  template:
    metadata: {labels: {app: ${name}, part: ${name}}${annotations(ofTemplate)}}
    spec: {containers: [{name: c, image: x}]}
`;
}

function ingress(...names: readonly string[]): string {
	const rules = names.map(
		(name) =>
			`{host: ${name}.example, http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: ${name}, port: {number: 80}}}}]}}`,
	);
	return `---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: entry, namespace: shop}
spec: {rules: [${rules.join(", ")}]}
`;
}

/** A Service whose name is much like those that the Ingress names: only then their absence is worth hearing. */
const SERVICE = `---
apiVersion: v1
kind: Service
metadata: {name: box, namespace: shop}
spec: {ports: [{port: 80}]}
`;

const OWN = `apiVersion: kubepattern.dev/v1
kind: Pattern
metadata: {name: own-deployment}
spec:
  displayName: A Deployment
  category: architecture
  severity: LOW
  message: "{{target.metadata.name}} is there"
  target: {kind: Deployment, apiVersion: apps/v1, plural: deployments}
`;

const CHOSEN = ["--only", "health-probe-missing,ingress-to-nothing"];

interface Shown {
	readonly findings: readonly { readonly pattern: string; readonly resources: readonly { readonly name: string }[] }[];
	readonly suppressedFindings: readonly {
		readonly suppression: {
			readonly by: string;
			readonly reason: string;
			readonly file?: string;
			readonly line?: number;
		};
	}[];
	readonly summary: { readonly suppressed: number };
}

async function check(args: readonly string[]) {
	const { exit, stdout, stderr } = await patternc(["check", ...CHOSEN, "-o", "json", "--show-suppressed", ...args], {
		cwd: folder,
	});
	const report = (stdout === "" ? { findings: [], suppressedFindings: [] } : JSON.parse(stdout)) as Shown;
	const counted = report.findings.map(({ resources }) => resources[0]?.name);
	return {
		exit,
		stderr,
		report,
		counted,
		codes: [...stderr.matchAll(/\[([a-z]+\/[a-z-]+)\]/g)].map(([, code]) => code),
	};
}

// Decisions are about findings, whoever found them; the reference starts faster.
const by = (...args: readonly string[]) => check([...args, "--engine", "reference"]);

describe("findings", () => {
	test("an annotation suppresses, with the reason, and does not count", async () => {
		write("a.yaml", workload("a", "health-probe-missing: made by hand") + workload("b"));
		const { exit, counted, report } = await by("a.yaml");
		expect([exit, counted, report.summary.suppressed]).toEqual([1, ["b"], 1]);
		expect(report.suppressedFindings).toMatchObject([
			{ suppression: { by: "annotation", reason: "made by hand", file: "a.yaml", line: 4 } },
		]);
		expect((await by("a.yaml", "--no-inline-suppressions")).counted).toEqual(["a", "b"]);
		write("only.yaml", workload("a", "all: made by hand"));
		expect(await by("only.yaml")).toMatchObject({ exit: 0, counted: [] });
	});

	test("the configuration file suppresses by resource and by labels", async () => {
		write("b.yaml", workload("a") + workload("b") + workload("c"));
		write(
			"b.config.yaml",
			"suppressions:\n- {pattern: '*', resource: Deployment/shop/a, reason: one}\n- {pattern: health-*, labels: {of: b}, reason: two}\n",
		);
		const { counted, report, codes } = await by("b.yaml", "-c", "b.config.yaml");
		expect([counted, codes]).toEqual([["c"], []]);
		expect(report.suppressedFindings.map(({ suppression }) => suppression)).toEqual([
			expect.objectContaining({ by: "configuration", reason: "one", file: "b.config.yaml", line: 2 }),
			expect.objectContaining({ by: "configuration", reason: "two", line: 3 }),
		]);
	});

	test.each(["wasm", "reference"])("that what exists elsewhere explains are told from others: %s", async (engine) => {
		const by = (...args: readonly string[]) => check([...args, "--engine", engine]);
		write("c.yaml", workload("lost") + SERVICE + ingress("box-svc", "box-api"));
		write("d.yaml", SERVICE + ingress("box-svc", "boxs"));
		const file = (text: string) => write("c.config.yaml", `external:\n${text}`);
		file("- {kind: Service, name: box-*, namespace: shop, reason: made by an operator}\n");
		const both = await by("c.yaml", "-c", "c.config.yaml");
		expect(both.counted).toEqual(["lost"]);
		expect(both.report.suppressedFindings).toMatchObject([
			{
				suppression: {
					by: "configuration",
					reason: "Service/shop/box-* exists elsewhere: made by an operator",
					line: 2,
				},
			},
		]);
		expect((await by("d.yaml", "-c", "c.config.yaml")).counted).toEqual(["entry"]);
		file("- {kind: Service, name: box-*, namespace: pay}\n");
		expect((await by("c.yaml", "-c", "c.config.yaml")).counted).toEqual(["lost", "entry"]);
		file("- {kind: Pod, name: some}\n- {kind: Secret}\n");
		expect((await by("c.yaml", "-c", "c.config.yaml")).counted).toEqual(["lost", "entry"]);
	});

	test("a baseline accepts what there was, and nothing new", async () => {
		rmSync(join(folder, "e"), { recursive: true, force: true });
		write("e/a.yaml", workload("a") + workload("b"));
		expect(await by("e", "--write-baseline", "e.json")).toMatchObject({ exit: 0, counted: [] });
		const text = readFileSync(join(folder, "e.json"), "utf8");
		expect(await by("e", "--baseline", "e.json")).toMatchObject({ exit: 0, counted: [], codes: [] });
		// Files may move, and findings may go.
		write("e/a.yaml", workload("c"));
		write("e/moved.yaml", workload("a"));
		expect(await by("e", "--baseline", "e.json")).toMatchObject({ exit: 1, counted: ["c"], codes: [] });
		await by("e", "--baseline", "e.json", "--write-baseline", "e.json");
		expect(readFileSync(join(folder, "e.json"), "utf8")).not.toBe(text);
		expect(await by("e", "--baseline", "e.json")).toMatchObject({ exit: 0, codes: [] });
	});
});

describe("a baseline", () => {
	test("is not written where something could not be read", async () => {
		write("broken.yaml", `${workload("a")}---\nkind: [\n`);
		const { exit, codes } = await by("broken.yaml", "--write-baseline", "broken.json");
		expect(exit).toBe(2);
		expect(codes).toContain("baseline/not-written");
		expect(existsSync(join(folder, "broken.json"))).toBe(false);
	});

	test("that cannot be written is an error", async () => {
		write("f.yaml", workload("a"));
		const { exit, codes, counted } = await by("f.yaml", "--write-baseline", "none/f.json");
		expect([exit, codes, counted]).toEqual([2, ["report/unwritable"], ["a"]]);
	});

	test("has uncertain findings, too", async () => {
		write("uncertain/kustomization.yaml", "resources: [a.yaml, ../gone]\n");
		write("uncertain/a.yaml", workload("a"));
		await by("uncertain", "--write-baseline", "uncertain.json");
		expect(JSON.parse(readFileSync(join(folder, "uncertain.json"), "utf8")).findings).toHaveLength(1);
	});
});

describe("decisions that help nobody", () => {
	test("are warned about, with their place", async () => {
		write("g.yaml", workload("a", "ingress-to-nothing: nothing here") + workload("b", "health-probe-missing"));
		write(
			"g.config.yaml",
			"suppressions:\n- {pattern: health-probe-missing, reason: old, expires: 2020-01-01}\n- {pattern: health-probe-missin, reason: x}\n",
		);
		const { exit, stderr, codes } = await by("g.yaml", "-c", "g.config.yaml");
		expect(exit).toBe(2);
		expect(codes.sort()).toEqual([
			"suppress/expired",
			"suppress/no-reason",
			"suppress/unknown-pattern",
			"suppress/unused",
		]);
		expect(stderr).toContain("g.config.yaml:2:3: warning");
		expect(stderr).toContain('did you mean "health-probe-missing"?');
		expect(stderr).toContain('g.yaml:4:91: warning: this suppression of "ingress-to-nothing" matches no finding');
	});
});

test("a part of what the file checks says nothing of the others", async () => {
	write(
		"part/.patternc.yaml",
		"paths: [.]\nbaseline: b.json\nsuppressions:\n- {pattern: health-probe-missing, resource: Deployment/shop/b, reason: x}\n",
	);
	write("part/a.yaml", workload("a"));
	write("part/b.yaml", workload("b"));
	const run = async (...args: readonly string[]) => {
		const options = ["check", ...CHOSEN, "--engine", "reference", ...args];
		const { exit, stderr } = await patternc(options, { cwd: join(folder, "part") });
		return [exit, stderr.includes("warning")];
	};
	expect(await run("--write-baseline", "b.json")).toEqual([0, false]);
	expect(await run()).toEqual([0, false]);
	expect(await run("a.yaml")).toEqual([0, false]);
	expect(await run("b.yaml")).toEqual([0, false]);
	write("part/b.yaml", "");
	expect(await run()).toEqual([0, true]);
});

describe("the patterns and files of a run", () => {
	test("are chosen by name, whatever their profile", async () => {
		const count = async (...args: readonly string[]) =>
			/(\d+) patterns?/.exec((await patternc(["check", "a.yaml", ...args], { cwd: folder })).stderr)?.[1];
		write("a.yaml", workload("a"));
		const [all, skipped] = await Promise.all([count(), count("--skip", "ingress-to-nothing")]);
		expect(Number(skipped)).toBe(Number(all) - 1);
		expect(await count("--only", "health-probe-missing")).toBe("1");
		expect(await count("--only", "ingress-*", "--skip", "ingress-to-nothing,ingress-t*")).not.toBe("1");
		expect(await count("--only", "sidecar", "--profile", "recommended")).toBe("1");
	});

	test.each([
		[
			["--only", "ingress-to-nothin"],
			'no pattern is called "ingress-to-nothin" (only)',
			'did you mean "ingress-to-nothing"?',
		],
		[["--skip", "zzz*"], 'no pattern is called "zzz*" (skip)', "patternc list"],
		[["--skip", "*"], "no pattern is left to judge by", "skip fewer"],
	])("%j is a usage error", async (args, message, help) => {
		const { exit, stderr } = await patternc(["check", "a.yaml", ...args], { cwd: folder });
		expect(exit).toBe(2);
		expect(stderr).toContain(message);
		expect(stderr).toContain(help);
	});

	test("that the file names wrongly are told at their place, unless the command line has patterns of its own", async () => {
		write("names.yaml", "skip:\n- ingres-to-nothing\nseverities: {ingres-to-nothing: LOW}\n");
		const { exit, stderr } = await patternc(["check", "a.yaml", "-c", "names.yaml"], { cwd: folder });
		expect(exit).toBe(2);
		expect(stderr).toContain("names.yaml:2:3: error");
		const own = await patternc(["check", "a.yaml", "-c", "names.yaml", "-p", "health-probe-missing"], { cwd: folder });
		expect(own.exit).toBe(1);
	});

	test.each(["wasm", "reference"])("are those of the registry and extra ones: %s", async (engine) => {
		write("own/pattern.yaml", OWN);
		write("h.yaml", workload("a"));
		const args = ["check", "h.yaml", "--extra-patterns", "own", "--engine", engine, "-o", "json"];
		const named = await patternc([...args, "--only", "own-*,health-probe-missing"], { cwd: folder });
		const { findings, summary } = JSON.parse(named.stdout);
		expect(findings.map((one: { readonly pattern: string }) => one.pattern)).toEqual([
			"health-probe-missing",
			"own-deployment",
		]);
		expect(summary.patterns).toBe(2);
		const alone = await patternc([...args, "--only", "own-*"], { cwd: folder });
		expect(JSON.parse(alone.stdout).summary).toMatchObject({ patterns: 1, findings: 1 });
		write("clash/pattern.yaml", OWN.replace("own-deployment", "health-probe-missing"));
		const clash = await patternc([...args, "--extra-patterns", "clash"], { cwd: folder });
		expect([clash.exit, clash.stderr]).toEqual([
			2,
			expect.stringContaining('an extra pattern is called "health-probe-missing"'),
		]);
	});

	test("severities of the file are those of the findings, and of the threshold", async () => {
		write("severities.yaml", "severities: {health-probe-missing: low}\n");
		const { stdout } = await patternc(["check", "a.yaml", "-c", "severities.yaml", "-o", "json", ...CHOSEN], {
			cwd: folder,
		});
		expect(JSON.parse(stdout).summary.bySeverity).toMatchObject({ LOW: 1 });
		const at = (severity: string) =>
			patternc(["check", "a.yaml", "-c", "severities.yaml", "--fail-on", severity, ...CHOSEN], { cwd: folder });
		expect([(await at("medium")).exit, (await at("Low")).exit, (await at("NEVER")).exit]).toEqual([0, 1, 0]);
	});

	test("are excluded by globs, charts and broken files with them", async () => {
		write("tree/a.yaml", workload("a"));
		write("tree/vendor/broken.yaml", "kind: [\n");
		write("tree/vendor/chart/Chart.yaml", "name: x\n");
		write("tree/vendor/chart/templates/x.yaml", "a: {{ .b }}\n");
		expect(await by("tree")).toMatchObject({ exit: 2 });
		expect(await by("tree", "--exclude", "vendor")).toMatchObject({ exit: 1, codes: [], counted: ["a"] });
		write("tree/.patternc.yaml", "exclude: [vendor/**, broken.yaml]\n");
		const there = await patternc(["check", "."], { cwd: join(folder, "tree") });
		expect(there.stderr).not.toContain("broken");
		expect((await patternc(["check", "a.yaml", "--exclude", "*.yaml"], { cwd: folder })).exit).toBe(3);
	});
});

test("text lists what is suppressed where it is asked for, without what could change a terminal", async () => {
	write("h.yaml", workload("a", "all: \u001b[31mred\u202e") + workload("b"));
	const { stdout, stderr } = await patternc(["check", "h.yaml", "--show-suppressed", ...CHOSEN], { cwd: folder });
	expect(stdout).toContain("\nSuppressed\n  ");
	expect(stdout).toContain("by annotation: \\u001b[31mred\\u202e");
	expect(stderr).toContain("1 suppressed (1 by annotation)");
	expect((await patternc(["check", "h.yaml", ...CHOSEN], { cwd: folder })).stdout).not.toContain("Suppressed");
});
