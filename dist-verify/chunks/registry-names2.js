import { Lt as isChosen, Ut as openBuiltInPolicy } from "./check.js";
// src/cli/registry-names.ts
async function registryNames(profile) {
	const policy = await openBuiltInPolicy();
	if (!policy.ok) return [];
	return policy.value.parts.filter((part) => isChosen(part.profile, profile)).map(({ pattern }) => pattern).sort();
}
export { registryNames as t };

//# sourceMappingURL=registry-names2.js.map