import { describe, expect, test } from "vitest";
import { githubReport } from "../../src/report/github-report.js";
import { fc } from "../fast-check.js";
import { context, finding, hostileReport, report, resource, rule } from "./machine-reports.js";

function commands(parts: ReturnType<typeof report>): readonly string[] {
	return [...githubReport(parts, context())];
}

/** A workflow command as the runner reads it: what ends a property or the command is not in one. */
const COMMAND = /^::(?:error|warning|notice) (?:(?:file|line|col|title)=[^,:\n\r]*,?)+::[^\n\r]*\n$/;

describe("the annotations of GitHub Actions", () => {
	test("point at the field, with the level of the severity", () => {
		expect(commands(report([finding()]))).toEqual([
			"::error file=k8s/a.yaml,line=9,col=5,title=ingress-to-nothing::it leads nowhere\n",
		]);
		const levels = (["INFO", "LOW", "WARNING", "MEDIUM", "HIGH", "CRITICAL"] as const).map(
			(severity) => /^::(\w+)/.exec(commands(report([finding({ severity })]))[0] ?? "")?.[1],
		);
		expect(levels).toEqual(["notice", "notice", "warning", "warning", "error", "error"]);
		expect(commands(report([finding({ uncertain: "b.yaml could not be read" })]))).toEqual([
			"::notice file=k8s/a.yaml,line=9,col=5,title=ingress-to-nothing::it leads nowhere Uncertain: b.yaml could not be read.\n",
		]);
	});

	test("have the template of what was rendered, and of other standard input the object in words", () => {
		const [rendered] = commands(
			report([finding({ resources: [resource({ file: "-", source: "shop/templates/web.yaml" })] })]),
		);
		expect(rendered).toBe("::error file=shop/templates/web.yaml,title=ingress-to-nothing::it leads nowhere\n");
		const [piped] = commands(report([finding({ resources: [resource({ file: "-" })] })]));
		expect(piped).toBe("::error title=ingress-to-nothing::it leads nowhere (Service/shop/web)\n");
	});

	test("escape as GitHub's toolkit does", () => {
		const hostile = finding({
			message: "100% a,b:c",
			pattern: rule({ name: "50%:a,b" }),
			resources: [resource({ file: "a,b:c%.yaml" })],
		});
		expect(commands(report([hostile]))).toEqual([
			"::error file=a%2Cb%3Ac%25.yaml,line=9,col=5,title=50%25%3Aa%2Cb::100%25 a,b:c\n",
		]);
	});

	test("come with the errors about the input first", () => {
		const place = { file: "b.yaml", line: 2, column: 1 };
		const diagnostics = [
			{ code: "read/syntax", severity: "error", message: "no YAML", help: "mend it", place },
		] as const;
		expect(commands(report([finding()], { diagnostics }))[0]).toBe(
			"::error file=b.yaml,line=2,col=1,title=read/syntax::no YAML; mend it\n",
		);
	});

	test("have a notice with the number of all before the other notices, where GitHub shows some only", () => {
		const many = [...Array.from({ length: 11 }, () => finding()), finding({ severity: "LOW" })];
		const lines = commands(report([...many].reverse()));
		expect(lines.map((line) => /^::(\w+)/.exec(line)?.[1])).toEqual([...Array(11).fill("error"), "notice", "notice"]);
		expect(lines[11]).toBe(
			"::notice title=patternc::12 findings. GitHub shows 10 of each level in a step; all are in the step's log.\n",
		);
		expect(commands(report(many.slice(1)))).toHaveLength(11);
	});

	test("are one command a finding, whatever manifests say", () => {
		fc.assert(
			fc.property(hostileReport, ({ report: hostile }) => {
				const lines = commands(hostile);
				expect(lines).toHaveLength(hostile.findings.length + hostile.diagnostics.length);
				for (const line of lines) {
					expect(line).toMatch(COMMAND);
					expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
				}
			}),
		);
	});
});
