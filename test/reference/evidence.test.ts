import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../src/base/json.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import type { Link, Pattern, Relation } from "../../src/pattern/pattern.js";
import { evaluateReference } from "../../src/reference/evaluate.js";
import { EvidenceFinder } from "../../src/reference/evidence/evidence-finder.js";
import { actor, patternOf, rule, single } from "../pattern/sample.js";
import {
	at,
	criteria,
	link,
	part,
	resourcePattern,
	role,
	side,
	thing,
	widget,
	withCriteria,
} from "./resource-pattern.js";

/** The evidence of each finding: what was looked for, and the nearest thing with its difference, or that there is none. */
function evidence(pattern: Pattern, objects: readonly Json[]): readonly (readonly string[])[] {
	const { snapshot } = snapshotOf(objects);
	const finder = new EvidenceFinder(snapshot);
	return evaluateReference(pattern, snapshot).map(({ resources }) =>
		finder.of(pattern, resources).flatMap(({ lookedFor, nearest, nothingNear }) => {
			const { kind, namespace, name } = nearest?.resource.workload ?? nearest?.resource ?? {};
			return [
				lookedFor.text,
				nearest === undefined ? `none: ${nothingNear}` : `${kind}/${namespace}/${name} (${nearest.text})`,
			];
		}),
	);
}

const NAMESPACE = ["metadata.namespace", "metadata.namespace"] as const;

/** A pattern of Widgets without what they name. */
function without(
	relation: Relation,
	more: { message?: string; allOf?: readonly Link[]; to?: Link["to"] } = {},
): Pattern {
	const links = { noneOf: [link(relation, more.to)], allOf: more.allOf ?? [] };
	return resourcePattern({ links, message: more.message ?? "{{at spec.ref}}" });
}

const byName = without(criteria(NAMESPACE, ["spec.ref", "metadata.name"]));

/** The evidence of one Widget that names this Part. */
const named = (ref: string, ...objects: readonly Json[]) => evidence(byName, [widget("w", { ref }), ...objects])[0];

const elsewhere = (name: string) => thing("Part", name, {}, { namespace: "infra" });

describe("a name that leads nowhere", () => {
	const first = "Part web in namespace shop";

	test("is one letter off", () => {
		expect(named("web", part("webs"), elsewhere("web"))).toEqual([
			first,
			"Part/shop/webs (name differs by one letter)",
		]);
		expect(named("frontend", part("frontned"))?.[1]).toBe("Part/shop/frontned (name differs by one letter)");
		expect(named("Web_app", part("web-app"))?.[1]).toBe("Part/shop/web-app (name differs in case or separators)");
		expect(named("web", part("prod-web"))?.[1]).toBe('Part/shop/prod-web (name has "prod-" in front)');
		expect(named("web-svc", part("web"))?.[1]).toBe('Part/shop/web (name lacks "-svc" behind)');
		expect(named("web-1", part("web-12"))?.[1]).toBe("Part/shop/web-12 (name differs in a number)");
	});

	test("is in another namespace, or of another kind", () => {
		expect(named("web", elsewhere("web"), part("other"))).toEqual([first, "Part/infra/web (in namespace infra)"]);
		const clusterPart = { ...thing("ClusterPart", "web"), metadata: { name: "web" } };
		expect(named("web", { ...clusterPart, metadata: { name: "web", namespace: "shop" } })?.[1]).toBe(
			"ClusterPart/shop/web (another kind of that name)",
		);
	});

	test("is like nothing", () => {
		expect(named("web")).toEqual([first, "none: no Part at all in namespace shop"]);
		expect(named("web", elsewhere("db"))).toEqual([first, "none: no Part at all in namespace shop, 1 elsewhere"]);
		expect(named("web", part("db"))).toEqual([first, "none: the one Part in namespace shop is not like it"]);
		expect(named("web", part("db"), part("wxy"))?.[1]).toBe("none: none of the 2 Parts in namespace shop is like it");
		// Another word of three letters, and a name that all others begin with.
		expect(named("web", part("wed"))?.[1]).toMatch(/^none/);
		expect(named("web", ...["a", "b", "c", "d"].map((one) => part(`web-${one}`)))?.[1]).toMatch(/^none: none of the 4/);
	});

	test("of two that are equally near, the first by name", () => {
		expect(named("webx", part("weby"), part("webs"))?.[1]).toBe("Part/shop/webs (name differs by one letter)");
		expect(named("webx", part("webs"), part("weby"))?.[1]).toBe("Part/shop/webs (name differs by one letter)");
	});

	test("each element by itself, without those that lead somewhere", () => {
		const pattern = without(criteria(NAMESPACE, ["spec.rows[@].ref", "metadata.name"]), {
			message: "{{at spec.rows[@].ref}}",
		});
		const rows = { rows: [{ ref: "a1" }, { ref: "there" }, { ref: "a1" }, { ref: "ther" }] };
		expect(evidence(pattern, [widget("w", rows), part("there")])).toEqual([
			[
				...["Part a1 in namespace shop", "none: the one Part in namespace shop is not like it"],
				...["Part ther in namespace shop", "Part/shop/there (name differs by one letter)"],
			],
		]);
	});
});

