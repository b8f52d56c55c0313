import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { decodeState, encodeState, exampleIn } from "../../web/playground/fragment-state.js";
import { fragmentOf } from "./built-site.js";

describe("texts in a link", () => {
	test("come back as they were", async () => {
		const state = { pattern: "kind: Pattern\n# ü 🙂 \u0000", manifests: '{"a": "\u2028"}' };
		const fragment = await encodeState(state);
		expect(fragment).toMatch(/^texts=[\w-]+$/);
		expect(await decodeState(fragment)).toEqual(state);
		expect(await decodeState(fragmentOf(state.pattern, state.manifests).slice(1))).toEqual(state);
	});

	const deflated = (value: unknown) => `texts=${deflateRawSync(JSON.stringify(value)).toString("base64url")}`;
	test.each([
		["no texts", "example=a"],
		["no base64", "texts=%00%FF"],
		["nothing deflated", "texts=aGFsbG8"],
		["no JSON", `texts=${deflateRawSync("{").toString("base64url")}`],
		["one text", deflated(["a"])],
		["other values", deflated([1, {}])],
		["an object", deflated({ length: 2, 0: "a", 1: "b" })],
	])("are not taken from %s", async (_, fragment) => {
		expect(await decodeState(fragment)).toBeUndefined();
	});

	test("may not fill the memory", async () => {
		expect(await decodeState(deflated(["a".repeat(4_000_000), ""]))).toBeUndefined();
	});
});

test("an example is named by its pattern and case", () => {
	expect(exampleIn("example=ingress-to-nothing/readme-bad")).toBe("ingress-to-nothing/readme-bad");
	expect(exampleIn("texts=a")).toBeUndefined();
});
