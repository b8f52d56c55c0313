import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import resourceSchema from "../../schemas/kubepattern.dev-v1.schema.json" with { type: "json" };
import registrySchema from "../../schemas/kubepattern.it-v1.schema.json" with { type: "json" };
import { type CursorPlace, jsonPlace, type Schema, schemaAt, yamlPlace } from "./schema-path.js";

/** Completes keys and values of a pattern by the schema of its dialect, and the ids that its relationships may name. */
export function completePattern(context: CompletionContext): CompletionResult | null {
	const text = context.state.doc.toString();
	const isJson = /^\s*\{/.test(text);
	const place = (isJson ? jsonPlace : yamlPlace)(text, context.pos);
	if (place === undefined) return null;
	if (!context.explicit && place.writes === "key" && place.from === context.pos) return null;
	const schema = (isJson ? registrySchema : resourceSchema) as Schema;
	const options =
		place.writes === "key" ? keyOptions(schema, place, isJson) : valueOptions(schema, place, isJson, text);
	return options.length === 0 ? null : { from: place.from, options, validFor: /^["']?[\w.*/-]*$/ };
}

function keyOptions(schema: Schema, { path, siblings }: CursorPlace, isJson: boolean): readonly Completion[] {
	const at = schemaAt(schema, path);
	return Object.entries(at?.properties ?? {})
		.filter(([key]) => !siblings.has(key))
		.map(([key, part]) => ({
			label: isJson ? `"${key}"` : key,
			apply: isJson ? `"${key}": ` : applied(key, part),
			type: "property",
			detail: at?.required?.includes(key) ? "required" : "",
			...info(part),
			boost: at?.required?.includes(key) ? 1 : 0,
		}));
}

function applied(key: string, { type }: Schema): string {
	const types = [type].flat();
	return types.includes("object") || types.includes("array") ? `${key}:` : `${key}: `;
}

function valueOptions(schema: Schema, { path }: CursorPlace, isJson: boolean, text: string): readonly Completion[] {
	const at = schemaAt(schema, path);
	if (at === undefined) return [];
	const fixed = at.const === undefined ? (at.enum ?? []) : [at.const];
	const named = ["with", "resourceIds", "actors"].some((key) => path.includes(key)) ? idsIn(text) : [];
	const values = [...fixed, ...named, ...(at.examples ?? [])].filter((value) => typeof value !== "object");
	return [...new Set(values.map((value) => (isJson ? JSON.stringify(value) : String(value))))].map((label) => ({
		label,
		type: fixed.length > 0 ? "enum" : "constant",
		...info(at),
	}));
}

function info({ description }: Schema): { readonly info?: string } {
	return description === undefined ? {} : { info: description };
}

/** The ids that a pattern gives, wherever they stand. */
function idsIn(text: string): readonly string[] {
	return [...text.matchAll(/(?:^|[\s,{-])"?id"?\s*:\s*["']?([\w.-]+)/gm)].map(([, id = ""]) => id);
}
