import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../src/base/json.js";
import { emitReview } from "../../src/emit/emit-review.js";
import { kindCatalogOf } from "../../src/pattern/kind-catalog.js";
import { versionedKind } from "../../src/pattern/known-versions.js";
import type { Pattern } from "../../src/pattern/pattern.js";
import { planPattern } from "../../src/plan/plan-pattern.js";
import { constraint } from "../../src/targets/gatekeeper/constraint.js";
import { gatekeeperFiles } from "../../src/targets/gatekeeper/gatekeeper-files.js";
import { type ReviewForm, reviewPlan } from "../../src/targets/gatekeeper/review-plan.js";
import { criterion, related, resource, resourceOf } from "../pattern/resource-sample.js";

const SETTINGS = { defaultNamespace: "default" };
const INGRESS = { kind: "Ingress", apiVersion: "networking.k8s.io/v1beta1", plural: "ingresses" };
const SAME_NAMESPACE = criterion("metadata.namespace", "metadata.namespace");
const SAME_NAME = criterion("spec.part", "metadata.name");

const KINDS = kindCatalogOf({
	categories: new Map([
		["toys", [versionedKind("demo.example/v2", "Ball"), versionedKind("v1", "Pod")]],
		["none", []],
	]),
	clusterScoped: [versionedKind("networking.k8s.io/v1", "Ingress")],
});

/** The review plan of a pattern that has one. */
function planned(pattern: Pattern, form: ReviewForm = "object") {
	const review = reviewPlan(planPattern(pattern), form, KINDS);
	if ("reason" in review) throw new Error(review.reason);
	return review;
}

function matchOf(target: JsonObject): unknown {
	const { source: _, ...match } = constraint(planned(resourceOf(resource({ target }), KINDS))).spec.match;
	return match;
}

describe("a constraint of the resource dialect", () => {
	test("matches kinds in their groups", () => {
		expect(matchOf(INGRESS)).toEqual({ kinds: [{ apiGroups: ["networking.k8s.io"], kinds: ["Ingress"] }] });
		expect(matchOf({ kind: "*", apiVersion: "demo.example/v1" })).toEqual({
			kinds: [{ apiGroups: ["demo.example"], kinds: ["*"] }],
		});
		const kinds: readonly Json[] = [INGRESS, { ...INGRESS, kind: "IngressClass" }, { kind: "*", apiVersion: "x/v1" }];
		expect(matchOf({ kinds })).toEqual({
			kinds: [
				{ apiGroups: ["networking.k8s.io"], kinds: ["Ingress", "IngressClass"] },
				{ apiGroups: ["x"], kinds: ["*"] },
			],
		});
	});

	test("matches what makes Pods where Pods of the core group are meant, and nowhere else", () => {
		const pod = { kind: "Pod", plural: "pods" };
		expect(matchOf({ ...pod, apiVersion: "demo.example/v1" })).toEqual({
			kinds: [{ apiGroups: ["demo.example"], kinds: ["Pod"] }],
		});
		const makers = [
			{ apiGroups: ["apps"], kinds: ["Deployment", "ReplicaSet", "StatefulSet", "DaemonSet"] },
			{ apiGroups: ["batch"], kinds: ["Job", "CronJob"] },
		];
		expect(matchOf({ ...pod, apiVersion: "v1" })).toEqual({
			kinds: [{ apiGroups: [""], kinds: ["Pod", "ReplicationController"] }, ...makers],
		});
		expect(matchOf({ category: "toys" })).toEqual({
			kinds: [
				{ apiGroups: ["demo.example"], kinds: ["Ball"] },
				{ apiGroups: [""], kinds: ["Pod", "ReplicationController"] },
				...makers,
			],
		});
	});

	test("leaves namespaces out, but not where Namespaces are meant", () => {
		const filters = { matchNone: [{ path: "metadata.namespace", operator: "EQUALS", values: ["kube-system"] }] };
		expect(matchOf({ ...INGRESS, filters })).toMatchObject({ excludedNamespaces: ["kube-system"] });
		const namespaces = { kind: "Namespace", apiVersion: "v1", plural: "namespaces", filters };
		expect(matchOf(namespaces)).not.toHaveProperty("excludedNamespaces");
	});

	test.each([
		{ severity: "LOW", action: "warn" },
		{ severity: "MEDIUM", action: "deny" },
		{ severity: "HIGH", action: "deny" },
	])("acts as its severity says: $severity", ({ severity, action }) => {
		expect(constraint(planned(resourceOf(resource({ severity })))).spec).toMatchObject({ enforcementAction: action });
	});
});

/** The kinds that must be synced, as `group/version Kind`. */
function syncedFor(dependency: JsonObject, form: ReviewForm = "object"): readonly string[] {
	const pattern = resourceOf(
		related([{ with: "d", type: "custom", criteria: [SAME_NAMESPACE, SAME_NAME] }], {
			dependencies: [{ id: "d", ...dependency }],
		}),
		KINDS,
	);
	return planned(pattern, form).synced.map(({ group, version, kind }) => `${group}/${version} ${kind}`);
}

