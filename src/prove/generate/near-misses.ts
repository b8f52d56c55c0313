import { isJsonList, isJsonObject, type Json, setOwn } from "../../base/json.js";
import type { RelationshipType } from "../../pattern/relationship-type.js";
import { NAMES } from "./aim.js";
import { shortened } from "./atom.js";
import { copyOf, type Draft, found, listAt, objectAt } from "./draft.js";
import { alignNamespaces, kindOf, link, moveTo, namespaceOf, type Part, textName } from "./links.js";
import { LIST_CHANGES, type ListChange } from "./list-changes.js";
import type { Random } from "./random.js";

/** Links two objects by a type, and then changes one of them by so little that they are linked no more, or hardly. */
export function linkNearly(random: Random, type: RelationshipType, a: Part, b: Part): void {
	link(random, type, a, b);
	const [one, other] = random.chance(0.5) ? [a, b] : [b, a];
	random.pick(waysOf(type))(random, one, other);
}

/** What can be done to two objects that are linked by a type, so that they are so no more, or hardly. */
export function waysOf(type: RelationshipType): readonly Way[] {
	return WAYS[type];
}

/** Changes one of two linked objects, or both. */
export type Way = (random: Random, one: Part, other: Part) => void;

/** Changes one text somewhere in an object by as little as a letter, or makes it no text. */
export function nudge(random: Random, { draft }: Part): void {
	const part = draft[random.pick(["metadata", "spec", "spec"])];
	let holder: Draft | Json[] | undefined;
	let key: string | number = "";
	let value: Json | undefined = part;
	while (isJsonObject(value) || (isJsonList(value) && value.length > 0)) {
		const keys: readonly (string | number)[] = isJsonList(value) ? [...value.keys()] : Object.keys(value);
		if (keys.length === 0) return;
		holder = value as Draft | Json[];
		key = random.pick(keys);
		value = (holder as Draft)[key] as Json | undefined;
	}
	if (holder === undefined || typeof value !== "string") return;
	const near: Json = random.pick<Json>([
		`${value}x`,
		shortened(value),
		value.toUpperCase(),
		` ${value}`,
		5,
		null,
		[value],
		"",
	]);
	if (isJsonList(holder)) (holder as Json[])[Number(key)] = near;
	else setOwn(holder, String(key), near);
}

const otherNamespace: Way = (random, one) =>
	moveTo(
		one,
		random.pick(["payments", "elsewhere", "default", "Shop", undefined].filter((to) => to !== namespaceOf(one))),
	);

const otherName: Way = (random, one) => {
	const name = textName(one);
	const near = [`${name}x`, shortened(name), name.toUpperCase(), ` ${name}`, `${name}\n`, name.normalize("NFD")];
	objectAt(one.draft, "metadata").name = random.pick(near);
};

const numberAsName: Way = (random, one) => {
	objectAt(one.draft, "metadata").name = random.pick<Json>([5, true, { name: "web" }, ["web"]]);
};

const otherLabel: Way = (random, one, other) => {
	const pod = kindOf(one) === "Pod" ? one : other;
	const labels = objectAt(pod.draft, "metadata", "labels");
	const [key = "app"] = random.shuffled(Object.keys(labels));
	if (random.chance(0.4)) delete labels[key];
	else labels[key] = random.pick<Json>(["other", "Web", "", 5, true, null, { a: "web" }, `${labels[key]}x`]);
};

const spoiltSelector: Way = (random, one, other) => {
	const service = kindOf(one) === "Service" ? one : other;
	objectAt(service.draft, "spec").selector = random.pick<Json>([
		{},
		null,
		"web",
		[],
		{ app: null },
		{ app: { a: 1 } },
		{ gone: "x" },
	]);
};

const otherOwner: Way = (random, one, other) => {
	const child =
		isJsonObject(found(one.draft, "metadata")) && found(one.draft, "metadata", "ownerReferences") ? one : other;
	const entry = listAt(child.draft, "metadata", "ownerReferences").at(-1);
	if (!isJsonObject(entry)) return;
	const key = random.pick(["apiVersion", "kind", "name", "uid"]);
	(entry as Draft)[key] = random.pick<Json>(["other", "x.io/v1", "u2", "", 5, null]);
};

