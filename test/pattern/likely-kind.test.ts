import { describe, expect, test } from "vitest";
import { knownKinds } from "../../src/pattern/field-table.js";
import { kindNames } from "../../src/pattern/kinds.js";
import { likelyKind } from "../../src/pattern/likely-kind.js";
import { RELATIONSHIPS } from "../../src/pattern/relationship-type.js";
import { actor, read, said, single } from "./sample.js";

describe("a slip", () => {
	test.each([
		["pod", "Pod"],
		["POD", "Pod"],
		["Pods", "Pod"],
		["jobs", "Job"],
		["configmap", "ConfigMap"],
		["Configmap", "ConfigMap"],
		["networkpolicies", "NetworkPolicy"],
		["ingresses", "Ingress"],
		["Ingres", "Ingress"],
		["Deploymnet", "Deployment"],
		["Deploymen", "Deployment"],
		["Deployyment", "Deployment"],
		["StatefulSat", "StatefulSet"],
		["ServiceAcount", "ServiceAccount"],
		["PersistentVolumeCliam", "PersistentVolumeClaim"],
	])("%s means %s", (written, meant) => expect(likelyKind(written)).toBe(meant));
});

describe("a kind of one's own is left alone", () => {
	// Kinds that operators define and that are near to one of Kubernetes' own.
	const custom =
		"PodMonitor ServiceMonitor Certificate CertificateRequest Issuer Ingresses2 IngressRoute Rule Rules Rol Table Page Row Panel Column Filters Markdown NavMenuItem Paragraph Device Egress Release HelmRelease Endpoint JobTemplate Job2 Pool Stack Model Node2 CloneSet ServiceEntry SealedSecret Cluster Policy ClusterPolicy Gateway HTTPRoute Backup Secrets2 Widget Scaler PodList Application Rollout Workflow NodePool Queue Topic Bucket User Role2 Provider Workspace";
	test.each(custom.split(" "))("%s", (kind) => expect(likelyKind(kind)).toBe(kind));

	test("all that Kubernetes and the relationship types know", () => {
		const kinds = Object.values(RELATIONSHIPS).flatMap(({ from, to }) => kindNames([...from, ...to]) ?? []);
		for (const kind of [...knownKinds(), ...kinds]) expect(likelyKind(kind)).toBe(kind);
	});

	test("texts that are no kinds", () => {
		for (const kind of ["", "s", "constructor", "x".repeat(100_000), "a\nb"]) expect(likelyKind(kind)).toBe(kind);
	});
});

describe("the warning", () => {
	const of = (kind: string, key = ".metadata.name") =>
		single({
			resources: [actor("x", { resource: kind, leader: true, filters: { matchAll: [{ key, operator: "EXISTS" }] } })],
		});

	test("stands at the value, and refuses nothing", () => {
		expect(said(of("pod"))).toEqual(["warning pattern/unknown-kind /spec/resources/0/resource"]);
		expect(read(of("pod")).ok).toBe(true);
		expect(read(of("pod")).diagnostics[0]).toMatchObject({
			message: 'unknown kind "pod"',
			help: expect.stringMatching(/^did you mean "Pod"\?/),
		});
	});

	test("goes with those about the fields of the kind that is meant", () => {
		expect(said(of("pods", ".spec.containerz"))).toEqual([
			"warning pattern/unknown-kind /spec/resources/0/resource",
			"warning pattern/unknown-field /spec/resources/0/filters/matchAll/0/key",
		]);
	});
});
