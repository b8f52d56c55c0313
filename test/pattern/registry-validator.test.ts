import { execFileSync } from "node:child_process";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import type { Json } from "../../src/base/json.js";
import { REGISTRY_SCHEMA } from "../../src/pattern/registry-schema.js";
import { validateRegistryPattern } from "../../src/pattern/registry-validator.js";
import { PROJECT } from "../cli/patternc.js";
import { rule, single } from "./sample.js";

test("registry-validator.ts is generated from the schema (npm run generate)", () => {
	execFileSync(process.execPath, ["scripts/generate-validator.mjs", "--check"], { cwd: PROJECT });
});

const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true, ownProperties: true });
ajv.addKeyword("errorMessage");
const compiled = ajv.compile(REGISTRY_SCHEMA);

const ODD: readonly Json[] = [
	"",
	"\u{1F600}",
	0,
	-1,
	1.5,
	true,
	[],
	[1, "x", []],
	{},
	{ toString: 1 },
	"EQUALS",
	"x y",
];

/** The value with another one in place of each of its parts, and without each of its keys, one at a time. */
function* changed(value: Json): Generator<Json> {
	yield* ODD;
	if (typeof value !== "object" || value === null) return;
	for (const key of Object.keys(value)) {
		for (const part of changed((value as Record<string, Json>)[key] as Json)) {
			yield Array.isArray(value) ? value.with(Number(key), part) : { ...value, [key]: part };
		}
		if (Array.isArray(value)) yield [...value, value[Number(key)] as Json];
		else yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
	}
	if (!Array.isArray(value)) yield { ...value, unknown: 1 };
}

test("the generated code says of every change to a pattern what ajv says that compiles the schema", () => {
	const sample = structuredClone(single({ relationships: [rule("x", "y")] })) as unknown as Json;
	let refused = 0;
	for (const document of changed(sample)) {
		expect(validateRegistryPattern(document)).toBe(compiled(document));
		const errors = validateRegistryPattern.errors ?? null;
		refused += errors === null ? 0 : 1;
		expect(errors).toEqual(compiled.errors ?? null);
	}
	expect(refused).toBeGreaterThan(100);
});