describe("an object that is there and lacks something", () => {
	const port = without(criteria(NAMESPACE, ["spec.ref", "metadata.name"], ["spec.port", "spec.ports[*].port"]));
	const asked = (ref: string, ...objects: readonly Json[]) =>
		evidence(port, [widget("w", { ref, port: 8080 }), ...objects])[0];

	test("a port: what it has", () => {
		expect(asked("web", part("web", { ports: [{ port: 80 }, { port: 443 }] }), part("webs"))).toEqual([
			"Part web, port 8080 in namespace shop",
			"Part/shop/web (its ports are 80 and 443)",
		]);
		expect(asked("web", part("web"))?.[1]).toBe("Part/shop/web (it has no port)");
		expect(asked("web", part("webs", { ports: [{ port: 80 }] }))?.[1]).toBe(
			"Part/shop/webs (name differs by one letter; its port is 80)",
		);
	});

	test("a key of a Secret, and never its values", () => {
		const secret = (data: Json) => ({
			apiVersion: "v1",
			kind: "Secret",
			metadata: { name: "db", namespace: "shop" },
			data,
		});
		const to = role("secret", [{ group: "", kind: "Secret" }]);
		const keys = without(criteria(NAMESPACE, ["spec.ref", "metadata.name"], ["spec.key", "data[~]"]), { to });
		const objects = [widget("w", { ref: "db", key: "pass-word" }), secret({ user: "aG9y", password: "c3Vu" })];
		expect(evidence(keys, objects)[0]).toEqual([
			"Secret db, key pass-word in namespace shop",
			"Secret/shop/db (its keys are password and user)",
		]);
		const values = without(criteria(NAMESPACE, ["spec.ref", "metadata.name"], ["spec.key", "data.password"]), { to });
		expect(evidence(values, objects)[0]?.[1]).toBe("Secret/shop/db (its password is another one)");
		const { snapshot } = snapshotOf(objects);
		const found = evaluateReference(values, snapshot).map(({ resources }) =>
			new EvidenceFinder(snapshot).of(values, resources),
		);
		const texts = found
			.flat()
			.map(({ lookedFor, nearest }) => JSON.stringify([lookedFor, nearest?.text, nearest?.differences]));
		expect(texts.join()).not.toMatch(/c3Vu|aG9y/);
	});

	test("what the pattern demands of it is no exception without something that must be there", () => {
		const exists = link(criteria(NAMESPACE, ["spec.ref", "metadata.name"]));
		const open = withCriteria([
			{ subject: side("spec.ref"), other: side("metadata.name") },
			{ subject: side("metadata.namespace"), other: side("metadata.namespace") },
			{ subject: side("="), other: side("spec.mode", { do: "regex", expression: "^open()$" }) },
		]);
		const objects = [widget("w", { ref: "p" }), part("p", { mode: "shut" })];
		expect(evidence(without(open, { allOf: [exists] }), objects)).toEqual([[]]);
		expect(evidence(without(open), objects)).toEqual([
			["Part p, mode like ^open()$ in namespace shop", "Part/shop/p (its mode is shut)"],
		]);
	});
});

describe("a selector", () => {
	const selecting = without(
		withCriteria([{ subject: side("metadata.namespace"), other: side("metadata.namespace") }], {
			of: "subject",
			at: at("spec.selector"),
			emptyMatches: false,
		}),
	);
	const labelled = (name: string, labels: Record<string, Json>) => part(name, {}, { labels });
	const selected = (selector: Json, ...objects: readonly Json[]) =>
		evidence(selecting, [widget("w", { selector }), ...objects])[0];

	test("of which an object has all but one label", () => {
		const selector = { app: "web", tier: "front" };
		const words = "Part with app=web and tier=front in namespace shop";
		expect(selected(selector, labelled("a", { app: "web", tier: "back" }), labelled("b", { tier: "x" }))).toEqual([
			words,
			"Part/shop/a (label tier is back)",
		]);
		expect(selected(selector, labelled("a", { app: "web" }), labelled("b", { app: "db", tier: "front" }))?.[1]).toBe(
			"Part/shop/a (label tier is missing)",
		);
		expect(selected(selector, labelled("b", { app: "db", tier: "front" }))?.[1]).toMatch(/^none/);
		expect(selected(selector, labelled("b", { app: "webs", tier: "front" }))?.[1]).toBe(
			"Part/shop/b (label app is webs)",
		);
		expect(selected(selector, labelled("b", { tier: "front", name: "web" }))?.[1]).toBe(
			"Part/shop/b (label app is missing, name has that value)",
		);
	});

	test("of one label, misspelt or elsewhere", () => {
		expect(selected({ app: "wbe" }, labelled("a", { app: "web" }))?.[1]).toBe("Part/shop/a (label app is web)");
		expect(selected({ app: "web" }, labelled("a", { app: "db" }))?.[1]).toMatch(/^none: the one Part/);
		const other = thing("Part", "a", {}, { namespace: "infra", labels: { app: "web" } });
		expect(selected({ app: "web" }, other)?.[1]).toBe("Part/infra/a (in namespace infra)");
	});

	test("with expressions", () => {
		const matchExpressions = [{ key: "canary", operator: "DoesNotExist" }];
		expect(
			selected({ matchLabels: { app: "web" }, matchExpressions }, labelled("a", { app: "web", canary: "x" })),
		).toEqual(["Part with app=web and !canary in namespace shop", "Part/shop/a (label canary is there)"]);
	});

	test("of the other side", () => {
		const by = without(withCriteria([], { of: "other", at: at("spec.selector"), emptyMatches: false }));
		const objects = [widget("w", {}, { labels: { app: "web", tier: "front" } })];
		expect(evidence(by, [...objects, part("p", { selector: { app: "web", tier: "back" } })])[0]).toEqual([
			"Part that selects app=web and tier=front",
			"Part/shop/p (it selects tier=back, and that label is front)",
		]);
		expect(evidence(by, [...objects, part("p", { selector: { app: "wbe" } })])[0]?.[1]).toBe(
			"Part/shop/p (it selects app=wbe, and that label is web)",
		);
	});
});

