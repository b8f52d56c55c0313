import { describe, expect, test } from "vitest";
import { patternOf, read, said, single } from "./sample.js";

/** The parts of a message: text in quotes, placeholders as `id.field`. */
function parts(message: string): string {
	return patternOf(single({ message }))
		.message.map((part) =>
			"text" in part ? JSON.stringify(part.text) : "field" in part ? `${part.role.id}.${part.field}` : part.role.id,
		)
		.join(" ");
}

describe("what stands for a field, and what is text", () => {
	test.each<[string, string]>([
		["plain", '"plain"'],
		["{{x.name}}", "x.name"],
		["{{x.kind}} {{x.namespace}}/{{x.name}}!", 'x.kind " " x.namespace "/" x.name "!"'],
		["{{x.name}}{{x.name}}", "x.name x.name"],
		["{{{x.name}}}", '"{" x.name "}"'],
		["{{{{x.name}}}}", '"{{" x.name "}}"'],
		["{x.name}", '"{x.name}"'],
		["{{x.name}", '"{{x.name}"'],
		["{{x.name} {{x.kind}}", '"{{x.name} " x.kind'],
		["{{", '"{{"'],
		["}} {{", '"}} {{"'],
		["{ {x.name} }", '"{ {x.name} }"'],
		["${x.name}", '"${x.name}"'],
		["$1 $& {{x.name}}", '"$1 $& " x.name'],
	])("%s", (message, expected) => expect(parts(message)).toBe(expected));
});

describe("any other placeholder is refused", () => {
	test.each([
		"{{ x.name }}",
		"{{x.name }}",
		"{{X.name}}",
		"{{x.Name}}",
		"{{x}}",
		"{{name}}",
		"{{}}",
		"{{y.name}}",
		"{{x.uid}}",
		"{{x.name.x}}",
		"{{x.name\n}}",
		"{{a{b}}",
		"{{a}b}}",
		"{{x.constructor}}",
		"{{\u202e}}",
		`{{${"x".repeat(100_000)}}}`,
	])("%s", (message) => {
		const { diagnostics } = read(single({ message: `${message} {{x.name}}` }));
		expect(said(single({ message }))).toEqual(["pattern/placeholder /spec/message"]);
		expect(diagnostics[0]?.help).toContain("{{x.name}}, {{x.namespace}}, {{x.kind}}");
	});

	test("each with its own diagnostic", () => expect(said(single({ message: "{{a}} {{b}}" }))).toHaveLength(2));

	test("only who is reported can be named", () => {
		const resources = [
			{ resource: "Pod", id: "x", leader: true },
			{ resource: "PersistentVolumeClaim", id: "claim" },
		];
		const relationships = [{ type: "MOUNTS", resourceIds: ["x", "claim"], required: true, shared: true }];
		expect(said(single({ message: "{{claim.name}}", resources, relationships }))).toEqual([
			"pattern/placeholder /spec/message",
		]);
	});
});
