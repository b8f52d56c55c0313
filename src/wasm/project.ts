import { isJsonList, type Json, type JsonObject, ownValue, setOwn } from "../base/json.js";
import type { CutObject } from "../cluster/manifest-collector.js";
import type { Resource, Snapshot } from "../cluster/resource.js";
import { snapshotFields } from "../cluster/snapshot-fields.js";
import type { GroupKind } from "../pattern/kinds.js";
import { type FieldsByKind, type FieldTree, fieldsOfKind, mergeFields } from "../plan/field-tree.js";

/** Cuts one object to what a policy reads, and returns `undefined` where the policy does not look at it. */
export type Projection = (object: Resource) => Json | undefined;

/**
 * Cuts the documents of a snapshot to what a policy reads and returns them: without objects of other kinds, and without
 * fields that no rule reads. The verdict is the same, with much less JSON to write, parse and walk.
 */
export function projectSnapshot(snapshot: Snapshot, fields: FieldsByKind): readonly Json[] {
	return snapshot.documents.map(projectionTo(fields)).filter((value) => value !== undefined);
}

/** Makes the projection to fields. */
export function projectionTo(fields: FieldsByKind): Projection {
	const cutOf = cutsByKind((kind) => fieldsOfKind(fields, kind));
	return (resource) => cutOf(resource)?.(resource.object);
}

/**
 * Makes the function that cuts objects, as they are read, to what a policy and the snapshot read of them, and returns
 * it. A snapshot of such objects is projected to the same documents.
 */
export function snapshotCut(fields: FieldsByKind): CutObject {
	const cutOf = cutsByKind((kind) => mergeFields([fieldsOfKind(fields, kind) ?? {}, ...snapshotFields(kind)]));
	return (object, kind) => (cutOf(kind)?.(object) ?? object) as JsonObject;
}

/** Looks the fields of each kind up once. */
function cutsByKind(fieldsOf: (kind: GroupKind) => FieldTree | undefined): (kind: GroupKind) => Cut | undefined {
	const cuts = new Map<string, Cut | undefined>();
	return ({ group, kind }) => {
		const key = `${group}/${kind}`;
		if (!cuts.has(key)) {
			const tree = fieldsOf({ group, kind });
			cuts.set(key, tree === undefined ? undefined : cutTo(tree));
		}
		return cuts.get(key);
	};
}

type Cut = (value: Json) => Json;

/**
 * Makes the function that cuts values to a tree ({@link FieldTree}). A list or object that does not fit the tree
 * becomes an empty one, since a rule can ask whether it is there. The tree is taken apart once, not for each value.
 */
function cutTo(tree: FieldTree): Cut {
	if (tree === true) return (value) => value;
	const element = isJsonList(tree) ? cutTo((tree as readonly [FieldTree])[0]) : undefined;
	const members = isJsonList(tree) ? [] : Object.entries(tree).map(([key, subtree]) => ({ key, cut: cutTo(subtree) }));
	return (value) => {
		if (typeof value !== "object" || value === null) return value;
		if (isJsonList(value)) return element === undefined ? [] : value.map((item) => element(item));
		const result: Record<string, Json> = {};
		for (const { key, cut } of members) {
			const member = ownValue(value as JsonObject, key);
			if (member !== undefined) setOwn(result, key, cut(member));
		}
		return result;
	};
}
