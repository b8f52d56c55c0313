import { expect, test } from "vitest";
import type { Finding } from "../../src/cluster/finding.js";
import { toCaseFormat } from "../../src/prove/compare.js";

const resource = { apiVersion: "v1", kind: "Pod", namespace: "shop", name: "web", template: false };
const finding: Finding = {
	...{ pattern: "p", severity: "HIGH", message: "m" },
	resources: [{ actor: "target", ...resource }],
};

test("a finding of the registry dialect is its resources by actor", () => {
	expect(toCaseFormat(finding, "kubepattern.it/v1")).toEqual({ target: "Pod/shop/web" });
});

test("a finding of the resource dialect also has what it says", () => {
	const words = { target: "Pod/shop/web", severity: "HIGH", message: "m" };
	expect(toCaseFormat(finding, "kubepattern.dev/v1")).toEqual(words);
	expect(toCaseFormat({ ...finding, for: "5m" }, "kubepattern.dev/v1")).toEqual({ ...words, for: "5m" });
});

test("a finding without a resource names the kind alone", () => {
	const words = toCaseFormat({ ...finding, resources: [], absentKind: "Gadget" }, "kubepattern.dev/v1");
	expect(words).toEqual({ target: "Gadget//", severity: "HIGH", message: "m" });
	expect(toCaseFormat({ ...finding, resources: [], absentKind: "" }, "kubepattern.dev/v1").target).toBe("//");
});
