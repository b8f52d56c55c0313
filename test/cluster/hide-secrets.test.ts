import { describe, expect, test } from "vitest";
import { readSnapshot } from "../../src/cluster/read-snapshot.js";
import { diagnosticsText } from "../../src/report/diagnostics-text.js";
import { styleFor } from "../../src/report/style.js";
import { fc } from "../fast-check.js";

/** All that is printed about a text. */
async function saidOf(text: string): Promise<string> {
	const { diagnostics } = await readSnapshot(["-"], { standardInput: async () => new TextEncoder().encode(text) });
	return diagnosticsText(diagnostics, styleFor(false));
}

const VALUE = "hunter2";
const SECRET = `apiVersion: v1
kind: Secret
metadata:
  name: login
stringData:
  password: ${VALUE}
`;

describe("a diagnostic about a Secret", () => {
	test.each<[string, string, string]>([
		["a mistake of syntax", `${SECRET}  other: [${VALUE}\n`, "read/syntax"],
		["a mistake of another tool's", `${SECRET}  ${VALUE}\n`, "read/syntax"],
		["a key twice", `${SECRET}  password: ${VALUE}\n`, "read/repeated-key"],
		["a number", `${SECRET}  pin: 12345678901234567891\n`, "read/inexact-number"],
		["a tag", `${SECRET}  pin: !!int ${VALUE}\n`, "read/syntax"],
		["a list of Secrets", `kind: SecretList\nitems:\n- {a: ${VALUE}, a: ${VALUE}}\n`, "read/repeated-key"],
		["JSON", `{"kind": "Secret",\n "data": {"a": "${VALUE}" "${VALUE}"}}`, "read/syntax"],
		[
			"two of one name",
			`{"apiVersion":"v1","kind":"Secret","metadata":{"name":"a"},"data":{"a":"${VALUE}"}}\n`.repeat(2),
			"read/duplicate-object",
		],
	])("%s is reported without what it holds", async (_, text, code) => {
		const said = await saidOf(text);
		expect(said).toContain(`[${code}]`);
		expect(said).not.toContain(VALUE);
		expect(said).not.toContain("12345678901234567891");
	});

	test("says how often the same is so", async () => {
		const numbers = Array.from({ length: 3 }, (_, i) => `  pin${i}: 12345678901234567891\n`).join("");
		expect(await saidOf(SECRET + numbers)).toContain(
			"a whole number of a Secret is read as the nearest that a double can hold (and 2 more like this in the file)",
		);
	});

	test("never has it, whatever was broken behind the kind", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.nat({ max: SECRET.length }),
				fc.constantFrom(
					"",
					"\n",
					"{",
					"}",
					"[",
					'"',
					"'",
					"\t",
					": ",
					"- ",
					"!!int ",
					"&a ",
					"*b ",
					"\\",
					"|",
					">",
					"%",
				),
				fc.nat({ max: 8 }),
				async (place, inserted, removed) => {
					const start = SECRET.indexOf("metadata");
					const at = Math.max(start, place);
					const text = SECRET.slice(0, at) + inserted + SECRET.slice(at + removed);
					expect(await saidOf(text)).not.toContain(VALUE);
				},
			),
			{ numRuns: 300 },
		);
	});
});

test("a diagnostic about another document of the file has its line", async () => {
	const said = await saidOf(`${SECRET}---\nkind: ConfigMap\ndata:\n  a: 1\n  a: two\n---\n${SECRET}`);
	expect(said).toContain("|   a: two");
});
