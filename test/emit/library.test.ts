import { expect, test } from "vitest";
import type { JsonObject } from "../../src/base/json.js";
import { emitPolicy } from "../../src/emit/emit-policy.js";
import { planPattern } from "../../src/plan/plan-pattern.js";
import { actor, patternOf, rule, single } from "../pattern/sample.js";

const BASE = [
	...["claims", "documents", "holders", "naming", "objects", "parents", "pod_templates", "requests", "template_pods"],
	...["values", "workloads"],
];

/** The hand-written and generated modules below `lib/kubepattern` of a pattern's policy. */
function libraryOf(definition: JsonObject): readonly string[] {
	const files = emitPolicy([planPattern(patternOf(definition))], { defaultNamespace: "default" });
	return files.flatMap(({ path }) => /^lib\/kubepattern\/(.*)\.rego$/.exec(path)?.[1] ?? []);
}

const related = (type: string, kind: string) =>
	single({
		resources: [actor("x", { leader: true }), actor("y", { resource: kind })],
		relationships: [rule("x", "y", { type, required: true, shared: true })],
	});

test.each([
	["nothing but its objects", single(), []],
	["a generated relationship", related("MOUNTS", "PersistentVolumeClaim"), ["relationships/mounts"]],
	["a hand-written one", related("EXPOSES", "Service"), ["relationships/exposes"]],
	["one that needs more", related("HAS_AFFINITY_TO", "Pod"), ["relationships/has_affinity_to", "selectors"]],
])("a policy ships the modules that it uses: %s", (_, definition, more) => {
	expect(libraryOf(definition)).toEqual([...BASE, ...more, "findings", "objects/of_kind", "settings"].sort());
});
