import { literal } from "../rego/build.js";
import type { DottedName, Module, Term } from "../rego/tree.js";

/** Moves a module below a prefix, with all that it refers to, and returns it. Everything in `data` is moved with it. */
export function withPrefix(module: Module, prefix: DottedName = []): Module {
	if (prefix.length === 0) return module;
	return {
		...module,
		package: [...prefix, ...module.package],
		imports: module.imports.map((path) => below(path, prefix)),
		rules: moved(module.rules, prefix),
	};
}

function below([first, ...others]: DottedName, prefix: DottedName): DottedName {
	return first === undefined ? [] : [first, ...prefix, ...others];
}

/** Moves the references to `data` of a part of a tree. A text of a pattern is a scalar, and no reference. */
function moved<T>(node: T, prefix: DottedName): T;
function moved(node: unknown, prefix: DottedName): unknown {
	if (Array.isArray(node)) return node.map((child) => moved(child, prefix));
	if (typeof node !== "object" || node === null) return node;
	const copy = Object.fromEntries(Object.entries(node).map(([key, child]) => [key, moved(child, prefix)]));
	if (copy.term === "reference" && copy.head === DATA) {
		return { ...copy, steps: [...prefix.map(literal), ...(copy.steps as readonly Term[])] };
	}
	// `with data.x as y`.
	if (Array.isArray(copy.document) && copy.document[0] === DATA) {
		return { ...copy, document: below(copy.document as DottedName, prefix) };
	}
	return copy;
}

const DATA = "data";

/** Moves a module of the library, which is a text, below a prefix and returns it. No text of a pattern is in it. */
export function libraryWithPrefix(text: string, prefix: DottedName = []): string {
	if (prefix.length === 0) return text;
	const before = prefix.join(".");
	return text
		.replace(/^package (?=lib\.)/m, `package ${before}.`)
		.replace(/(?<![\w.])data\.(?=(lib|kubepattern)[.[])/g, `data.${before}.`);
}
