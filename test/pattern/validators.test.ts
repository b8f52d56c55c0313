import { execFileSync } from "node:child_process";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import type { Json, JsonObject } from "../../src/base/json.js";
import { REGISTRY_SCHEMA } from "../../src/pattern/registry-schema.js";
import { validateRegistryPattern } from "../../src/pattern/registry-validator.js";
import { RESOURCE_SCHEMA } from "../../src/pattern/resource-schema.js";
import { validateResourcePattern } from "../../src/pattern/resource-validator.js";
import type { SchemaValidator } from "../../src/pattern/validate.js";
import { PROJECT } from "../cli/patternc.js";
import { related } from "./resource-sample.js";
import { rule, single } from "./sample.js";

test("the validators are generated from the schemas (npm run generate)", () => {
	execFileSync(process.execPath, ["scripts/generate-validator.mjs", "--check"], { cwd: PROJECT });
});

const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true, ownProperties: true });
for (const keyword of ["errorMessage", "instead"]) ajv.addKeyword(keyword);

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

/** A schema is code that has each part once, so the places of mistakes in the schema are others. */
function mistakes(errors: readonly { schemaPath?: string }[] | null | undefined) {
	return errors?.map(({ schemaPath: _, ...rest }) => rest) ?? null;
}

const CRITERION = {
	...{ operator: "EQUALS", targetPath: "a", dependencyPath: "b", targetDefault: { value: 1 } },
	dependencyTransform: { split: { separator: "/", index: 1 } },
};

test.each<[string, object, SchemaValidator, JsonObject]>([
	["registry", REGISTRY_SCHEMA, validateRegistryPattern, single({ relationships: [rule("x", "y")] })],
	[
		"resource",
		RESOURCE_SCHEMA,
		validateResourcePattern,
		related([{ with: "d", type: "selects", selectorPath: "a", criteria: [CRITERION] }], {
			for: "5m",
			target: {
				kinds: [{ category: "c" }],
				emitOnEmpty: true,
				filters: { matchNone: [{ path: "a", operator: "EQUALS", values: [1] }] },
			},
		}),
	],
])(
	"the code of %s says of every change to a pattern what ajv says that compiles the schema",
	(_, schema, code, sample) => {
		const compiled = ajv.compile(schema);
		let refused = 0;
		for (const document of changed(structuredClone(sample) as unknown as Json)) {
			expect(code(document)).toBe(compiled(document));
			const errors = code.errors ?? null;
			refused += errors === null ? 0 : 1;
			expect(mistakes(errors as { schemaPath?: string }[] | null)).toEqual(mistakes(compiled.errors));
		}
		expect(refused).toBeGreaterThan(100);
	},
);
