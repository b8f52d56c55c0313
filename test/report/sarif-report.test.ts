import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import type { Pattern } from "../../src/pattern/pattern.js";
import type { Evidence } from "../../src/reference/evidence/evidence.js";
import { sarifReport } from "../../src/report/sarif-report.js";
import type { RuleInfo } from "../../src/report/sarif-rules.js";
import { PROJECT } from "../cli/patternc.js";
import { fc } from "../fast-check.js";
import { context, finding, hostileReport, report, resource, rule } from "./machine-reports.js";

/** Of draft 4 the schema uses nothing that later ones know otherwise, but for the key of its own name. */
const {
	$schema: _,
	id: __,
	...schema
} = JSON.parse(readFileSync(join(PROJECT, "test/report/schemas/sarif-2.1.0-rtm.5.json"), "utf8"));
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

function written(parts: ReturnType<typeof report>, more: Parameters<typeof context>[0] = {}) {
	const log = JSON.parse([...sarifReport(parts, context(more))].join(""));
	expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
	expect(mistakesForGitHub(log)).toEqual([]);
	return log.runs[0];
}

const judged = (...rules: readonly RuleInfo[]) => ({ judged: rules as unknown as readonly Pattern[] });

type Any = ReturnType<typeof JSON.parse>;

/** What GitHub's code scanning asks of a log beyond the schema. */
function mistakesForGitHub({ runs: [run] }: Any): readonly string[] {
	const { rules } = run.tool.driver;
	const ofRules = rules.flatMap((one: Any) => [
		...(typeof one.id === "string" && one.name?.toLowerCase() !== one.id.toLowerCase() ? [] : ["id or name"]),
		...(one.shortDescription?.text && one.shortDescription.text.length <= 1024 ? [] : ["shortDescription"]),
		...(one.fullDescription?.text && one.fullDescription.text.length <= 1024 ? [] : ["fullDescription"]),
		...(one.help?.text && one.help.markdown ? [] : ["help"]),
		...(one.properties.tags.length <= 10 ? [] : ["tags"]),
	]);
	const ofResults = run.results.flatMap((one: Any) => {
		const [{ physicalLocation }] = one.locations;
		const { uri, uriBaseId } = physicalLocation.artifactLocation;
		const isRelative = uriBaseId === "%SRCROOT%" && !/^[a-z][a-z+.-]*:|^\//i.test(uri);
		const isEncoded = /^(?:[A-Za-z0-9_.!~*'()/:-]|%[0-9A-F]{2})+$/.test(uri);
		return [
			...(rules[one.ruleIndex]?.id === one.ruleId ? [] : ["ruleIndex"]),
			...(one.message.text.length > 0 ? [] : ["message"]),
			...(physicalLocation.region.startLine >= 1 ? [] : ["startLine"]),
			...((isRelative || uri.startsWith("file:///")) && isEncoded ? [] : [`uri ${uri}`]),
			...(Object.keys(one.partialFingerprints).length > 0 ? [] : ["partialFingerprints"]),
		];
	});
	return [...ofRules, ...ofResults, ...(run.results.length <= 5_000 ? [] : ["too many results"])];
}

describe("the SARIF log", () => {
	test("has a rule for each pattern that judged, and for those of findings", () => {
		const other = rule({
			...{ name: "unused-claim", displayName: "Claim that nothing mounts", severity: "LOW", profile: "advisory" },
			...{ description: "A claim.\n It waits", reference: "https://host.example/a page" },
		});
		const { rules } = written(report([finding()]), judged(other)).tool.driver;
		expect(rules.map(({ id }: Any) => id)).toEqual(["ingress-to-nothing", "unused-claim"]);
		expect(rules[1]).toEqual({
			id: "unused-claim",
			name: "UnusedClaim",
			shortDescription: { text: "Claim that nothing mounts." },
			fullDescription: { text: "A claim. It waits." },
			help: {
				text: "Claim that nothing mounts\n\nA claim. It waits\n\nWhat it looks for: patternc explain unused-claim. Its page: patternc docs unused-claim.\n\nSee https://host.example/a%20page",
				markdown:
					"# Claim that nothing mounts\n\nA claim. It waits\n\nWhat it looks for: `patternc explain unused-claim`. Its page: `patternc docs unused-claim`.\n\nSee <https://host.example/a%20page>",
			},
			helpUri: "https://host.example/a%20page",
			defaultConfiguration: { level: "note" },
			properties: {
				tags: ["kubernetes", "networking", "advisory"],
				precision: "medium",
				"problem.severity": "recommendation",
			},
		});
		expect(rules[0].helpUri).toBeUndefined();
		const [only] = written(report([]), judged(rule({ name: "sidecar" }))).tool.driver.rules;
		expect(only).not.toHaveProperty("name");
	});

	test("has the pages of patterns with findings", () => {
		const more = {
			...judged(rule(), rule({ name: "unused-claim" })),
			pageOf: (name: string) => `# Page of ${name}\nSee [this](../x.md), [that](https://host.example/).\n`,
		};
		const { rules } = written(report([finding()]), more).tool.driver;
		const [first, second] = rules.map(({ help }: Any) => help.markdown);
		expect(first).toBe("# Page of ingress-to-nothing\nSee this, [that](https://host.example/).\n");
		expect(second).toMatch(/^# Ingress to nothing\n/);
	});

	test("has a result at the field, with other resources beside it", () => {
		const partner = resource({ actor: "sidecar", name: "log", line: 30, field: undefined });
		const { results } = written(report([finding({ resources: [resource(), partner] })]));
		expect(results).toEqual([
			{
				ruleId: "ingress-to-nothing",
				ruleIndex: 0,
				level: "error",
				message: { text: "it leads nowhere" },
				locations: [
					{
						physicalLocation: {
							artifactLocation: { uri: "k8s/a.yaml", uriBaseId: "%SRCROOT%" },
							region: { startLine: 9, startColumn: 5 },
						},
						logicalLocations: [{ name: "web", fullyQualifiedName: "Service/shop/web", kind: "resource" }],
					},
				],
				relatedLocations: [
					{
						id: 0,
						physicalLocation: {
							artifactLocation: { uri: "k8s/a.yaml", uriBaseId: "%SRCROOT%" },
							region: { startLine: 30, startColumn: 1 },
						},
						logicalLocations: [{ name: "log", fullyQualifiedName: "Service/shop/log", kind: "resource" }],
						message: { text: "Service/shop/log is the sidecar" },
					},
				],
				partialFingerprints: {
					"patternc/v1": "0123456789abcdef0123456789abcdef",
					primaryLocationLineHash: "0123456789abcdef0123456789abcdef",
				},
				properties: { severity: "HIGH", field: "spec.selector" },
			},
		]);
	});

	test("names what comes nearest", () => {
		const [nearest] = snapshotOf([{ apiVersion: "v1", kind: "Pod", metadata: { name: "wob", namespace: "shop" } }])
			.snapshot.documents;
		if (nearest === undefined) throw new Error("no object");
		const evidence: Evidence = {
			lookedFor: { text: "Pod web", kinds: ["Pod"], values: [] },
			nearest: { resource: nearest, text: "name differs by one letter", differences: [] },
		};
		const [{ relatedLocations }] = written(report([finding()]), { evidence: () => [evidence] }).results;
		expect(relatedLocations[0].message.text).toBe("Pod/shop/wob is nearest: name differs by one letter");
	});

	test("is a note with the reason where the finding is uncertain", () => {
		const [result] = written(report([finding({ uncertain: "b.yaml could not be read" })])).results;
		expect(result.level).toBe("note");
		expect(result.message.text).toBe("it leads nowhere Uncertain: b.yaml could not be read.");
		expect(result.properties.uncertain).toBe("b.yaml could not be read");
	});

	test("has suppressed results, which say who suppressed them and why", () => {
		const by = (suppression: NonNullable<ReturnType<typeof finding>["suppression"]>) =>
			written(report([], { suppressed: [finding({ suppression })] })).results[0].suppressions;
		expect(by({ by: "annotation", reason: "it is meant so" })).toEqual([
			{ kind: "inSource", status: "accepted", justification: "it is meant so" },
		]);
		const place = { file: ".patternc.yaml", line: 4, column: 3 };
		expect(by({ by: "configuration", reason: "later", place })).toEqual([
			{
				...{ kind: "external", status: "accepted", justification: "later" },
				location: {
					physicalLocation: {
						artifactLocation: { uri: ".patternc.yaml", uriBaseId: "%SRCROOT%" },
						region: { startLine: 4 },
					},
				},
			},
		]);
	});

	test("locates every result: of none object at the first input, of standard input at the template or at -", () => {
		const uriOf = (resources: ReturnType<typeof finding>["resources"]) => {
			const [{ physicalLocation }] = written(report([finding({ resources })])).results[0].locations;
			return `${physicalLocation.artifactLocation.uri}:${physicalLocation.region.startLine}`;
		};
		expect(uriOf([])).toBe("k8s/a.yaml:1");
		expect(uriOf([resource({ file: "-", source: "shop/templates/web.yaml" })])).toBe("shop/templates/web.yaml:1");
		expect(uriOf([resource({ file: "-" })])).toBe("-:1");
		expect(uriOf([resource({ file: "a b/100%/\u00fc:x.yaml" })])).toBe("a%20b/100%25/%C3%BC%3Ax.yaml:9");
		expect(uriOf([resource({ file: "/tmp/a b.yaml" })])).toBe("file:///tmp/a%20b.yaml:9");
	});

	test("tells findings with one fingerprint apart", () => {
		const { results } = written(report([finding(), finding({ message: "another" })]));
		expect(results.map((one: Any) => one.partialFingerprints.primaryLocationLineHash)).toEqual([
			"0123456789abcdef0123456789abcdef",
			"0123456789abcdef0123456789abcdef:2",
		]);
	});

	test("says whether the run succeeded, and has the diagnostics", () => {
		const place = { file: "b.yaml", line: 2, column: 1 };
		const error = { code: "read/syntax", severity: "error", message: "no YAML", help: "mend it", place } as const;
		const [invocation] = written(report([], { diagnostics: [error] })).invocations;
		expect(invocation).toEqual({
			executionSuccessful: false,
			toolExecutionNotifications: [
				{
					level: "error",
					descriptor: { id: "read/syntax" },
					message: { text: "no YAML. Mend it." },
					locations: [
						{
							physicalLocation: {
								artifactLocation: { uri: "b.yaml", uriBaseId: "%SRCROOT%" },
								region: { startLine: 2, startColumn: 1 },
							},
						},
					],
				},
			],
		});
		expect(written(report([])).invocations).toEqual([{ executionSuccessful: true }]);
	});

	test("has the 5,000 most severe results, and says so", () => {
		const low = Array.from({ length: 5_000 }, () => finding({ severity: "LOW" }));
		const { results, invocations } = written(report([...low, finding()]));
		expect(results).toHaveLength(5_000);
		expect(results[0].level).toBe("error");
		expect(invocations[0].toolExecutionNotifications[0].message.text).toMatch(/5000 most severe of 5,?001 findings/);
	});

	test("names the snapshot of a run with several", () => {
		const [result] = written(report([finding({ snapshot: "overlays/dev" })])).results;
		expect(result.message.text).toBe("it leads nowhere (in overlays/dev)");
		expect(result.properties.snapshot).toBe("overlays/dev");
	});

	test("is valid, whatever manifests say", () => {
		fc.assert(
			fc.property(hostileReport, ({ report: hostile, judged: rules }) => {
				const { results } = written(hostile, judged(...rules));
				const texts = results.flatMap((one: Any) =>
					[one, ...(one.relatedLocations ?? [])].map(({ message }) => message.text),
				);
				expect(texts.join("")).not.toMatch(/\]\(|[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
				expect(results).toHaveLength(hostile.findings.length + hostile.suppressed.length);
			}),
		);
	});
});
