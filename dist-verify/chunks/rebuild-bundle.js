import { Jn as failure, Pn as warningDiagnostic, Qt as bundleFault, Yn as success } from "./check.js";
import { r as DEFAULT_OPTIONS } from "./compile.js";
import { t as compileCached } from "./cached-compiler.js";
import { t as versions } from "./start.js";
// src/cli/rebuild-bundle.ts
async function rebuildBundle(bundle, file) {
	const { manifest, wasm } = bundle;
	const refuse = (message, help) => failure([bundleFault("bundle/rebuild", message, help, file)]);
	if (manifest.patternc !== versions.version || manifest.opa !== versions.opa) return refuse(`the policy cannot be compared: ${`patternc ${manifest.patternc || "(unknown)"} with OPA ${manifest.opa || "(unknown)"}`} built this bundle, and this is ${versions.version} with ${versions.opa}`, "rebuild it with the patternc that built it, or leave --rebuild out");
	const settings = manifest.settings ?? { defaultNamespace: DEFAULT_OPTIONS.defaultNamespace };
	const compiled = await compileCached(inBuiltOrder(bundle), {
		...DEFAULT_OPTIONS,
		...settings
	});
	if (!compiled.ok) return compiled;
	if (Buffer.compare(compiled.value.wasm, wasm) !== 0) return refuse("the policy of this bundle is not what its definitions compile to", "do not trust this bundle: ask its maker, or judge by its definitions: --engine reference");
	return success(void 0, [same(file)]);
}
function inBuiltOrder({ patterns, parts }) {
	const order = new Map(parts.map((part, i) => [part?.packageName, i]));
	return patterns.toSorted((a, b) => (order.get(a.packageName) ?? 0) - (order.get(b.packageName) ?? 0));
}
function same(file) {
	return warningDiagnostic({
		code: "bundle/rebuilt",
		message: "the policy of this bundle is what its definitions compile to, byte by byte",
		help: "nothing is to be done: --rebuild asked for this",
		place: { file }
	});
}
export { rebuildBundle };

//# sourceMappingURL=rebuild-bundle.js.map