const spoiltTerm: Way = (random, one, other) => {
	const path = ["spec", "affinity", "podAffinity", "requiredDuringSchedulingIgnoredDuringExecution"] as const;
	for (const { draft } of [one, other]) {
		if (found(draft, ...path) === undefined) continue;
		const term = listAt(draft, ...path).at(-1);
		if (!isJsonObject(term)) continue;
		const key = random.pick(["labelSelector", "namespaces", "namespaceSelector"]);
		(term as Draft)[key] = random.pick<Json>([
			...[
				null,
				{},
				[],
				["elsewhere"],
				{ matchLabels: { app: "other" } },
				{ matchExpressions: [{ key: "app", operator: "Gt" }] },
			],
			...[
				{ matchLabels: [] },
				{ matchExpressions: [{ key: "app", operator: "In", values: [] }] },
				{ matchLabels: { app: 5 } },
			],
		]);
	}
};

const spoiltItem: Way = (random, one, other) => {
	for (const { draft } of [one, other]) {
		if (found(draft, "spec", "resourcesRefs", "items") === undefined) continue;
		const item = listAt(draft, "spec", "resourcesRefs", "items").at(-1);
		if (!isJsonObject(item)) continue;
		(item as Draft)[random.pick(["name", "namespace", "resource"])] = random.pick<Json>([
			"other",
			"",
			5,
			null,
			"Tables",
			"table",
		]);
	}
};

const otherManager: Way = (random, one, other) => {
	const markdown = kindOf(one) === "Markdown" ? one : other;
	const labels = objectAt(markdown.draft, "metadata", "labels");
	labels[random.pick(["managed-by", "krateo.io/managed-by"])] = random.pick<Json>(["other", "", 5, null, {}]);
};

/** The account or ConfigMap that is named is a hair away from the one that is there. */
const spoiltReference: Way = (random, one, other) => {
	const pod = kindOf(one) === "Pod" ? one : other;
	const spec = objectAt(pod.draft, "spec");
	if (spec.serviceAccountName !== undefined) {
		spec.serviceAccountName = random.pick<Json>([5, true, "", null, "default", `${spec.serviceAccountName}x`, {}, []]);
	} else {
		spec[random.pick(["volumes", "containers", "initContainers"])] = random.pick<Json>([
			{},
			"web",
			null,
			[],
			[null, "x"],
		]);
	}
};

const spoiltClaim: Way = (random, one, other) => {
	const pod = kindOf(one) === "Pod" ? one : other;
	const volumes = listAt(pod.draft, "spec", "volumes");
	volumes[Math.max(0, volumes.length - 1)] = random.pick<Json>([
		...[
			{ persistentVolumeClaim: { claimName: 5 } },
			{ persistentVolumeClaim: "web" },
			{ persistentVolumeClaim: {} },
			null,
		],
		...[{ nfs: { server: "", path: "/logs" } }, { nfs: { server: "10.0.0.1", path: 5 } }, "web", ["web"]],
	]);
};

/** A Pod mounts the export that is spelt like the claim it mounted. */
const exportForClaim: Way = (_random, one, other) => {
	const [pod, claim] = kindOf(one) === "Pod" ? [one, other] : [other, one];
	const volumes = listAt(pod.draft, "spec", "volumes");
	const server = namespaceOf(pod) ?? "default";
	for (const [i, volume] of volumes.entries()) {
		const claimName = found(volume, "persistentVolumeClaim", "claimName");
		if (claimName !== undefined)
			volumes[i] = { nfs: { server, path: kindOf(claim) === "Pod" ? claimName : textName(claim) } };
	}
};

/** Two exports that differ in one thing. */
const otherExport: Way = (random, one, other) => {
	const differs = random.pick(["server", "path"]);
	for (const [part, value] of [
		[one, "one"],
		[other, "two"],
	] as const) {
		const nfs = { server: "10.0.0.1", path: "/logs", [differs]: value };
		if (kindOf(part) === "Pod") objectAt(part.draft, "spec").volumes = [{ nfs }];
	}
};

/** A text that both have, such as a name by which the one means the other, becomes something else in both. */
const otherInBoth: Way = (random, one, other) => {
	const theirs = new Set(textsOf(other.draft));
	const shared = [...new Set(textsOf(one.draft))].filter((text) => theirs.has(text));
	if (shared.length === 0) return;
	const names = shared.filter((text) => NAMES.includes(text));
	const [text, odd] = [
		random.pick(names.length > 0 && random.chance(0.6) ? names : shared),
		random.pick<Json>(["", "", "x", 5, true, ["web"], { name: "web" }]),
	];
	for (const { draft } of [one, other]) replaceTexts(draft, text, odd);
};

