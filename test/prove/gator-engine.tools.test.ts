import { describe, expect, test } from "vitest";
import type { Json } from "../../src/base/json.js";
import { versions } from "../../src/cli/version.js";
import { type Agreement, judge } from "../../src/prove/compare.js";
import { workloadOf } from "../../src/prove/engine.js";
import { enginesNamed } from "../../src/prove/engines/engines.js";
import { jobOf } from "../../src/prove/fuzz/batch.js";
import { actor, pairs, patternOf, rule, single } from "../pattern/sample.js";
import { realTool } from "../real-tool.js";

const gator = await realTool("gator");
const ENGINES = enginesNamed(["reference", "gator", "gator-namespace"], versions);

const helpers = patternOf(pairs({ commonRelationships: [rule("a", "b", { required: true, shared: true })] }));

function pod(name: string, namespace: string, spec: { readonly [key: string]: Json } = {}): Json {
	return { apiVersion: "v1", kind: "Pod", metadata: { name, namespace }, spec };
}

const claiming = (claimName: string) => ({ volumes: [{ persistentVolumeClaim: { claimName } }] });
const exported = (path: string) => ({ volumes: [{ nfs: { server: "files", path } }] });

/** How gator stands to the reference in both forms, and what the reference finds. */
async function standings(documents: readonly Json[], pattern = helpers) {
	const { jobs, broken } = await judge(workloadOf([jobOf(pattern, documents)]), ENGINES);
	expect(broken).toEqual([]);
	const [judged] = jobs;
	const [reference] = judged?.outcomes ?? [];
	if (judged === undefined || reference?.is !== "findings") throw new Error("the reference did not judge");
	const [, ...ofGator] = judged.standings;
	return { standings: ofGator, findings: reference.findings.length };
}

const AGREE: Agreement = { is: "agree" };
const NO_FORM: Agreement = { is: "refused", reason: "no form that reviews Namespaces" };

describe.skipIf(gator === undefined)("gator says what the reference does", () => {
	test.each([
		{ what: "a pair, both ways", documents: [pod("x", "n", claiming("c")), pod("y", "n", claiming("c"))], findings: 2 },
		{
			what: "none across namespaces",
			documents: [pod("x", "n", claiming("c")), pod("y", "m", claiming("c"))],
			findings: 0,
		},
		{
			what: "an NFS share, across namespaces",
			documents: [pod("x", "n", exported("/p")), pod("y", "m", exported("/p")), pod("z", "m", exported("/q"))],
			findings: 2,
		},
		{
			what: "names that two kinds share",
			documents: [
				pod("x", "n", claiming("c")),
				{
					apiVersion: "apps/v1",
					kind: "Deployment",
					metadata: { name: "x", namespace: "n" },
					spec: { template: { spec: { ...claiming("c"), containers: [] } } },
				},
			],
			findings: 2,
		},
		{ what: "nobody alone", documents: [pod("x", "n", claiming("c"))], findings: 0 },
	])("$what", async ({ documents, findings }) => {
		expect(await standings(documents)).toEqual({ standings: [AGREE, AGREE], findings });
	});

	test("where nothing leads from one to the other, of all namespaces", async () => {
		const unshared = patternOf(pairs({ commonRelationships: [rule("a", "b", { required: true, shared: false })] }));
		const documents = [pod("x", "n", claiming("c")), pod("y", "m", claiming("c")), pod("z", "n", claiming("c"))];
		expect(await standings(documents, unshared)).toEqual({ standings: [AGREE, AGREE], findings: 4 });
	});

	test.each([
		{ reason: "an object without a name", document: { apiVersion: "v1", kind: "Pod", metadata: { namespace: "n" } } },
		{ reason: "a namespace that is no text", document: pod("x", 7 as unknown as string) },
		{
			reason: "an apiVersion that nobody serves",
			document: { ...(pod("x", "n") as object), apiVersion: "a/b/c" } as Json,
		},
		{
			reason: "a Namespace in a namespace",
			document: { apiVersion: "v1", kind: "Namespace", metadata: { name: "x", namespace: "n" } },
		},
		{
			reason: "a key of more than 1000 characters",
			document: { ...(pod("x", "n") as object), data: { ["k".repeat(1_100)]: "" } } as Json,
		},
		{
			reason: "a Namespace with fields of other types",
			document: { apiVersion: "v1", kind: "Namespace", metadata: { name: "x" }, spec: "none" },
		},
	])("and is not asked where a cluster cannot hold $reason", async ({ reason, document }) => {
		const {
			standings: [ofObjects],
		} = await standings([document, pod("y", "n")]);
		expect(ofObjects).toEqual({ is: "refused", reason });
	});

	describe("templates of kinds that it does not know are not seen, live Pods are", () => {
		const template = { spec: { ...claiming("c"), containers: [] } };
		const rollout: Json = {
			apiVersion: "argoproj.io/v1alpha1",
			kind: "Rollout",
			metadata: { name: "x", namespace: "n" },
			spec: { template },
		};
		const owned = (document: Json, apiVersion: string, kind: string, name: string): Json => {
			const { metadata, ...others } = document as { readonly metadata: object };
			return { ...others, metadata: { ...metadata, ownerReferences: [{ apiVersion, kind, name }] } } as Json;
		};
		const other = pod("y", "n", claiming("c"));
		const declared: Agreement = { is: "declared", difference: "G4" };

		test("by a pattern of Pods", async () => {
			expect(await standings([rollout, other])).toEqual({ standings: [declared, declared], findings: 2 });
			const live = owned(pod("live", "n", claiming("c")), "argoproj.io/v1alpha1", "Rollout", "x");
			expect(await standings([rollout, other, live])).toEqual({ standings: [AGREE, AGREE], findings: 2 });
		});

		test("nor what stands between a workload and its Pods", async () => {
			const deployment = { ...(rollout as object), apiVersion: "apps/v1", kind: "Deployment" } as Json;
			const between: Json = { apiVersion: "x.io/v1", kind: "Revision", metadata: { name: "r", namespace: "n" } };
			const live = owned(pod("live", "n"), "x.io/v1", "Revision", "r");
			expect(await standings([deployment, other, live, owned(between, "apps/v1", "Deployment", "x")])).toEqual({
				standings: [declared, declared],
				findings: 0,
			});
			// All that Kubernetes itself puts there is known.
			const job = { ...(between as object), apiVersion: "batch/v1", kind: "Job" } as Json;
			const ofJob = owned(pod("live", "n"), "batch/v1", "Job", "r");
			expect(await standings([deployment, other, ofJob, owned(job, "apps/v1", "Deployment", "x")])).toEqual({
				standings: [AGREE, AGREE],
				findings: 0,
			});
		});

		test("by no other pattern", async () => {
			const maps = patternOf(single({ resources: [actor("x", { leader: true, resource: "ConfigMap" })] }));
			expect((await standings([rollout], maps)).standings).toEqual([AGREE, NO_FORM]);
		});
	});

	test("nor by a pattern that it cannot say", async () => {
		const any = patternOf(
			pairs({
				resources: [actor("a", { leader: true, resource: "Page" }), actor("b", { resource: "Row" })],
				commonRelationships: [rule("a", "b", { type: "REFERENCES_KRATEO", required: true, shared: true })],
			}),
		);
		const declared: Agreement = { is: "declared", difference: "G2" };
		expect(await standings([pod("x", "n")], any)).toEqual({ standings: [declared, declared], findings: 0 });
		expect(await standings([pod("x", "n")], patternOf(single()))).toEqual({ standings: [AGREE, NO_FORM], findings: 1 });
	});
});
