import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { decodeText } from "../../src/base/decode-text.js";
import type { Diagnostic } from "../../src/base/diagnostic.js";
import { decideFindings } from "../../src/cli/check/decide-findings.js";
import { FindingDecisions } from "../../src/cli/check/finding-decisions.js";
import { findingDetails } from "../../src/cli/check/finding-details.js";
import { findingEvidence } from "../../src/cli/check/finding-evidence.js";
import { findingReasons } from "../../src/cli/check/finding-reasons.js";
import { forEachSnapshot, judgeSnapshots } from "../../src/cli/check/judge-snapshots.js";
import { reportedFindings } from "../../src/cli/check/reported-findings.js";
import { serviceContext } from "../../src/cli/check/service-context.js";
import { textOptions } from "../../src/cli/check/text-options.js";
import { readConfigFile } from "../../src/cli/config/config-file.js";
import { fileDecisions } from "../../src/cli/config/file-decisions.js";
import { readPatternFiles } from "../../src/cli/pattern-files.js";
import type { EvaluatorReading } from "../../src/cli/read-evaluator.js";
import { StepProgress } from "../../src/cli/step-progress.js";
import { defaultKindCatalog } from "../../src/pattern/kind-catalog.js";
import { readKindsFile } from "../../src/pattern/kinds-file.js";
import type { Pattern } from "../../src/pattern/pattern.js";
import { readPatterns } from "../../src/pattern/read-pattern.js";
import { referenceEvaluator } from "../../src/reference/reference-evaluator.js";
import { readBaseline } from "../../src/report/baseline.js";
import { diagnosticsText } from "../../src/report/diagnostics-text.js";
import { REPORT_FORMATS, type ReportFormat } from "../../src/report/formats.js";
import type { Report } from "../../src/report/report.js";
import { styleFor } from "../../src/report/style.js";
import { GROUPINGS } from "../../src/report/text-layout.js";
import { mutated } from "./fuzz-inputs.js";
import { PROJECT, temporaryFolder } from "./patternc.js";

/**
 * Whatever is in an input: diagnostics, findings or nothing, never an exception, and no control characters for a
 * terminal. For more of them: PATTERNC_FUZZ=100000 PATTERNC_FUZZ_SEED=2 npx vitest run --project unit fuzz-inputs
 */
const RUNS = Number(process.env.PATTERNC_FUZZ ?? 500);
const SEED = Number(process.env.PATTERNC_FUZZ_SEED ?? 1);
/** Milliseconds that one input may take, on a machine that others use too. */
const SLOW = 5_000;
const FORMATS = Object.keys(REPORT_FORMATS) as ReportFormat[];
const PLAIN = styleFor(false);

const folder = temporaryFolder();
const names = ["k8s-sidecar", "ingress-to-nothing", "service-without-pods", "env-from-missing-config-map"];
const folders = names.map((name) => join(PROJECT, "registry", name));
const { patterns } = await readPatternFiles(folders);

function seedFiles(root: string, names: RegExp): readonly Buffer[] {
	const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => names.test(file));
	return files.sort().map((file) => readFileSync(join(root, file)));
}

const SEEDS = {
	manifests: [
		...folders.flatMap((one) => seedFiles(one, /manifests\.yaml$/)),
		...seedFiles(join(PROJECT, "demo"), /\.yaml$/),
	],
	patterns: folders.flatMap((one) => seedFiles(one, /pattern\.(?:json|yaml)$/)),
	configs: [
		`paths: [deploy/]
exclude: ["**/testdata/**", "{a,b}*/"]
only: [ingress-*]
severities: {ingress-to-nothing: CRITICAL}
external: [{kind: Secret, name: "tls-*", namespace: shop, reason: made elsewhere}]
kinds: {clusterScoped: [{apiVersion: example.org/v1, kind: Widget}]}
outputs: [text, json=report.json]
suppressions:
  - {pattern: service-without-pods, resource: Service/shop/legacy-*, reason: by hand, expires: 2027-01-31}
  - {pattern: "*", labels: {team: vendor}, reason: not ours}
baseline: baseline.json
`,
	].map((text) => Buffer.from(text)),
	baselines: [
		`{\n  "schemaVersion": 1,\n  "findings": [\n    {"pattern":"a","resources":["Deployment/shop/web"],"message":"x","fingerprint":"0123456789abcdef0123456789abcdef"}\n  ]\n}\n`,
	].map((text) => Buffer.from(text)),
	kinds: [
		`{"categories": {"Workload": [{"apiVersion": "apps/v1", "kind": "Deployment"}]}, "clusterScoped": [{"apiVersion": "example.org/v1", "kind": "Widget"}]}`,
	].map((text) => Buffer.from(text)),
};

type Kind = keyof typeof SEEDS;

