import type { GroupKind } from "../pattern/kinds.js";
import { CONTROLLERS } from "./controllers.js";

/** Fields of objects, in the form of `FieldTree` (plan/field-tree.ts): `{}` for a value that is read whole if a scalar. */
export type SnapshotFields = { readonly [key: string]: SnapshotFields } | readonly [SnapshotFields];

/** By what an object is known, and by what it names its owners. */
const OF_EVERY_OBJECT: SnapshotFields = {
	apiVersion: {},
	kind: {},
	metadata: {
		name: {},
		generateName: {},
		namespace: {},
		uid: {},
		ownerReferences: [{ apiVersion: {}, kind: {}, name: {}, uid: {} }],
	},
};

/** What says of a custom kind whether it has namespaces. */
const OF_DEFINITION: SnapshotFields = { spec: { group: {}, names: { kind: {} }, scope: {} } };

/** Returns what a snapshot reads of objects of a kind, whatever the patterns are: each part is to be kept. */
export function snapshotFields({ group, kind }: GroupKind): readonly SnapshotFields[] {
	if (kind === "CustomResourceDefinition") return [OF_EVERY_OBJECT, OF_DEFINITION];
	const controller = CONTROLLERS.find((one) => one.group === group && one.kind === kind);
	if (controller === undefined) return [OF_EVERY_OBJECT];
	const template = controller.template.reduceRight<SnapshotFields>((fields, key) => ({ [key]: fields }), {});
	return [OF_EVERY_OBJECT, template];
}
