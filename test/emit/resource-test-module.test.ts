import { expect, test } from "vitest";
import { type ExpectedFinding, messageOf, testModule } from "../../src/emit/test-module.js";
import { printModule } from "../../src/rego/print.js";
import { resource, resourceOf } from "../pattern/resource-sample.js";

const PATTERN = resourceOf(resource({ message: "{{target.metadata.name}} {{target.spec.x}}", for: "1h" }));

function moduleText(...findings: readonly ExpectedFinding[]): string {
	const tests = [{ name: "one", documents: [], findings }];
	return printModule(testModule(PATTERN, tests, { defaultNamespace: "default" })).replace(/\s+/g, " ");
}

test("a case of the resource dialect expects what it says of a finding, and not what the pattern would", () => {
	const finding = { target: "Widget/shop/a", severity: "HIGH", message: "a b, c", for: "2h" };
	const text = moduleText(finding);
	expect(text).toContain('"severity": "HIGH", "message": "a b, c", "for": "2h"');
	expect(text).toContain('"resources": {"target": "Widget/shop/a"}');
	expect(messageOf(PATTERN, finding)).toBe("a b, c");
});

test("what it does not say it does not expect", () => {
	expect(moduleText({ target: "Widget/shop/a", severity: "LOW", message: "m" })).not.toContain('"for"');
});

test("a finding that names no object has the kind that is absent", () => {
	const text = moduleText({ target: "Widget//", severity: "LOW", message: "m" });
	expect(text).toContain('"absentKind": "Widget", "resources": {}');
	expect(moduleText({ target: "Widget//w", severity: "LOW", message: "m" })).not.toContain("absentKind");
});
