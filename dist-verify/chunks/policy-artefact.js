import { hr as compareCodePoints } from "./check.js";
import { r as conftestFront } from "./conftest-main.js";
import { h as MEDIA_TYPES, p as BUNDLE_TITLE } from "./sign-artefact.js";
// src/oci/policy-artefact.ts
function policyArtefact({ bytes, files, manifest }, annotations) {
	const prefix = manifest.settings?.packagePrefix;
	const front = prefix === void 0 ? [] : [conftestFront(prefix)];
	const rego = [...files.filter(({ path }) => path.endsWith(".rego")), ...front.map(({ path, text }) => ({
		path,
		bytes: new TextEncoder().encode(text)
	}))].toSorted((a, b) => compareCodePoints(a.path, b.path)).map((file) => ({
		title: file.path,
		mediaType: MEDIA_TYPES.file,
		bytes: file.bytes
	}));
	const bundle = {
		title: BUNDLE_TITLE,
		mediaType: MEDIA_TYPES.bundle,
		bytes
	};
	return {
		type: MEDIA_TYPES.policyArtefact,
		files: [bundle, ...rego],
		annotations
	};
}
const POLICY_FILES = /^by-object\/((templates|constraints)\/(?!kustomization\.yaml$)[^/]+\.yaml)$/;
function gatekeeperArtefact(files, annotations) {
	const layers = files.flatMap(({ path, content }) => {
		const title = POLICY_FILES.exec(path)?.[1];
		const bytes = new TextEncoder().encode(content);
		return title === void 0 ? [] : [{
			title,
			mediaType: MEDIA_TYPES.yaml,
			bytes
		}];
	}).toSorted((a, b) => compareCodePoints(b.title.split("/")[0] ?? "", a.title.split("/")[0] ?? "") || compareCodePoints(a.title, b.title));
	return {
		type: MEDIA_TYPES.gatekeeperArtefact,
		files: layers,
		annotations
	};
}
function gatekeeperTag(tag) {
	return `${tag}-gatekeeper`;
}
export { gatekeeperTag as n, policyArtefact as r, gatekeeperArtefact as t };

//# sourceMappingURL=policy-artefact.js.map