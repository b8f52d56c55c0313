import { isJsonObject, type Json, setOwn } from "../../base/json.js";
import { includesKind, LINKED_KINDS, type RelationshipType } from "../../pattern/relationship-type.js";
import { type ActorAim, rename } from "./aim.js";
import { type Draft, found, listAt, objectAt, place } from "./draft.js";
import type { Random } from "./random.js";
import { isClusterScoped } from "./skeleton.js";
import { ownerReference } from "./template-controller.js";

/** An object of a snapshot in the making, and the actor that it is to play; a third thing plays none. */
export interface Part {
	readonly draft: Draft;
	readonly aim?: ActorAim;
}

/** Links two objects by a type, whichever of the two it goes from. Nothing where it never links their kinds. */
export function link(random: Random, type: RelationshipType, a: Part, b: Part): void {
	const forth = canGo(type, a, b);
	const back = canGo(type, b, a);
	if (forth && (!back || random.chance(0.5))) LINKS[type](random, a, b);
	else if (back) LINKS[type](random, b, a);
}

/** Links the one object to the other in this direction, where the type does. */
export function linkForth(random: Random, type: RelationshipType, from: Part, to: Part): boolean {
	const isLinked = canGo(type, from, to);
	if (isLinked) LINKS[type](random, from, to);
	return isLinked;
}

function canGo(type: RelationshipType, from: Part, to: Part): boolean {
	const kinds = LINKED_KINDS[type];
	return includesKind(kinds.from, kindOf(from)) && includesKind(kinds.to, kindOf(to));
}

/** Takes two objects apart that a type links though nobody said so. */
export function separate(random: Random, type: RelationshipType, a: Part, b: Part): void {
	if (type === "IS_NAMESPACE_OF") {
		const [one, two] = [namespaceOf(a) ?? "default", namespaceOf(b) ?? "default"];
		if (one === two) moveTo(b, random.pick(["payments", "shop", "elsewhere"].filter((name) => name !== one)));
		for (const [namespace, other] of [
			[a, b],
			[b, a],
		] as const) {
			if (kindOf(namespace) === "Namespace" && nameOf(namespace) === namespaceOf(other))
				rename(namespace.draft, "elsewhere");
		}
	}
	if (type === "USES_SA") {
		for (const [pod, other] of [
			[a, "account-1"],
			[b, "account-2"],
		] as const) {
			if (kindOf(pod) === "Pod") objectAt(pod.draft, "spec").serviceAccountName = other;
		}
	}
}

type Link = (random: Random, from: Part, to: Part) => void;

const LINKS: Readonly<Record<RelationshipType, Link>> = {
	OWNS: own,
	MANAGES: own,
	MOUNTS(random, pod, claim) {
		alignNamespaces(random, pod, claim);
		place(listAt(pod.draft, "spec", "volumes"), claimVolume(textName(claim)));
	},
	IS_NAMESPACE_OF(_random, namespace, object) {
		const name = namespaceOf(object);
		const isFree = namespace.aim === undefined || namespace.aim.names.length > 0;
		if (name !== undefined && isFree) rename(namespace.draft, name);
		else moveTo(object, textName(namespace));
	},
	EXPOSES(random, service, pod) {
		alignNamespaces(random, service, pod);
		const pairs = random.some(labelPairs(random, pod), 0.6);
		const selector = objectAt(service.draft, "spec", "selector");
		for (const [key, value] of pairs.length > 0 ? pairs : labelPairs(random, pod).slice(0, 1))
			setOwn(selector, key, value);
	},
	USES_SA(random, pod, account) {
		alignNamespaces(random, pod, account);
		const spec = objectAt(pod.draft, "spec");
		const name = textName(account);
		if (name !== "default" || random.chance(0.2)) spec.serviceAccountName = name;
		else if (random.chance(0.5)) spec.serviceAccountName = "";
		else delete spec.serviceAccountName;
	},
	USES_CONFIG(random, pod, config) {
		alignNamespaces(random, pod, config);
		useConfig(random, pod.draft, textName(config));
	},
	REFERENCES_KRATEO(_random, widget, object) {
		const kind = kindOf(object).toLowerCase();
		place(listAt(widget.draft, "spec", "resourcesRefs", "items"), {
			name: textName(object),
			namespace: namespaceOf(object) ?? (isClusterScoped(kindOf(object)) ? "" : "default"),
			resource: kind.endsWith("s") ? kind : `${kind}s`,
		});
	},
	MANAGES_KRATEO(random, markdown, managed) {
		alignNamespaces(random, markdown, managed);
		const labels = objectAt(markdown.draft, "metadata", "labels");
		const keys = ["managed-by", "krateo.io/managed-by", "krateo.io/portal"];
		const first = random.below(3);
		for (const key of keys.slice(0, first)) delete labels[key];
		labels[keys[first] ?? ""] = textName(managed);
	},
	HAS_AFFINITY_TO(random, pod, other) {
		const required = "requiredDuringSchedulingIgnoredDuringExecution";
		place(listAt(pod.draft, "spec", "affinity", "podAffinity", required), affinityTerm(random, pod, other));
	},
};

