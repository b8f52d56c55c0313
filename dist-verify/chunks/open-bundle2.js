import { Gt as foreignBundle, Jn as failure, Kt as openPolicy, Yn as success } from "./check.js";
import { t as readBundlePattern } from "./read-bundle-pattern2.js";
// src/targets/bundle/open-bundle.ts
async function openBundle(bytes, file, verification) {
	const policy = await openPolicy(bytes, file, verification);
	if (!policy.ok) return policy;
	const patterns = [];
	const diagnostics = [];
	const definitions = policy.value.definitions();
	if (definitions === void 0) return failure([foreignBundle("it lacks definitions in data.json", file)]);
	for (const [name, definition] of Object.entries(definitions)) {
		const pattern = readBundlePattern(policy.value, definition, `${file}/${name}`);
		diagnostics.push(...pattern.diagnostics.filter(({ severity }) => severity === "error"));
		if (pattern.ok) patterns.push(pattern.value);
	}
	return diagnostics.length > 0 ? failure(diagnostics) : success({
		...policy.value,
		patterns
	});
}
export { openBundle as t };

//# sourceMappingURL=open-bundle2.js.map