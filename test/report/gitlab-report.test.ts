import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { gitlabReport } from "../../src/report/gitlab-report.js";
import { fc } from "../fast-check.js";
import { context, finding, hostileReport, report, resource } from "./machine-reports.js";

/** The fields that GitLab documents for Code Quality. */
const isValid = new Ajv().compile({
	type: "array",
	items: {
		type: "object",
		required: ["description", "check_name", "fingerprint", "severity", "location"],
		additionalProperties: false,
		properties: {
			description: { type: "string" },
			check_name: { type: "string" },
			fingerprint: { type: "string", minLength: 1 },
			severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
			location: {
				type: "object",
				required: ["path", "lines"],
				additionalProperties: false,
				properties: {
					path: { type: "string", pattern: "^(?!\\./)" },
					lines: {
						type: "object",
						required: ["begin"],
						additionalProperties: false,
						properties: { begin: { type: "integer", minimum: 1 } },
					},
				},
			},
		},
	},
});

function written(parts: ReturnType<typeof report>) {
	return JSON.parse([...gitlabReport(parts, context())].join(""));
}

describe("the Code Quality report of GitLab", () => {
	test("has an entry for each finding", () => {
		const entries = written(report([finding(), finding({ severity: "LOW", resources: [] })]));
		expect(entries).toEqual([
			{
				description: "it leads nowhere",
				check_name: "ingress-to-nothing",
				fingerprint: "0123456789abcdef0123456789abcdef",
				severity: "critical",
				location: { path: "k8s/a.yaml", lines: { begin: 9 } },
			},
			expect.objectContaining({
				fingerprint: "0123456789abcdef0123456789abcdef:2",
				severity: "minor",
				location: { path: "k8s/a.yaml", lines: { begin: 1 } },
			}),
		]);
		expect(isValid(entries)).toBe(true);
		expect(written(report([]))).toEqual([]);
	});

	test("has the severities of GitLab", () => {
		const severities = ["INFO", "LOW", "WARNING", "MEDIUM", "HIGH", "CRITICAL"] as const;
		const entries = written(report(severities.map((severity) => finding({ severity }))));
		expect(entries.map(({ severity }: { severity: string }) => severity)).toEqual([
			...["info", "minor", "major", "major", "critical", "blocker"],
		]);
		expect(written(report([finding({ uncertain: "x" })]))[0].severity).toBe("info");
	});

	test("says - of standard input, and the template of what was rendered", () => {
		const piped = finding({ resources: [resource({ file: "-" })] });
		const rendered = finding({ resources: [resource({ file: "-", source: "shop/templates/web.yaml" })] });
		const paths = written(report([piped, rendered])).map((one: { location: { path: string } }) => one.location.path);
		expect(paths).toEqual(["-", "shop/templates/web.yaml"]);
	});

	test("is valid, whatever manifests say", () => {
		fc.assert(
			fc.property(hostileReport, ({ report: hostile }) => {
				const entries = written(hostile);
				expect(isValid(entries), JSON.stringify(isValid.errors)).toBe(true);
				expect(entries).toHaveLength(hostile.findings.length);
			}),
		);
	});
});
