import { type FoundResource, identityKey } from "./finding.js";
import type { Resource, Snapshot } from "./resource.js";

/** The objects of one identity: the document, and the Pod of its template where it is a workload that has one. */
interface Entry {
	readonly document?: Resource;
	readonly templatePod?: Resource;
}

/** Finds the resources of a snapshot by the identity under which findings name them (SEMANTICS.md 1). */
export class ResourceIndex {
	readonly #entries = new Map<string, Entry>();

	constructor({ documents, resources }: Snapshot) {
		for (const document of documents) this.#add(document, { document });
		for (const resource of resources) {
			if (resource.workload !== undefined) this.#add(resource.workload, { templatePod: resource });
		}
	}

	/** Returns the document that a finding names; for the Pod of a template that is its workload. */
	document(found: FoundResource): Resource | undefined {
		return this.#entries.get(identityKey(found))?.document;
	}

	/** Returns the object that was judged: the document, or the Pod of its template. */
	resource(found: FoundResource): Resource | undefined {
		const entry = this.#entries.get(identityKey(found));
		return found.template ? entry?.templatePod : entry?.document;
	}

	#add(named: Resource, entry: Entry): void {
		const key = identityKey(named);
		this.#entries.set(key, { ...entry, ...this.#entries.get(key) });
	}
}
