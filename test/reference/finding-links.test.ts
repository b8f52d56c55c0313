import { describe, expect, test } from "vitest";
import type { Json } from "../../src/base/json.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import type { Pattern } from "../../src/pattern/pattern.js";
import { evaluateReference } from "../../src/reference/evaluate.js";
import { FindingLinks } from "../../src/reference/finding-links.js";
import { pairs, patternOf, rule } from "../pattern/sample.js";
import { at, criteria, link, part, resourcePattern, role, side, widget, withCriteria } from "./resource-pattern.js";

/** What joins the resources of each finding: `Kind/name by Kind/name`. */
function linksOf(pattern: Pattern, objects: readonly Json[]): readonly (readonly string[])[] {
	const { snapshot } = snapshotOf(objects);
	const links = new FindingLinks(pattern, snapshot);
	return evaluateReference(pattern, snapshot).map(({ resources }) =>
		links.of(resources).map(({ from, to, by }) => `${from.kind}/${from.name} ${by} ${to.kind}/${to.name}`),
	);
}

function pod(name: string, claim: string): Json {
	const volumes = [{ name: "v", persistentVolumeClaim: { claimName: claim } }];
	return { apiVersion: "v1", kind: "Pod", metadata: { name, namespace: "shop" }, spec: { volumes } };
}

describe("what joins the resources of a finding", () => {
	test("is the path at which one names the other, whichever side has it", () => {
		const rows = { rows: [{ ref: "p" }, { ref: "q" }] };
		const relation = criteria(["metadata.namespace", "metadata.namespace"], ["spec.rows[@].ref", "metadata.name"]);
		expect(linksOf(resourcePattern({ links: { allOf: [link(relation)] } }), [widget("w", rows), part("q")])).toEqual([
			["Widget/w spec.rows[@].ref Part/q"],
		]);
		const named = criteria(["metadata.name", "spec.owner"]);
		expect(
			linksOf(resourcePattern({ links: { anyOf: [link(named)] } }), [widget("w"), part("p", { owner: "w" })]),
		).toEqual([["Widget/w spec.owner Part/p"]]);
	});

	test("is a selector, or an owner", () => {
		const labels = { labels: { app: "web" } };
		const selecting = withCriteria([], { of: "subject", at: at("spec.match"), emptyMatches: false });
		expect(
			linksOf(resourcePattern({ links: { allOf: [link(selecting)] } }), [
				...[widget("w", { match: { app: "web" } }), part("p", {}, labels)],
			]),
		).toEqual([["Widget/w selects Part/p"]]);
		const owner = { apiVersion: "demo.example/v1", kind: "Widget", name: "w" };
		const owning = resourcePattern({ links: { allOf: [link({ by: "ownership", owner: "subject" }, role("part"))] } });
		expect(linksOf(owning, [widget("w"), part("p", {}, { ownerReferences: [owner] })])).toEqual([
			["Widget/w owns Part/p"],
		]);
	});

	test("is nothing where they are only in one namespace, or one looks like the other", () => {
		const near = criteria(["metadata.namespace", "metadata.namespace"]);
		const like = withCriteria([
			{ subject: side("metadata.name", { do: "regex", expression: "^(.)" }), other: side("spec.first") },
		]);
		for (const relation of [near, like]) {
			const pattern = resourcePattern({ links: { allOf: [link(relation)] } });
			expect(linksOf(pattern, [widget("w"), part("p", { first: "w" })])).toEqual([[]]);
		}
	});

	test("is nothing that must not be there", () => {
		const relation = criteria(["spec.ref", "metadata.name"]);
		expect(linksOf(resourcePattern({ links: { noneOf: [link(relation)] } }), [widget("w", { ref: "p" })])).toEqual([
			[],
		]);
	});

	test("is what a pair has in common, also where the input lacks it", () => {
		const pattern = patternOf(pairs({ commonRelationships: [rule("a", "b", { required: true, shared: true })] }));
		const [links] = linksOf(pattern, [pod("one", "logs"), pod("two", "logs")]);
		expect(links).toEqual(["Pod/one MOUNTS PersistentVolumeClaim/logs", "Pod/two MOUNTS PersistentVolumeClaim/logs"]);
	});
});
