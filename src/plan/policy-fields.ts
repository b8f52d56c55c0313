import { CONTROLLERS, type ControllerKind } from "../cluster/controllers.js";
import { type FieldsByKind, type FieldTree, mergeByKind, mergeFields } from "./field-tree.js";
import type { Plan } from "./plan.js";

/** What findings say of every resource, and what tells one from another (SEMANTICS.md 1 and 5). */
const IDENTITY: FieldTree = {
	apiVersion: {},
	kind: {},
	metadata: { name: {}, generateName: {}, namespace: {} },
};

/** What ownership is decided by (SEMANTICS-CRD.md 7). */
const OWNERSHIP: FieldTree = {
	metadata: { uid: {}, ownerReferences: [{ apiVersion: {}, kind: {}, name: {}, uid: {} }] },
};

/**
 * What a policy of these patterns reads. Where it reads Pods it also reads the controllers that would make some
 * (SEMANTICS.md 1): their templates as their Pods, and who owns whom.
 */
export function policyFields(plans: readonly Plan[]): FieldsByKind {
	const asked = mergeByKind(plans.map((plan) => plan.fields));
	const pod = asked.Pod;
	const made =
		pod === undefined
			? []
			: [{ Pod: OWNERSHIP }, ...CONTROLLERS.map((controller) => controllerFields(controller, pod))];
	const all = mergeByKind([asked, ...made]);
	return Object.fromEntries(Object.entries(all).map(([kind, tree]) => [kind, mergeFields([IDENTITY, tree])]));
}

function controllerFields({ kind, template }: ControllerKind, pod: FieldTree): FieldsByKind {
	const metadata = memberOf(pod, "metadata") ?? {};
	const ofTemplate = {
		metadata: present({ labels: memberOf(metadata, "labels"), annotations: memberOf(metadata, "annotations") }),
		...present({ spec: memberOf(pod, "spec") }),
	};
	const read = template.reduceRight<FieldTree>((tree, key) => ({ [key]: tree }), ofTemplate);
	return { [kind]: mergeFields([OWNERSHIP, read]) };
}

function memberOf(tree: FieldTree, key: string): FieldTree | undefined {
	if (tree === true) return true;
	return !Array.isArray(tree) && Object.hasOwn(tree, key) ? (tree as Record<string, FieldTree>)[key] : undefined;
}

function present(members: Readonly<Record<string, FieldTree | undefined>>): Record<string, FieldTree> {
	const entries = Object.entries(members).filter((entry): entry is [string, FieldTree] => entry[1] !== undefined);
	return Object.fromEntries(entries);
}
