import { expect, test } from "vitest";
import { packageNameOf } from "../../src/pattern/package-name.js";
import { isIdentifier } from "../../src/rego/identifier.js";

test.each<[string, string]>([
	["sidecar", "sidecar"],
	["K8s-Sidecar", "k8s_sidecar"],
	["a.b-c", "a_b_c"],
	["9-lives", "p_9_lives"],
	["default", "p_default"],
	["If", "p_if"],
	["contains", "p_contains"],
	["input", "p_input"],
	["Data", "p_data"],
	["in", "p_in"],
	["in-", "in_"],
	["-", "_"],
	["...", "___"],
	["-1", "_1"],
])("the package of %s is %s, which is a name of Rego", (name, expected) => {
	expect(packageNameOf(name)).toBe(expected);
	expect(isIdentifier(expected)).toBe(true);
});