/** Changes a list of one of them, preferably one through which it names the other. */
function otherList(change: ListChange): Way {
	return (random, one, other) => {
		const lists: { readonly isNaming: boolean; readonly replace: () => void }[] = [];
		for (const [{ draft }, named] of [
			[one, found(other.draft, "metadata", "name")],
			[other, found(one.draft, "metadata", "name")],
		] as const) {
			for (const key of ["metadata", "spec"]) {
				eachList(draft[key], (list, holder, at) => {
					const isNaming = textsOf(list as Json).some((text) => text === named);
					lists.push({ isNaming, replace: () => setOwn(holder, at, change(list)) });
				});
			}
		}
		const naming = lists.filter(({ isNaming }) => isNaming);
		if (lists.length > 0) random.pick(naming.length > 0 && random.chance(0.7) ? naming : lists).replace();
	};
}

const OTHER_LISTS: readonly Way[] = LIST_CHANGES.map(otherList);

/** One of the two says that it is of another kind. */
export const inDisguise: Way = (random, one, other) => {
	const kind = kindOf(one);
	const guise = random.pick(GUISES.filter((name) => name !== kind));
	one.draft.kind = guise;
	for (const { draft } of [one, other]) {
		const owners = found(draft, "metadata", "ownerReferences");
		for (const owner of isJsonList(owners) ? owners : []) {
			if (isJsonObject(owner) && owner.kind === kind) (owner as Draft).kind = guise;
		}
	}
};

const GUISES = ["Widget", "Row", "Page", "ConfigMap", "StatefulSet", "Pod"];

/** What has no namespace is named by an empty one. */
export const withoutNamespace: Way = (_random, one, other) => {
	for (const [part, named] of [
		[one, other],
		[other, one],
	] as const) {
		const items = found(part.draft, "spec", "resourcesRefs", "items");
		if (!isJsonList(items)) continue;
		for (const item of items) if (isJsonObject(item)) (item as Draft).namespace = "";
		moveTo(named, undefined);
	}
};

const BY_NAME: readonly Way[] = [otherNamespace, otherNamespace, otherName, numberAsName];
const ALWAYS: readonly Way[] = [nudge, otherInBoth, otherInBoth, otherInBoth, ...OTHER_LISTS, inDisguise, inDisguise];

const WAYS: Readonly<Record<RelationshipType, readonly Way[]>> = {
	OWNS: [...ALWAYS, otherOwner, otherOwner, otherNamespace, otherName],
	MANAGES: [...ALWAYS, otherOwner, otherOwner, otherNamespace, otherName],
	MOUNTS: [...ALWAYS, ...BY_NAME, spoiltClaim, exportForClaim, otherExport],
	IS_NAMESPACE_OF: [...ALWAYS, ...BY_NAME],
	EXPOSES: [...ALWAYS, otherNamespace, otherLabel, otherLabel, spoiltSelector],
	USES_SA: [...ALWAYS, ...BY_NAME, spoiltReference],
	USES_CONFIG: [...ALWAYS, ...BY_NAME, ...OTHER_LISTS, spoiltReference],
	REFERENCES_KRATEO: [...ALWAYS, ...BY_NAME, spoiltItem, spoiltItem, withoutNamespace],
	MANAGES_KRATEO: [...ALWAYS, ...BY_NAME, otherManager],
	HAS_AFFINITY_TO: [...ALWAYS, otherNamespace, otherLabel, spoiltTerm, spoiltTerm],
};

function textsOf(value: Json | undefined): readonly string[] {
	if (typeof value === "string") return [value];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, member]) => (isOfType(key) ? [] : textsOf(member)));
}

function replaceTexts(holder: Draft | Json[], text: string, by: Json): void {
	for (const [key, member] of Object.entries(holder)) {
		if (isOfType(key)) continue;
		if (member === text) setOwn(holder as Draft, key, copyOf(by));
		else if (typeof member === "object" && member !== null) replaceTexts(member as Draft, text, by);
	}
}

/** What says of which kind something is stays. */
function isOfType(key: string): boolean {
	return key === "kind" || key === "apiVersion";
}

/** Every list below a value that holds something. */
function eachList(value: Json | undefined, visit: (list: readonly Json[], holder: Draft, key: string) => void): void {
	if (typeof value !== "object" || value === null) return;
	for (const [key, member] of Object.entries(value)) {
		if (isJsonList(member) && member.length > 0) visit(member, value as Draft, key);
		eachList(member, visit);
	}
}

/** Two objects that are one namespace's, so that only what they name keeps them apart. */
export function putTogether(random: Random, a: Part, b: Part): void {
	if (random.chance(0.5)) alignNamespaces(random, a, b);
}
