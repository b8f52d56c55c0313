import { expect, test } from "vitest";
import { type Finding, sortedFindings } from "../../src/cluster/finding.js";

const finding = (...versions: readonly string[]): Finding => ({
	pattern: "p",
	severity: "INFO",
	message: "m",
	resources: versions.map((apiVersion, i) => ({
		...{ actor: `a${i}`, apiVersion, kind: "Job", namespace: "shop", name: "web-*", template: true },
	})),
});

test("findings of one identity are one, and which version stays does not depend on their order", () => {
	const some = [finding("batch/v2", "batch/v1"), finding("batch/v1", "batch/v1"), finding("batch/v1", "batch/v1beta1")];
	expect(sortedFindings(some)).toEqual([some[1]]);
	expect(sortedFindings(some.toReversed())).toEqual([some[1]]);
});

test("of another group they are others", () => {
	const some = [finding("x.io/v1"), finding("batch/v1")];
	expect(sortedFindings(some)).toEqual([some[1], some[0]]);
});

test("about a workload and the Pod of its template they are one, about the workload itself", () => {
	const resources = finding("batch/v2").resources.map((resource) => ({ ...resource, template: false }));
	const itself = { ...finding("batch/v2"), resources };
	const some = [finding("batch/v1"), itself];
	expect(sortedFindings(some)).toEqual([itself]);
	expect(sortedFindings(some.toReversed())).toEqual([itself]);
});

test("findings that the order leaves open have one, too", () => {
	const [one] = [finding("batch/v1")];
	const resources = one?.resources ?? [];
	const other = { ...finding("batch/v1"), resources: resources.map((resource) => ({ ...resource, actor: "b" })) };
	const some = [finding("batch/v1"), other];
	expect(sortedFindings(some)).toEqual([some[0], other]);
	expect(sortedFindings(some.toReversed())).toEqual([some[0], other]);
});

test("findings without a resource differ by the kind that is absent and by their time", () => {
	const none = (kind: string, time?: string): Finding => ({
		...{ ...finding(), absentKind: kind },
		...(time === undefined ? {} : { for: time }),
	});
	const some = [none("Gadget"), none("Gadget", "5m"), none("Widget")];
	expect(sortedFindings([...some.toReversed(), ...some])).toEqual(some);
});
