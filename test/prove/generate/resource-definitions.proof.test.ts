import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../src/base/json.js";
import { readDefinition } from "../../../src/prove/fuzz/batch.js";
import { RESOURCE_USES, resourceUsesOf } from "../../../src/prove/fuzz/resource-uses.js";
import { Random } from "../../../src/prove/generate/random.js";
import { arbitraryResource } from "../../../src/prove/generate/resource/arbitrary-resource.js";
import { validResource } from "../../../src/prove/generate/resource/valid-resource.js";

const root = new Random(1);
const read = (definition: JsonObject) => readDefinition(definition, "kubepattern.dev/v1");

describe("valid definitions of the resource dialect", () => {
	const definitions = Array.from({ length: 600 }, (_, i) => validResource(root.fork(1, i), `valid-${i}`));
	const readings = definitions.map(read);

	test("are never refused", () => {
		const refused = readings.flatMap((reading, i) =>
			reading.ok ? [] : [{ definition: definitions[i], diagnostics: reading.diagnostics }],
		);
		expect(refused).toEqual([]);
	});

	test("are the same bytes for the same seed", () => {
		const again = Array.from({ length: 50 }, (_, i) => validResource(new Random(1).fork(1, i), `valid-${i}`));
		expect(JSON.stringify(again)).toBe(JSON.stringify(definitions.slice(0, 50)));
	});

	test("use everything that a definition can, each in more than one of a hundred", () => {
		const uses = readings.flatMap((reading) => (reading.ok ? [resourceUsesOf(reading.value)] : []));
		for (const group of Object.keys(RESOURCE_USES) as (keyof typeof RESOURCE_USES)[]) {
			for (const use of RESOURCE_USES[group]) {
				const count = uses.filter((one) => one[group].includes(use)).length;
				expect([group, use, count > 6]).toEqual([group, use, true]);
			}
		}
	});
});

describe("nearly valid definitions of the resource dialect", () => {
	const readings = Array.from({ length: 400 }, (_, i) => read(arbitraryResource(root.fork(2, i), `arbitrary-${i}`)));

	test("are read or refused, for reasons of many kinds, and never crash the reader", () => {
		const codes = readings.flatMap((reading) =>
			reading.ok ? [] : reading.diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code),
		);
		expect(readings.filter(({ ok }) => ok).length).toBeGreaterThan(40);
		expect(readings.filter(({ ok }) => !ok).length).toBeGreaterThan(40);
		expect(new Set(codes).size).toBeGreaterThan(6);
	});
});
