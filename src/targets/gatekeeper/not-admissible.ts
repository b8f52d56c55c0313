import { isJsonList, isJsonObject, ownValue } from "../../base/json.js";
import type { Resource, Snapshot } from "../../cluster/resource.js";
import { groupOf } from "../../pattern/kinds.js";

/**
 * Why no cluster can hold the objects of a snapshot, in a few words; `undefined`: one can. An API server gives every
 * object a name and refuses the rest, so Gatekeeper never sees it.
 */
export function notAdmissible({ documents }: Snapshot): string | undefined {
	const [odd] = documents.flatMap((document) => notAdmissibleObject(document) ?? []);
	if (odd !== undefined) return odd;
	return hasOwnerElsewhere(documents) ? "an owner in another namespace" : undefined;
}

function notAdmissibleObject({ apiVersion, kind, named, object, namespace }: Resource): string | undefined {
	const metadata = isJsonObject(object.metadata) ? object.metadata : {};
	if (!named || typeof metadata.name !== "string") return "an object without a name";
	if (namespace !== "" && typeof metadata.namespace !== "string") return "a namespace that is no text";
	if (kind === "Namespace" && groupOf(apiVersion) === "" && namespace !== "") return "a Namespace in a namespace";
	if (!/^([a-z0-9.-]+\/)?[a-z0-9]+$/.test(apiVersion)) return "an apiVersion that nobody serves";
	// Gatekeeper takes it for a list or for a review, and not for an object.
	if (isJsonList(ownValue(object, "items"))) return "an object with items";
	return kind === "AdmissionReview" ? "an AdmissionReview" : undefined;
}

/** By uid an owner would be found in any namespace. A cluster's garbage collector removes what such an owner has. */
function hasOwnerElsewhere(documents: readonly Resource[]): boolean {
	const namespaces = new Map<unknown, Set<string>>();
	for (const { object, namespace } of documents) {
		const uid = isJsonObject(object.metadata) ? object.metadata.uid : undefined;
		if (typeof uid !== "string" || uid === "" || namespace === "") continue;
		namespaces.set(uid, (namespaces.get(uid) ?? new Set()).add(namespace));
	}
	return documents.some(({ object, namespace }) => {
		const references = isJsonObject(object.metadata) ? object.metadata.ownerReferences : undefined;
		if (!isJsonList(references)) return false;
		return references.some((reference) => {
			const homes = isJsonObject(reference) ? namespaces.get(reference.uid) : undefined;
			return homes !== undefined && [...homes].some((home) => home !== namespace);
		});
	});
}
