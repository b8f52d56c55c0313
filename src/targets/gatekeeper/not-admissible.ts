import { isJsonList, isJsonObject, ownValue } from "../../base/json.js";
import type { Resource, Snapshot } from "../../cluster/resource.js";
import { groupOf } from "../../pattern/kinds.js";

/**
 * Checks whether an API server would admit all objects of a snapshot and returns the reason why not, in a few words;
 * `undefined` where it would. Gatekeeper never sees objects that no API server admits.
 */
export function notAdmissible({ documents }: Snapshot): string | undefined {
	const [reason] = documents.flatMap((document) => notAdmissibleObject(document) ?? []);
	if (reason !== undefined) return reason;
	return hasOwnerElsewhere(documents) ? "an owner in another namespace" : undefined;
}

function notAdmissibleObject({ apiVersion, kind, named, object, namespace }: Resource): string | undefined {
	const metadata = isJsonObject(object.metadata) ? object.metadata : {};
	if (!named || typeof metadata.name !== "string") return "an object without a name";
	if (namespace !== "" && typeof metadata.namespace !== "string") return "a namespace that is no text";
	if (kind === "Namespace" && groupOf(apiVersion) === "" && namespace !== "") return "a Namespace in a namespace";
	if (!/^([a-z0-9.-]+\/)?[a-z0-9]+$/.test(apiVersion)) return "an apiVersion that nobody serves";
	// Gatekeeper takes these for a list and for a review, not for an object.
	if (isJsonList(ownValue(object, "items"))) return "an object with items";
	return kind === "AdmissionReview" ? "an AdmissionReview" : undefined;
}

/**
 * Tells whether an object names an owner of another namespace by its uid. A cluster's garbage collector removes such
 * objects.
 */
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
			const ownerNamespaces = isJsonObject(reference) ? namespaces.get(reference.uid) : undefined;
			return ownerNamespaces !== undefined && [...ownerNamespaces].some((one) => one !== namespace);
		});
	});
}
