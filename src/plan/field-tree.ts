import type { Path } from "../pattern/path.js";

/**
 * What is read of a value. `true`: all of it. An object: these keys of an object. A list of one: this of each element.
 * A scalar is always read whole, and that a value is there is always seen, so `{}` serves for its presence and text.
 */
export type FieldTree = true | { readonly [key: string]: FieldTree } | readonly [FieldTree];

/** By kind, what is read of its objects. Objects of other kinds are looked at only where {@link ANY_KIND} is there. */
export type FieldsByKind = Readonly<Record<string, FieldTree>>;

/** Stands for every kind that is not named. */
export const ANY_KIND = "*";

/** The tree that reads `leaf` at the end of a path. */
export function fieldsAt(path: Path, leaf: FieldTree): FieldTree {
	return path.reduceRight<FieldTree>((tree, step) => (step.step === "key" ? { [step.key]: tree } : [tree]), leaf);
}

/** What all of the trees read together. */
export function mergeFields(trees: readonly FieldTree[]): FieldTree {
	return trees.reduce(mergeTwo, {});
}

function mergeTwo(a: FieldTree, b: FieldTree): FieldTree {
	if (a === true || b === true) return true;
	if (isEmpty(a)) return b;
	if (isEmpty(b)) return a;
	if (isElements(a) !== isElements(b)) return true;
	if (isElements(a) && isElements(b)) return [mergeTwo(a[0], b[0])];
	const keys = [...Object.entries(a), ...Object.entries(b)];
	const merged = new Map<string, FieldTree>();
	for (const [key, tree] of keys) merged.set(key, mergeTwo(merged.get(key) ?? {}, tree));
	return Object.fromEntries(merged);
}

/** The fields of all, kind by kind. */
export function mergeByKind(all: readonly FieldsByKind[]): FieldsByKind {
	const merged = new Map<string, FieldTree>();
	for (const [kind, tree] of all.flatMap((fields) => Object.entries(fields))) {
		merged.set(kind, mergeTwo(merged.get(kind) ?? {}, tree));
	}
	return Object.fromEntries(merged);
}

function isElements(tree: FieldTree): tree is readonly [FieldTree] {
	return Array.isArray(tree);
}

function isEmpty(tree: FieldTree): boolean {
	return tree !== true && !isElements(tree) && Object.keys(tree).length === 0;
}