describe("what is synced for the resource dialect", () => {
	test("is of the version that the pattern writes, once a kind", () => {
		expect(syncedFor(INGRESS)).toEqual(["networking.k8s.io/v1beta1 Ingress"]);
		expect(syncedFor({ kinds: [INGRESS, { ...INGRESS, apiVersion: "networking.k8s.io/v1" }] })).toEqual([
			"networking.k8s.io/v1beta1 Ingress",
		]);
		expect(syncedFor({ kind: "Gadget", apiVersion: "demo.example/v7", plural: "gadgets" })).toEqual([
			"demo.example/v7 Gadget",
		]);
		expect(syncedFor(INGRESS, "namespace")).toEqual(["demo.example/v1 Widget", "networking.k8s.io/v1beta1 Ingress"]);
	});

	test("is of the version that a kinds file gives, for a category", () => {
		expect(syncedFor({ category: "toys" })).toContain("demo.example/v2 Ball");
		expect(syncedFor({ category: "none" })).toEqual([]);
	});
});

describe("of a review in the resource dialect", () => {
	const pattern = resourceOf(
		related([{ with: "d", type: "custom", criteria: [SAME_NAME] }], {
			dependencies: [{ id: "d", ...INGRESS }],
			...{ for: "1h", reference: "the wiki" },
		}),
	);

	/** The modules of the policy in one text. */
	function policyOf(of: Pattern, settings: Parameters<typeof emitReview>[2] = SETTINGS) {
		const { policy, libraries } = emitReview(planPattern(of), "review of an object", settings);
		return [policy, ...libraries.map(({ text }) => text)].join("\n").replace(/\s+/g, " ");
	}

	test("the details have what a definition says of itself", () => {
		expect(policyOf(pattern)).toContain('"for": "1h", "reference": "the wiki",');
	});

	test("namespaces are looked at as the criteria say", () => {
		expect(policyOf(pattern)).toContain("crosses_namespaces(_) := true");
		const stays = related([{ with: "d", type: "custom", criteria: [SAME_NAMESPACE, SAME_NAME] }]);
		expect(policyOf(resourceOf(stays))).toContain("crosses_namespaces(_) := false");
	});

	test("the group tells whether a kind that many have is in a namespace", () => {
		expect(policyOf(pattern)).toContain('namespaced := {"Ingress": {"networking.k8s.io"}}');
		expect(policyOf(pattern, { ...SETTINGS, kinds: KINDS })).toContain("namespaced := {}");
		// Of other projects nobody knows which of their releases a cluster has.
		for (const [kind, apiVersion] of [
			["Ingress", "config.openshift.io/v1"],
			["Row", "widgets.templates.krateo.io/v1beta1"],
		] as const) {
			const other = resource({ target: { kind, apiVersion, plural: "x" } });
			expect(policyOf(resourceOf(other))).toContain("namespaced := {}");
		}
	});
});

describe("what Gatekeeper cannot say (G2) is declined, and the page says why", () => {
	const entry = { with: "d", type: "custom", criteria: [SAME_NAME] };
	const fromTarget = { kindPath: "spec.kind", apiVersion: "demo.example/v1" };

	test.each<{ what: string; reason: string; pattern: JsonObject }>([
		{
			what: "that there is no object",
			reason: "it asks whether there is no object at all, and a review is about one",
			pattern: resource({ target: { ...INGRESS, emitOnEmpty: true } }),
		},
		{
			what: "kinds that objects name",
			reason: "which kinds it asks about is written in the objects",
			pattern: related([entry], { dependencies: [{ id: "d", fromTarget }] }),
		},
		{
			what: "every kind of a group",
			reason: "objects of any kind may matter to it",
			pattern: related([entry], { dependencies: [{ id: "d", kind: "*", apiVersion: "demo.example/v1" }] }),
		},
		{
			what: "owners, of whatever kind",
			reason: "objects of any kind may matter to it",
			pattern: related([{ with: "d", type: "ownedBy" }]),
		},
	])("$what", ({ reason, pattern }) => {
		const plan = planPattern(resourceOf(pattern));
		for (const form of ["object", "namespace"] as const) {
			expect(reviewPlan(plan, form)).toHaveProperty("reason");
		}
		expect(reviewPlan(plan, "object")).toEqual({ reason, difference: "G2" });
		const files = gatekeeperFiles([plan], [], SETTINGS);
		expect(files.map(({ path }) => path)).toEqual(["README.md"]);
		expect(files[0]?.content).toContain(`- probe: ${reason}`);
	});

	test("a target of every kind is said where the target is under review, and only there", () => {
		const plan = planPattern(resourceOf(related([entry], { target: { kind: "*", apiVersion: "demo.example/v1" } })));
		expect(reviewPlan(plan, "object")).toMatchObject({ synced: [{ kind: "Gadget" }] });
		expect(reviewPlan(plan, "namespace")).toMatchObject({ difference: "G2" });
	});
});
