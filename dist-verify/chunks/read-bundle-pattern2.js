import { Fn as defaultKindCatalog, Hn as documentOf } from "./check.js";
import { i as readPatternDocument } from "./read-pattern.js";
// src/targets/bundle/read-bundle-pattern.ts
function readBundlePattern({ manifest }, definition, file) {
	const { kinds = defaultKindCatalog } = manifest.settings ?? {};
	return readPatternDocument(documentOf(definition ?? null, file), { kinds });
}
export { readBundlePattern as t };

//# sourceMappingURL=read-bundle-pattern2.js.map