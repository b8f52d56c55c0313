import type { RegoFile } from "../../src/rego/rego-file.js";

/**
 * Lists the places where a partial rule is looked up by key, each as `package: line`. OPA works a partial rule out anew
 * for each key; walking all of one, and asking for a key that is written down, are fine.
 */
export function partialLookUps(files: readonly RegoFile[]): readonly string[] {
	const modules = files.map(({ text }) => moduleOf(text));
	const partial = new Set(modules.flatMap(({ path, names }) => names.map((name) => `${path}.${name}`)));
	return modules.flatMap(({ path, imports, lines }) => {
		const packageOf = new Map(imports.map((target) => [target.split(".").at(-1) ?? "", target]));
		// What a reference means, from its start to the bracket: `name`, `alias.name` or `data.package.name`.
		const ruleOf = (reference: string): string => {
			if (reference.startsWith("data.")) return reference.slice("data.".length);
			const [first = "", ...rest] = reference.split(".");
			return rest.length === 0 ? `${path}.${first}` : `${packageOf.get(first)}.${rest.join(".")}`;
		};
		return lines
			.filter((line) => lookUpsIn(line).some((reference) => partial.has(ruleOf(reference))))
			.map((line) => `${path}: ${line.trim()}`);
	});
}

/** What stands before each key in brackets, but for keys that are written down, and for the key in a rule's head. */
function lookUpsIn(line: string): readonly string[] {
	const withoutHead = line.replace(/^\w+\[.*?\](?= (contains|:=) )/, "");
	return [...withoutHead.matchAll(/(?<![\w.])([\w.]+)\[(?!")/g)].map(([, reference = ""]) => reference);
}

function moduleOf(text: string) {
	const lines = text.split("\n").filter((line) => !/^\s*#/.test(line));
	const captured = (pattern: RegExp) => lines.flatMap((line) => pattern.exec(line)?.[1] ?? []);
	return {
		lines,
		path: captured(/^package (\S+)/)[0] ?? "",
		imports: captured(/^import data\.(\S+)/),
		names: [...captured(/^(\w+)(?:\[.*?\])? contains /), ...captured(/^(\w+)\[.*?\] :=/)],
	};
}
