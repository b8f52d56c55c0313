import { Zt as packArchive, br as stableStringify, dr as sha256Hex, hr as compareCodePoints, un as kindsFileJson } from "./check.js";
import { t as FINDINGS_ENTRYPOINT } from "./findings-module.js";
import { t as policyPart } from "./policy-part.js";
// src/targets/bundle/bundle.ts
const ROOTS = [
	"kubepattern",
	"lib/kubepattern",
	"main"
];
async function packBundle(policy, versions) {
	const metadata = {
		...versions,
		wasm: {
			module: "policy.wasm",
			entrypoint: FINDINGS_ENTRYPOINT
		},
		fields: policy.fields,
		parts: policy.plans.map(policyPart),
		settings: recordedSettings(policy.settings)
	};
	const contents = contentsOf(policy);
	const { packagePrefix } = policy.settings;
	const manifest = {
		revision: revisionOf(contents),
		roots: packagePrefix === void 0 ? ROOTS : [packagePrefix.join("/")],
		rego_version: 1,
		metadata: { patternc: metadata }
	};
	return packArchive([{
		path: ".manifest",
		bytes: encode(stableStringify(manifest))
	}, ...contents]);
}
function recordedSettings({ defaultNamespace, kinds, packagePrefix }) {
	const file = kinds === void 0 ? void 0 : kindsFileJson(kinds.file);
	return {
		defaultNamespace,
		...file === void 0 ? {} : { kinds: file },
		...packagePrefix === void 0 ? {} : { packagePrefix: packagePrefix.join(".") }
	};
}
function bundleRevision(policy) {
	return revisionOf(contentsOf(policy));
}
function contentsOf(policy) {
	return [
		{
			path: "data.json",
			bytes: encode(stableStringify(definitionsOf(policy)))
		},
		...[...policy.modules, ...policy.conftestModules].toSorted((a, b) => compareCodePoints(a.path, b.path)).map(({ path, text }) => ({
			path,
			bytes: encode(text)
		})),
		{
			path: "policy.wasm",
			bytes: policy.wasm
		}
	];
}
function encode(text) {
	return new TextEncoder().encode(text);
}
function definitionsOf({ patterns, settings: { packagePrefix = [] } }) {
	const definitions = Object.fromEntries(patterns.map(({ packageName, definition }) => [packageName, definition]));
	return [
		...packagePrefix,
		"lib",
		"kubepattern",
		"definitions"
	].reduceRight((inner, name) => ({ [name]: inner }), definitions);
}
function revisionOf(files) {
	return sha256Hex(...files.flatMap(({ path, bytes }) => [`${path}\0${bytes.length}\0`, bytes])).slice(0, 16);
}
export { packBundle as n, bundleRevision as t };

//# sourceMappingURL=bundle.js.map