describe("the registry dialect", () => {
	const absent = (subject: JsonObject, other: JsonObject, type: string) =>
		patternOf(
			single({
				resources: [actor("x", { leader: true, ...subject }), actor("y", other)],
				relationships: [rule("x", "y", { type, required: true, shared: false })],
			}),
		);
	const core = (kind: string, name: string, spec: Json = {}, metadata: Record<string, Json> = {}) => ({
		...thing(kind, name, spec, metadata),
		apiVersion: "v1",
	});
	const mounting = (name: string, claimName: string) =>
		core("Pod", name, { volumes: [{ persistentVolumeClaim: { claimName } }] });

	test("names, from either side", () => {
		const claim = core("PersistentVolumeClaim", "logs");
		const unused = absent({ resource: "PersistentVolumeClaim" }, { resource: "Pod" }, "MOUNTS");
		expect(evidence(unused, [claim, mounting("p", "log")])).toEqual([
			[
				"Pod with PersistentVolumeClaim logs in namespace shop",
				"Pod/shop/p (PersistentVolumeClaim log differs by one letter)",
			],
		]);
		const missing = absent({ resource: "Pod" }, { resource: "PersistentVolumeClaim" }, "MOUNTS");
		expect(evidence(missing, [claim, mounting("p", "log")])).toEqual([
			["PersistentVolumeClaim log in namespace shop", "PersistentVolumeClaim/shop/logs (name differs by one letter)"],
		]);
	});

	test("selectors of Services, and of affinity", () => {
		const service = core("Service", "s", { selector: { app: "web", tier: "front" } });
		const pod = core("Pod", "p", {}, { labels: { app: "web", tier: "back" } });
		const alone = absent({ resource: "Service" }, { resource: "Pod" }, "EXPOSES");
		expect(evidence(alone, [service, pod])).toEqual([
			["Pod with app=web and tier=front in namespace shop", "Pod/shop/p (label tier is back)"],
		]);
		const term = { labelSelector: { matchLabels: { app: "wbe" } }, topologyKey: "zone" };
		const affinity = { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] } };
		const lonely = absent({ resource: "Pod" }, { resource: "Pod" }, "HAS_AFFINITY_TO");
		expect(evidence(lonely, [core("Pod", "q", { affinity }), pod])[1]).toEqual([
			...["Pod with app=wbe in namespace shop", "Pod/shop/p (label app is web)"],
		]);
	});
});

test("a finding that nothing is there says how many of the kind there are", () => {
	const whenNone = { more: { whenNone: { kind: "Widget", apiVersion: "demo.example/v1" } } };
	expect(evidence(resourcePattern(whenNone), [])).toEqual([
		["any Widget that passes the filter", "none: no Widget at all in the input"],
	]);
});

test("a pattern of what is there has none", () => {
	expect(evidence(resourcePattern({}), [widget("w")])).toEqual([[]]);
});

test("work grows with the objects, not with objects times findings", () => {
	const compared = (count: number): number => {
		const word = (i: number) => `${["cart", "order", "mail", "stock"][i % 4]}-${((i * 7919) % 100_003).toString(36)}`;
		const parts = Array.from({ length: count }, (_, i) =>
			part(word(i), {}, { labels: { app: word(i), team: `t${i % 5}` } }),
		);
		const widgets = Array.from({ length: count / 4 }, (_, i) => widget(`w${i}`, { ref: `${word(i)}x` }));
		const { snapshot } = snapshotOf([...parts, ...widgets]);
		const finder = new EvidenceFinder(snapshot);
		for (const resource of snapshot.resources.filter(({ kind }) => kind === "Widget")) {
			const { apiVersion, kind, namespace, name } = resource;
			const found = finder.of(byName, [{ actor: "target", apiVersion, kind, namespace, name, template: false }]);
			expect(found).toHaveLength(1);
		}
		return finder.compared;
	};
	const [one, four] = [compared(200), compared(800)];
	expect(one).toBeGreaterThan(50);
	expect(four / one).toBeLessThan(4.6);
});