const READERS: Readonly<Record<Kind, (bytes: Buffer, i: number) => Promise<readonly Diagnostic[]>>> = {
	manifests: (bytes, i) => checked(bytes, patterns, i),
	patterns: async (bytes, i) => {
		const source = decodeText("pattern.yaml", bytes);
		if (!source.ok) return source.diagnostics;
		const reading = readPatterns(source.value);
		if (!reading.ok) return reading.diagnostics;
		const manifests = SEEDS.manifests[i % SEEDS.manifests.length] ?? Buffer.alloc(0);
		return [...reading.diagnostics, ...(await checked(manifests, reading.value, i))];
	},
	configs: async (bytes) => {
		const file = join(folder, ".patternc.yaml");
		writeFileSync(file, bytes);
		const config = readConfigFile(file, false);
		if (config.ok) fileDecisions(config.value);
		return config.diagnostics;
	},
	baselines: async (bytes) => {
		const source = decodeText("baseline.json", bytes);
		return (source.ok ? readBaseline(source.value, "1.0.0") : source).diagnostics;
	},
	kinds: async (bytes) => {
		const source = decodeText("kinds.json", bytes);
		return (source.ok ? readKindsFile(source.value.text, "kinds.json") : source).diagnostics;
	},
};

/** Does what `check` does with a text on standard input, and makes one of the reports. */
async function checked(bytes: Buffer, judging: readonly Pattern[], i: number): Promise<readonly Diagnostic[]> {
	const named = {
		length: judging.length,
		named: async (wanted: ReadonlySet<string>) => judging.filter(({ name }) => wanted.has(name)),
		all: async () => judging,
	};
	const loaded = {
		patterns: named,
		available: judging.map(({ name }) => name),
		leftOut: 0,
		policy: {},
		evaluator: referenceEvaluator(judging),
	};
	const loading = Promise.resolve({ loaded, diagnostics: [] } as unknown as EvaluatorReading);
	const manifests = { standardInput: async () => bytes, kinds: defaultKindCatalog };
	const judged = await judgeSnapshots(
		[{ paths: ["-"] }],
		manifests,
		loading,
		new StepProgress({ progress: () => undefined }),
	);
	const decisions = new FindingDecisions({ readsAnnotations: true, today: "2026-11-29" });
	const snapshots = await decideFindings(judged, decisions);
	const diagnostics = judged.flatMap((one) => one.diagnostics);
	const report: Report = {
		version: "0",
		engine: "reference",
		documents: 1,
		objects: 1,
		patterns: judging.length,
		...(await reportedFindings(snapshots)),
		diagnostics,
	};
	const format = FORMATS[Math.floor(i / KINDS.length) % FORMATS.length] ?? "text";
	const reasons = await forEachSnapshot(report, snapshots, (one) => findingReasons(one, i % 2 === 0));
	const evidence = await forEachSnapshot(report, snapshots, findingEvidence);
	const service = await serviceContext({
		formats: [format],
		inputs: ["-"],
		snapshots: judged.map(({ snapshot }) => snapshot),
		loaded: (await loading).loaded,
		failOn: undefined,
	});
	const render = await REPORT_FORMATS[format]();
	const layout = textOptions({ groupBy: GROUPINGS[i % GROUPINGS.length] ?? "pattern", excerpt: i % 5 > 1 }, undefined);
	const details = format === "html" ? { details: findingDetails(snapshots) } : {};
	const pieces = render(report, { ...layout, ...service, reasons, evidence, showsSuppressed: true, ...details });
	expect([...pieces].join("")).not.toMatch(CONTROL);
	return diagnostics;
}

/** What a terminal takes for more than text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x9f]/;

const KINDS: readonly Kind[] = [
	"manifests",
	"manifests",
	"manifests",
	"patterns",
	"patterns",
	"configs",
	"baselines",
	"kinds",
];

test(`${RUNS} mutated inputs end in a diagnostic, a finding or clean`, { timeout: 3_600_000 }, async () => {
	const faults: string[] = [];
	const counts = new Map<string, number>();
	for (let i = 0; i < RUNS && faults.length < 10; i++) {
		const kind = KINDS[i % KINDS.length] ?? "manifests";
		const bytes = mutated(SEEDS[kind], SEED * 1_000_003 + i);
		const start = performance.now();
		try {
			const diagnostics = await READERS[kind](bytes, i);
			expect(diagnosticsText(diagnostics, PLAIN)).not.toMatch(CONTROL);
			for (const { code, message, help } of diagnostics) expect([code, message, help]).not.toContain("");
			const end = diagnostics.some(({ severity }) => severity === "error") ? "refused" : "read";
			counts.set(`${kind} ${end}`, (counts.get(`${kind} ${end}`) ?? 0) + 1);
		} catch (error) {
			faults.push(
				`${kind} ${i}: ${error instanceof Error ? error.stack : error}\n${JSON.stringify(bytes.toString("latin1")).slice(0, 3_000)}`,
			);
		}
		const time = performance.now() - start;
		if (time > SLOW) faults.push(`${kind} ${i}: took ${Math.round(time)} ms`);
	}
	expect(faults).toEqual([]);
	// Both ends are reached by every reader: what is always refused shows nothing.
	for (const kind of new Set(KINDS))
		for (const end of ["refused", "read"]) expect([kind, end, counts.get(`${kind} ${end}`) ?? 0]).not.toContain(0);
	if (process.env.PATTERNC_FUZZ !== undefined) process.stderr.write(`${JSON.stringify([...counts])}\n`);
});
