import { Bn as normalise, Hn as documentOf, Mn as errorDiagnostic, dt as tooDeepManifest, lt as MANIFEST_LIMITS, nt as buildSnapshot, rt as isKubernetes, tt as flattenLists, ut as nestedList, vn as inspectJson, yn as unusableNumber } from "./check.js";
// src/cluster/snapshot-of.ts
function snapshotOf(objects, options = {}) {
	const documents = [];
	const diagnostics = [];
	for (const [i, value] of objects.entries()) {
		const { locate, startOf } = documentOf(value, "objects", `/${i}`);
		const refuse = ({ code, message, help }, path = []) => void diagnostics.push(errorDiagnostic({
			code,
			message,
			help,
			...locate(path)
		}));
		const mistake = mistakeOf(value);
		if (mistake !== void 0) {
			refuse(mistake);
			continue;
		}
		const flat = flattenLists(value, startOf);
		if (flat.tooDeep.length === 0) documents.push(...flat.documents);
		for (const path of flat.tooDeep) refuse(nestedList(), path);
	}
	const normalised = documents.map(({ value, locate }) => ({
		value: normalise(value),
		locate
	}));
	const reading = buildSnapshot(normalised.filter(isKubernetes), documents.length, options);
	return {
		...reading,
		diagnostics: [...diagnostics, ...reading.diagnostics]
	};
}
function mistakeOf(value) {
	const { isTooDeep, allFinite } = inspectJson(value, MANIFEST_LIMITS.depth);
	if (isTooDeep) return tooDeepManifest();
	return allFinite ? void 0 : unusableNumber("a value of the object");
}
export { snapshotOf as t };

//# sourceMappingURL=snapshot-of.js.map