function own(random: Random, parent: Part, child: Part): void {
	alignNamespaces(random, parent, child);
	if (random.chance(0.3)) objectAt(parent.draft, "metadata").uid ??= random.pick(["u1", "u2"]);
	textName(parent);
	place(listAt(child.draft, "metadata", "ownerReferences"), ownerReference(random, parent.draft));
}

export function claimVolume(claimName: string): Json {
	return { persistentVolumeClaim: { claimName } };
}

/** Each place where a Pod can name a ConfigMap. */
export function useConfig(random: Random, pod: Draft, name: string): void {
	const configMap = { name };
	const container = (key: string): Draft => {
		const list = listAt(pod, "spec", key);
		if (!isJsonObject(list[0])) list[0] = {};
		return list[0] as Draft;
	};
	const key = random.pick(["containers", "initContainers"]);
	const volumes = listAt(pod, "spec", "volumes");
	const inContainers: readonly (() => void)[] = [
		() => place(listAt(container(key), "envFrom"), { configMapRef: configMap }),
		() => place(listAt(container(key), "env"), { name: "X", valueFrom: { configMapKeyRef: configMap } }),
	];
	// Containers are of two sorts, and each place as likely as the others.
	const places: readonly (() => void)[] = [
		() => place(volumes, { configMap }),
		() => place(volumes, { projected: { sources: [{ secret: configMap }, { configMap }] } }),
		...[...inContainers, ...inContainers],
	];
	random.pick(places)();
}

function affinityTerm(random: Random, pod: Part, other: Part): Json {
	const [pair] = labelPairs(random, other).filter(([, value]) => typeof value === "string");
	const [key, value] = pair ?? ["app", "web"];
	const labelSelector = random.pick<Json>([
		{ matchLabels: { [key]: value } },
		{ matchLabels: { [key]: value } },
		{ matchExpressions: [{ key, operator: "In", values: ["other", value] }] },
		{
			matchLabels: {},
			matchExpressions: [
				{ key, operator: "Exists" },
				{ key: "gone", operator: "DoesNotExist" },
			],
		},
		{ matchExpressions: [{ key, operator: "NotIn", values: ["other"] }] },
		{},
	]);
	const theirs = namespaceOf(other) ?? "default";
	if (namespaceOf(pod) === namespaceOf(other) && random.chance(0.6)) return { labelSelector };
	return random.pick<Json>([
		{ labelSelector, namespaces: [theirs] },
		{ labelSelector, namespaces: ["elsewhere", theirs], namespaceSelector: { matchLabels: { no: "such" } } },
		{ labelSelector, namespaceSelector: {} },
		{ labelSelector, namespaceSelector: { matchLabels: { team: "a" } } },
		{ labelSelector, namespaceSelector: { matchExpressions: [{ key: "team", operator: "In", values: ["a", "c"] }] } },
	]);
}

/** The labels of an object; at least one. */
function labelPairs(random: Random, { draft }: Part): readonly (readonly [string, Json])[] {
	const labels = objectAt(draft, "metadata", "labels");
	const scalars = Object.entries(labels).filter(([, value]) => typeof value !== "object");
	if (scalars.length > 0) return random.shuffled(scalars);
	labels.app = "web";
	return [["app", "web"]];
}

/** Brings two objects into one namespace, by moving the one that may be moved. */
export function alignNamespaces(random: Random, a: Part, b: Part): void {
	const [one, two] = [namespaceOf(a), namespaceOf(b)];
	if (one === two) return;
	const canMoveB = isMovable(b, one);
	if (canMoveB && (!isMovable(a, two) || random.chance(0.5))) moveTo(b, one);
	else moveTo(a, two);
}

function isMovable({ aim, draft }: Part, namespace: string | undefined): boolean {
	if (isClusterScoped(String(draft.kind))) return false;
	return aim === undefined || (namespace !== undefined && aim.namespaces.includes(namespace));
}

export function moveTo({ draft }: Part, namespace: string | undefined): void {
	const metadata = objectAt(draft, "metadata");
	if (namespace === undefined) delete metadata.namespace;
	else metadata.namespace = namespace;
}

export function kindOf({ draft }: Part): string {
	return typeof draft.kind === "string" ? draft.kind : "";
}

export function namespaceOf({ draft }: Part): string | undefined {
	const namespace = found(draft, "metadata", "namespace");
	return typeof namespace === "string" ? namespace : undefined;
}

function nameOf({ draft }: Part): string | undefined {
	const name = found(draft, "metadata", "name");
	return typeof name === "string" ? name : undefined;
}

/** The name of an object as a text, which it gets if it has none. */
export function textName(part: Part): string {
	const name = nameOf(part);
	if (name !== undefined && name !== "") return name;
	objectAt(part.draft, "metadata").name = "web";
	return "web";
}
