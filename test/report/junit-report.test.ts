import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Element, onErrorStopParsing } from "@xmldom/xmldom";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { Pattern } from "../../src/pattern/pattern.js";
import { junitReport } from "../../src/report/junit-report.js";
import { PROJECT } from "../cli/patternc.js";
import { fc } from "../fast-check.js";
import { context, finding, hostileReport, report, resource, rule } from "./machine-reports.js";

const SCHEMA = readFileSync(join(PROJECT, "test/report/schemas/jenkins-junit.xsd"), "utf8");

function written(parts: ReturnType<typeof report>, more: Parameters<typeof context>[0] = {}): string {
	return [...junitReport(parts, context(more))].join("");
}

/** Reads XML by a parser that refuses what is not well-formed. */
function parsed(xml: string): Element {
	const { documentElement } = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, "text/xml");
	if (documentElement === null) throw new Error("no element");
	return documentElement;
}

function elements(root: Element, name: string): readonly Element[] {
	return [...root.getElementsByTagName(name)];
}

const OTHER = rule({ name: "budget-without-pods" });

describe("the JUnit report", () => {
	const uncertain = finding({ uncertain: "a.yaml could not be read" });
	const suppression = { by: "baseline", reason: "known since March" } as const;
	const diagnostics = [
		{
			code: "read/syntax",
			severity: "error",
			message: "this is no YAML",
			help: "mend it",
			place: { file: "b.yaml", line: 2 },
		},
		{ code: "read/other", severity: "warning", message: "w", help: "h" },
	] as const;
	const xml = written(report([finding(), uncertain], { suppressed: [finding({ suppression })], diagnostics }), {
		judged: [rule(), OTHER] as unknown as readonly Pattern[],
	});
	const root = parsed(xml);

	test("is valid by the schema of Jenkins", async () => {
		const { valid, errors } = await validateXML({ xml, schema: SCHEMA });
		expect(errors).toEqual([]);
		expect(valid).toBe(true);
	});

	test("has a suite for each pattern that judged, by name, and one for the errors", () => {
		const suites = elements(root, "testsuite");
		const counts = ["name", "tests", "failures", "errors", "skipped"];
		expect(suites.map((suite) => counts.map((key) => suite.getAttribute(key)).join(" "))).toEqual([
			"input 1 0 1 0",
			"budget-without-pods 1 0 0 0",
			"ingress-to-nothing 3 1 0 2",
		]);
		expect(["tests", "failures", "errors"].map((key) => root.getAttribute(key))).toEqual(["5", "1", "1"]);
	});

	test("has a failure with the places of its objects", () => {
		const [failure] = elements(root, "failure");
		expect(failure?.getAttribute("type")).toBe("HIGH");
		expect(failure?.getAttribute("message")).toBe("it leads nowhere");
		expect(failure?.textContent).toBe("it leads nowhere\ntarget: Service/shop/web k8s/a.yaml:9:5");
		expect((failure?.parentNode as Element | undefined)?.getAttribute("name")).toBe("Service/shop/web");
	});

	test("skips what does not make the run fail, and says why", () => {
		expect(elements(root, "skipped").map(({ textContent }) => textContent?.split("\n")[0])).toEqual([
			"uncertain: a.yaml could not be read",
			"suppressed: known since March",
		]);
		const low = finding({ severity: "LOW" });
		const [skipped] = elements(parsed(written(report([low]), { fails: () => false })), "skipped");
		expect(skipped?.textContent).toMatch(/^LOW is below the threshold\n/);
	});

	test("has an error for each error about the input", () => {
		const [error] = elements(root, "error");
		expect(error?.getAttribute("type")).toBe("read/syntax");
		expect(error?.textContent).toBe("this is no YAML\nb.yaml:2\nmend it");
	});

	test("names the template of what was rendered", () => {
		const rendered = finding({ resources: [resource({ file: "-", source: "shop/templates/web.yaml" })] });
		expect(elements(parsed(written(report([rendered]))), "failure")[0]?.textContent).toContain(
			"-:9:5 (from shop/templates/web.yaml)",
		);
	});

	test("is XML with the same elements, whatever manifests say", () => {
		fc.assert(
			fc.property(hostileReport, ({ report: hostile }) => {
				const hostileRoot = parsed(written(hostile));
				const count = hostile.findings.length + hostile.suppressed.length + hostile.diagnostics.length;
				expect(elements(hostileRoot, "testcase")).toHaveLength(count);
				expect(elements(hostileRoot, "*").every(({ tagName }) => TAGS.has(tagName))).toBe(true);
				expect(written(hostile)).not.toMatch(NOT_SHOWN);
			}),
		);
	});
});

const TAGS = new Set(["testsuite", "testcase", "failure", "skipped", "error"]);

/** What turns a terminal or the direction of writing. */
const NOT_SHOWN = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;
