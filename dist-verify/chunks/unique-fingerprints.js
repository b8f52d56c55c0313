// src/report/unique-fingerprints.ts
var UniqueFingerprints = class {
	#counts = new Map();
	of({ fingerprint }) {
		const count = (this.#counts.get(fingerprint) ?? 0) + 1;
		this.#counts.set(fingerprint, count);
		return count === 1 ? fingerprint : `${fingerprint}:${count}`;
	}
};
export { UniqueFingerprints as t };

//# sourceMappingURL=unique-fingerprints.js.map