import type { GroupKind } from "../pattern/kinds.js";
import { POD_TEMPLATE_PATHS } from "./pod-template.js";

/** Fields of objects, in the form of `FieldTree` (plan/field-tree.ts): `{}` for a value that is read whole if a scalar. */
export type SnapshotFields = { readonly [key: string]: SnapshotFields } | readonly [SnapshotFields];

/** The annotation by which a user suppresses findings about an object, or about the Pods of a template. */
export const IGNORE_ANNOTATION = "patternc.dev/ignore";

const IGNORED: SnapshotFields = { [IGNORE_ANNOTATION]: {} };

/** By what an object is known, by what it names its owners, and what it says of findings about it. */
const OF_EVERY_OBJECT: SnapshotFields = {
	apiVersion: {},
	kind: {},
	metadata: {
		name: {},
		generateName: {},
		namespace: {},
		uid: {},
		annotations: IGNORED,
		ownerReferences: [{ apiVersion: {}, kind: {}, name: {}, uid: {}, controller: {} }],
	},
};

/** What says of a custom kind whether it has namespaces. */
const OF_DEFINITION: SnapshotFields = { spec: { group: {}, names: { kind: {} }, scope: {} } };

/** What says of a Pod whether it is live. */
const OF_POD: SnapshotFields = { status: { phase: {} } };

/** What makes an object a workload, and what tells an old revision. */
const OF_WORKLOAD: readonly SnapshotFields[] = [
	{ spec: { replicas: {} } },
	...POD_TEMPLATE_PATHS.flatMap((path) => [
		fieldsAt([...path, "spec", "containers"], {}),
		fieldsAt([...path, "metadata", "annotations"], IGNORED),
	]),
];

function fieldsAt(path: readonly string[], fields: SnapshotFields): SnapshotFields {
	return path.reduceRight<SnapshotFields>((inner, key) => ({ [key]: inner }), fields);
}

/**
 * Returns what a snapshot reads of objects of a kind, whatever the patterns are: each part is to be kept.
 *
 * @param isWorkload whether the object has a Pod template.
 */
export function snapshotFields({ kind }: GroupKind, isWorkload: boolean): readonly SnapshotFields[] {
	return [
		OF_EVERY_OBJECT,
		...(kind === "CustomResourceDefinition" ? [OF_DEFINITION] : []),
		...(kind === "Pod" ? [OF_POD] : []),
		...(isWorkload ? OF_WORKLOAD : []),
	];
}
