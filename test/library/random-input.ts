import { isJsonObject, type Json } from "../../src/base/json.js";
import type { Random } from "../../src/prove/generate/random.js";

/** The documents as the raw input of a policy: one of the shapes that hold them all. */
export function randomInput(random: Random, documents: readonly Json[]): Json {
	const [only] = documents;
	if (documents.length === 1 && isJsonObject(only) && random.chance("even")) {
		if (random.chance("even")) return only;
		return { apiVersion: "admission.k8s.io/v1", kind: "AdmissionReview", request: { uid: "r", object: only } };
	}
	if (random.chance("even")) return documents;
	return documents.map((contents, i) => ({ path: `${i}.yaml`, contents }));
}
