import { isJsonObject, type Json } from "../../../base/json.js";
import { type Draft, found, listAt, objectAt } from "../draft.js";
import { kindOf, namespaceOf, textName } from "../links.js";
import type { Way } from "./way.js";

/** The last owner that the child names is another one. */
export const otherOwner: Way = (random, one, other) => {
	const child =
		isJsonObject(found(one.draft, "metadata")) && found(one.draft, "metadata", "ownerReferences") ? one : other;
	const entry = listAt(child.draft, "metadata", "ownerReferences").at(-1);
	if (!isJsonObject(entry)) return;
	const key = random.pick(["apiVersion", "kind", "name", "uid"]);
	(entry as Draft)[key] = random.pick<Json>(["other", "x.io/v1", "u2", "", 5, null]);
};

/** The Markdown has the label of another manager. */
export const otherManager: Way = (random, one, other) => {
	const markdown = kindOf(one) === "Markdown" ? one : other;
	const labels = objectAt(markdown.draft, "metadata", "labels");
	labels[random.pick(["managed-by", "krateo.io/managed-by"])] = random.pick<Json>(["other", "", 5, null, {}]);
};

/** The last item names something else, or nothing. */
export const spoiltItem: Way = (random, one, other) => {
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

/** The account or ConfigMap that is named is a hair away from the one that is there. */
export const spoiltReference: Way = (random, one, other) => {
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

/** The last volume is of no claim and of no export. */
export const spoiltClaim: Way = (random, one, other) => {
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
export const exportForClaim: Way = (_random, one, other) => {
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
export const otherExport: Way = (random, one, other) => {
	const differs = random.pick(["server", "path"]);
	for (const [part, value] of [
		[one, "one"],
		[other, "two"],
	] as const) {
		const nfs = { server: "10.0.0.1", path: "/logs", [differs]: value };
		if (kindOf(part) === "Pod") objectAt(part.draft, "spec").volumes = [{ nfs }];
	}
};
