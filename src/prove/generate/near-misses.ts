import { isJsonList, isJsonObject, type Json, setOwn } from "../../base/json.js";
import type { RelationshipType } from "../../pattern/relationship-type.js";
import { shortened } from "./atom.js";
import { type Draft, found, listAt, objectAt } from "./draft.js";
import { alignNamespaces, kindOf, link, moveTo, namespaceOf, type Part, textName } from "./links.js";
import type { Random } from "./random.js";

/** Links two objects by a type, and then changes one of them by so little that they are linked no more, or hardly. */
export function linkNearly(random: Random, type: RelationshipType, a: Part, b: Part): void {
	link(random, type, a, b);
	const [one, other] = random.chance(0.5) ? [a, b] : [b, a];
	const misses = MISSES[type] ?? BY_NAME;
	if (random.chance(0.2)) nudge(random, one);
	else random.pick(misses)(random, one, other);
}

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

type Miss = (random: Random, one: Part, other: Part) => void;

const otherNamespace: Miss = (random, one) =>
	moveTo(
		one,
		random.pick(["payments", "elsewhere", "default", "Shop", undefined].filter((to) => to !== namespaceOf(one))),
	);

const otherName: Miss = (random, one) => {
	const name = textName(one);
	const near = [`${name}x`, shortened(name), name.toUpperCase(), ` ${name}`, `${name}\n`, name.normalize("NFD")];
	objectAt(one.draft, "metadata").name = random.pick(near);
};

const numberAsName: Miss = (random, one) => {
	objectAt(one.draft, "metadata").name = random.pick<Json>([5, true, { name: "web" }, ["web"]]);
};

const otherLabel: Miss = (random, one, other) => {
	const pod = kindOf(one) === "Pod" ? one : other;
	const labels = objectAt(pod.draft, "metadata", "labels");
	const [key = "app"] = random.shuffled(Object.keys(labels));
	if (random.chance(0.4)) delete labels[key];
	else labels[key] = random.pick<Json>(["other", "Web", "", 5, true, null, { a: "web" }, `${labels[key]}x`]);
};

const spoiltSelector: Miss = (random, one, other) => {
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

const otherOwner: Miss = (random, one, other) => {
	const child =
		isJsonObject(found(one.draft, "metadata")) && found(one.draft, "metadata", "ownerReferences") ? one : other;
	const entry = listAt(child.draft, "metadata", "ownerReferences").at(-1);
	if (!isJsonObject(entry)) return;
	const key = random.pick(["apiVersion", "kind", "name", "uid"]);
	(entry as Draft)[key] = random.pick<Json>(["other", "x.io/v1", "u2", "", 5, null]);
};

const spoiltTerm: Miss = (random, one, other) => {
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

const spoiltItem: Miss = (random, one, other) => {
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

const otherManager: Miss = (random, one, other) => {
	const markdown = kindOf(one) === "Markdown" ? one : other;
	const labels = objectAt(markdown.draft, "metadata", "labels");
	labels[random.pick(["managed-by", "krateo.io/managed-by"])] = random.pick<Json>(["other", "", 5, null, {}]);
};

/** The account or ConfigMap that is named is a hair away from the one that is there. */
const spoiltReference: Miss = (random, one, other) => {
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

const spoiltClaim: Miss = (random, one, other) => {
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

const BY_NAME: readonly Miss[] = [otherNamespace, otherNamespace, otherName, numberAsName];

const MISSES: Readonly<Partial<Record<RelationshipType, readonly Miss[]>>> = {
	OWNS: [otherOwner, otherOwner, otherNamespace, otherName],
	MANAGES: [otherOwner, otherOwner, otherNamespace, otherName],
	MOUNTS: [...BY_NAME, spoiltClaim],
	EXPOSES: [otherNamespace, otherLabel, otherLabel, spoiltSelector],
	USES_SA: [...BY_NAME, spoiltReference],
	USES_CONFIG: [...BY_NAME, spoiltReference],
	REFERENCES_KRATEO: [...BY_NAME, spoiltItem, spoiltItem],
	MANAGES_KRATEO: [...BY_NAME, otherManager],
	HAS_AFFINITY_TO: [otherNamespace, otherLabel, spoiltTerm, spoiltTerm],
};

/** Two objects that are one namespace's, so that only what they name keeps them apart. */
export function putTogether(random: Random, a: Part, b: Part): void {
	if (random.chance(0.5)) alignNamespaces(random, a, b);
}
