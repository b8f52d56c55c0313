import { identityKey } from "./finding.js";
/** Finds the resources of a snapshot by the identity under which findings name them (SEMANTICS.md 1). */
export class ResourceIndex {
    #entries = new Map();
    constructor({ documents, resources }) {
        for (const document of documents)
            this.#add(document, { document });
        for (const resource of resources) {
            if (resource.workload !== undefined)
                this.#add(resource.workload, { templatePod: resource });
        }
    }
    /** Returns the document that a finding names; for the Pod of a template that is its workload. */
    document(found) {
        return this.#entries.get(identityKey(found))?.document;
    }
    /** Returns the object that was judged: the document, or the Pod of its template. */
    resource(found) {
        const entry = this.#entries.get(identityKey(found));
        return found.template ? entry?.templatePod : entry?.document;
    }
    #add(named, entry) {
        const key = identityKey(named);
        this.#entries.set(key, { ...entry, ...this.#entries.get(key) });
    }
}
//# sourceMappingURL=resource-index.js.map