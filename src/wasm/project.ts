import { isJsonList, type Json, ownValue, setOwn } from "../base/json.js";
import type { Snapshot } from "../cluster/resource.js";
import { ANY_KIND, type FieldsByKind, type FieldTree } from "../plan/field-tree.js";

/**
 * The documents of a snapshot, cut to what a policy reads: objects of other kinds are left out, and so are fields that
 * no rule looks at. Much less JSON to write, parse and walk, for the same verdict.
 */
export function projectSnapshot(snapshot: Snapshot, fields: FieldsByKind): readonly Json[] {
	const trees = new Map(Object.entries(fields));
	const projected: Json[] = [];
	for (const { kind, object } of snapshot.documents) {
		const tree = trees.get(kind) ?? trees.get(ANY_KIND);
		if (tree !== undefined) projected.push(project(object, tree));
	}
	return projected;
}

/** A value cut to a tree ({@link FieldTree}): what does not fit the tree stays as an empty list or object, since it is there. */
function project(value: Json, tree: FieldTree): Json {
	if (tree === true || typeof value !== "object" || value === null) return value;
	const isElements = isJsonList(tree);
	if (isJsonList(value)) return isElements ? value.map((item) => project(item, (tree as readonly [FieldTree])[0])) : [];
	const cut: Record<string, Json> = {};
	if (isElements) return cut;
	for (const [key, subtree] of Object.entries(tree as Readonly<Record<string, FieldTree>>)) {
		const member = ownValue(value, key);
		if (member !== undefined) setOwn(cut, key, project(member, subtree));
	}
	return cut;
}
