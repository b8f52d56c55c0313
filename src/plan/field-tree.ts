import { includesKind, parseKind } from "../pattern/kinds.js";
import type { Path } from "../pattern/path.js";

/**
 * What is read of a value. `true`: all of it. An object: these keys of an object. A list of one: this of each element.
 * A scalar is always read whole, and that a value is there is always seen, so `{}` serves for its presence and text.
 */
export type FieldTree = true | { readonly [key: string]: FieldTree } | readonly [FieldTree];

/**
 * What is read of objects, by the kinds that they are of as {@link formatKind} spells them. Others are not looked at.
 * Two entries are of no kind: {@link WORKLOAD_FIELDS} and {@link OWNED_FIELDS}.
 */
export type FieldsByKind = Readonly<Record<string, FieldTree>>;

/** What is read of an object of any kind that has a Pod template. No kind is spelled so. */
export const WORKLOAD_FIELDS = "*workload";

/** What is read of an object of any kind that has owners: it may stand between a workload and its Pods. */
export const OWNED_FIELDS = "*owned";

/** Tells whether a value from elsewhere says what is read of objects, as {@link FieldsByKind} does. */
export function isFieldsByKind(value: unknown, levels = 500): value is FieldsByKind {
	const isTree = (tree: unknown): boolean => {
		if (tree === true) return true;
		if (Array.isArray(tree)) return levels > 0 && tree.length === 1 && isFieldsByKind({ element: tree[0] }, levels - 1);
		return isFieldsByKind(tree, levels - 1);
	};
	return typeof value === "object" && value !== null && levels > 0 && Object.values(value).every(isTree);
}

/** Returns what is read of an object of this group and kind; `undefined` where it is not looked at. */
export function fieldsOfKind(fields: FieldsByKind, object: { group: string; kind: string }): FieldTree | undefined {
	const trees = Object.entries(fields).filter(
		([text]) => text !== WORKLOAD_FIELDS && text !== OWNED_FIELDS && includesKind([parseKind(text)], object),
	);
	return trees.length === 0 ? undefined : mergeFields(trees.map(([, tree]) => tree));
}

/** Returns the tree that reads `leaf` at the end of a path. */
export function fieldsAt(path: Path, leaf: FieldTree): FieldTree {
	return path.reduceRight<FieldTree>((tree, step) => {
		// Which keys there are is seen only of all of them.
		if (step.step === "keys") return true;
		return step.step === "key" ? { [step.key]: tree } : [tree];
	}, leaf);
}

/** Returns what all of the trees read together. */
export function mergeFields(trees: readonly FieldTree[]): FieldTree {
	const read = trees.filter((tree) => !isEmpty(tree));
	const [only, another] = read;
	if (only === undefined || another === undefined) return only ?? {};
	if (read.includes(true)) return true;
	const elements = read.filter(isElements);
	if (elements.length > 0) return elements.length < read.length ? true : [mergeFields(elements.map(([tree]) => tree))];
	return mergeMembers(read);
}

/** Member by member: all trees of one key at once, since a pattern may well name thousands of labels. */
function mergeMembers(objects: readonly FieldTree[]): FieldsByKind {
	const members = new Map<string, FieldTree[]>();
	for (const [key, tree] of objects.flatMap((object) => Object.entries<FieldTree>(object as FieldsByKind))) {
		const trees = members.get(key);
		if (trees === undefined) members.set(key, [tree]);
		else trees.push(tree);
	}
	return Object.fromEntries([...members].map(([key, trees]) => [key, mergeFields(trees)]));
}

/** Returns the fields of all, kind by kind. */
export function mergeByKind(all: readonly FieldsByKind[]): FieldsByKind {
	return mergeMembers(all);
}

function isElements(tree: FieldTree): tree is readonly [FieldTree] {
	return Array.isArray(tree);
}

function isEmpty(tree: FieldTree): boolean {
	return tree !== true && !isElements(tree) && Object.keys(tree).length === 0;
}
