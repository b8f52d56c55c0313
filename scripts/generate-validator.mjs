// Writes src/pattern/registry-validator.ts, src/pattern/resource-validator.ts and src/cli/config/config-validator.ts, the
// schemas of patterns and of .patternc.yaml as code, so that no command compiles them; with --check it compares. `npm run generate` runs it. The code refers to the schema and has no
// copy of it: a changed text or word of the schema changes nothing here.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { CONFIG_SCHEMA } from "../dist/cli/config/config-schema.js";
import { REGISTRY_SCHEMA } from "../dist/pattern/registry-schema.js";
import { RESOURCE_SCHEMA } from "../dist/pattern/resource-schema.js";

/** The validators: folder and file, schema and function by name. */
const VALIDATORS = [
	["pattern/registry", "REGISTRY_SCHEMA", "validateRegistryPattern", REGISTRY_SCHEMA],
	["pattern/resource", "RESOURCE_SCHEMA", "validateResourcePattern", RESOURCE_SCHEMA],
	["cli/config/config", "CONFIG_SCHEMA", "validateConfig", CONFIG_SCHEMA],
];

function head(path, schemaName, functionName, main) {
	const file = path.split("/").at(-1);
	const types = path.startsWith("pattern/") ? "./validate.js" : "../../pattern/validate.js";
	return `// @ts-nocheck
// Made by scripts/generate-validator.mjs with ajv: do not edit.

import { ${schemaName} } from "./${file}-schema.js";
import type { SchemaValidator } from "${types}";

/** Validates a document against {@link ${schemaName}}. */
export const ${functionName}: SchemaValidator = ${main};

`;
}

/** What the generated code takes from ajv at run time, and what stands here in its place. */
const RUNTIME = {
	'require("ajv/dist/runtime/ucs2length").default': "(text) => [...text].length",
	// The words of an enum are texts.
	'require("ajv/dist/runtime/equal").default': "Object.is",
};

/** The text of a module. */
function validatorModule([file, schemaName, functionName, schemaObject]) {
	const ajv = new Ajv2020({
		allErrors: true,
		verbose: true,
		allowUnionTypes: true,
		ownProperties: true,
		inlineRefs: false,
		// A test compiles them, which validates them.
		validateSchema: false,
		keywords: ["errorMessage", "instead"],
		// Words are compared with those of the schema instead of standing here.
		loopEnum: 0,
		code: { source: true, esm: true, lines: true },
	});
	const { root, parts } = withReferences(schemaObject);
	let code = standalone(ajv, ajv.compile(root));
	const [start, main] =
		/^"use strict";\s*export const validate = (validate\d+);\s*export default \1;\s*/.exec(code) ?? [];
	code = replaced(code, start, "");
	code = replaced(code, `= ${JSON.stringify(root)};`, `= ${schemaName};`);
	for (const { schema, path } of parts)
		code = replaced(code, `= ${JSON.stringify(schema)};`, `= ${schemaName}${path};`);
	code = replaced(code, /\/\*# sourceURL=.*\*\/;\n/, "");
	for (const [call, own] of Object.entries(RUNTIME)) code = replaced(code, call, own);
	const foreign = /require\([^)]*\)/.exec(code)?.[0];
	if (foreign !== undefined) throw new Error(`the validator takes something else of ajv: ${foreign}`);
	return head(file, schemaName, functionName, main) + code;
}

/**
 * The schema with each object schema that stands in it more than once as one definition, so that its code is there once.
 * With the definitions and where each stands first.
 */
function withReferences(schema) {
	const counts = new Map();
	const count = (node) => {
		if (typeof node !== "object" || node === null) return;
		counts.set(node, (counts.get(node) ?? 0) + 1);
		if (counts.get(node) === 1) for (const part of Object.values(node)) count(part);
	};
	count(schema);
	const parts = new Map();
	const convert = (node, path) => {
		if (typeof node !== "object" || node === null) return node;
		if (Array.isArray(node)) return node.map((part, i) => convert(part, `${path}[${i}]`));
		const known = parts.get(node);
		if (known !== undefined) return { $ref: known.reference };
		const isShared = node.properties !== undefined && counts.get(node) > 1;
		const part = { path, reference: `#/$defs/${parts.size}`, schema: undefined };
		if (isShared) parts.set(node, part);
		const converted = Object.fromEntries(
			Object.entries(node).map(([key, value]) => [key, convert(value, `${path}.${key}`)]),
		);
		if (!isShared) return converted;
		part.schema = converted;
		return { $ref: part.reference };
	};
	const root = convert(schema, "");
	const shared = [...parts.values()];
	if (shared.length > 0) root.$defs = Object.fromEntries(shared.map((part, i) => [i, part.schema]));
	return { root, parts: shared };
}

function replaced(code, what, by) {
	const result = code.replace(what, () => by);
	if (result === code) throw new Error(`ajv writes its code in another way: there is no ${String(what).slice(0, 80)}`);
	return result;
}

for (const validator of VALIDATORS) {
	const [file] = validator;
	const output = new URL(`../src/${file}-validator.ts`, import.meta.url);
	const text = validatorModule(validator);
	if (!process.argv.includes("--check")) writeFileSync(output, text);
	else if (!existsSync(output) || readFileSync(output, "utf8") !== text) {
		console.error(`src/${file}-validator.ts is not what scripts/generate-validator.mjs makes: npm run generate`);
		process.exitCode = 1;
	}
}
