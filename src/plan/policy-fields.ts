import { CONTROLLERS, type ControllerKind } from "../cluster/controllers.js";
import { formatKind } from "../pattern/kinds.js";
import { type FieldsByKind, type FieldTree, fieldsOfKind, mergeByKind, mergeFields } from "./field-tree.js";
import { OWNERS, OWNERSHIP } from "./ownership-fields.js";
import type { Plan } from "./plan.js";

/** What findings say of every resource, and what tells one from another (SEMANTICS.md 1 and 5). */
const IDENTITY: FieldTree = {
	apiVersion: {},
	kind: {},
	metadata: { name: {}, generateName: {}, namespace: {} },
};

/**
 * What a policy of these patterns reads. Where it reads Pods it also reads the controllers that would make some
 * (SEMANTICS.md 1): their templates as their Pods, and who owns whom.
 */
export function policyFields(plans: readonly Plan[]): FieldsByKind {
	const asked = mergeByKind(plans.map((plan) => plan.reads));
	const pod = fieldsOfKind(asked, { group: "", kind: "Pod" });
	const made =
		pod === undefined ? [] : [{ Pod: OWNERS }, ...CONTROLLERS.map((controller) => controllerFields(controller, pod))];
	const all = mergeByKind([asked, ...made]);
	return Object.fromEntries(
		Object.entries(all).map(([kind, tree]) => [kind, mergeFields([IDENTITY, tree, all[formatKind({})] ?? {}])]),
	);
}

/** A controller as the Pod it makes reads: what its template gives, and its own name, also as that of the Pod's owner. */
function controllerFields({ kind, template }: ControllerKind, pod: FieldTree): FieldsByKind {
	const metadata = memberOf(pod, "metadata") ?? {};
	const ofTemplate = {
		metadata: present({ labels: memberOf(metadata, "labels"), annotations: memberOf(metadata, "annotations") }),
		...present({ spec: memberOf(pod, "spec") }),
	};
	const read = template.reduceRight<FieldTree>((tree, key) => ({ [key]: tree }), ofTemplate);
	const owners = elementOf(memberOf(metadata, "ownerReferences") ?? {});
	const names = [memberOf(metadata, "name"), memberOf(owners, "name")].filter((tree) => tree !== undefined);
	return { [kind]: mergeFields([OWNERSHIP, read, { metadata: { name: mergeFields(names) } }]) };
}

function memberOf(tree: FieldTree, key: string): FieldTree | undefined {
	if (tree === true) return true;
	return !Array.isArray(tree) && Object.hasOwn(tree, key) ? (tree as Record<string, FieldTree>)[key] : undefined;
}

function elementOf(tree: FieldTree): FieldTree {
	if (tree === true) return true;
	return Array.isArray(tree) ? (tree as readonly [FieldTree])[0] : {};
}

function present(members: Readonly<Record<string, FieldTree | undefined>>): Record<string, FieldTree> {
	const entries = Object.entries(members).filter((entry): entry is [string, FieldTree] => entry[1] !== undefined);
	return Object.fromEntries(entries);
}
