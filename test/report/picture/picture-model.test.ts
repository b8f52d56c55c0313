import { describe, expect, test } from "vitest";
import { pictureModel } from "../../../src/report/picture/picture-model.js";
import { INGRESS, PICTURED, SERVICE } from "./sample.js";

describe("the model of a picture", () => {
	test("has what a finding is about, what it looked for and what comes nearest", () => {
		const { nodes, edges, isCut } = pictureModel([PICTURED], 10);
		expect(nodes.map(({ kind, name, isMissing, severity }) => [kind, name, isMissing, severity])).toEqual([
			["Ingress", "shop", false, "HIGH"],
			["Service", "cart, port 80", true, undefined],
			["Service", "carts", false, undefined],
		]);
		const [ingress, missing, near] = nodes.map(({ key }) => key);
		expect(edges).toEqual([
			{ from: ingress, to: missing, form: "missing", label: "names", words: "names" },
			{ from: missing, to: near, form: "nearest", label: "name lacks s", words: "name lacks s" },
		]);
		expect(isCut).toBe(false);
	});

	test("has one node for one object, whatever its version is, with the gravest of its findings", () => {
		const other = { ...PICTURED, id: "b", severity: "LOW" as const, evidence: [] };
		const older = { ...INGRESS, apiVersion: "networking.k8s.io/v1beta1" };
		const graver = { ...other, id: "c", severity: "CRITICAL" as const, resources: [older] };
		const { nodes } = pictureModel([PICTURED, other, graver], 10);
		expect(nodes.filter(({ kind }) => kind === "Ingress")).toEqual([
			expect.objectContaining({ severity: "CRITICAL", findings: ["a", "b", "c"], group: "network" }),
		]);
	});

	test("tells objects of two snapshots apart, and of two groups", () => {
		const plain = { ...PICTURED, evidence: [] };
		const foreign = { ...plain, resources: [{ ...INGRESS, apiVersion: "example.com/v1" }] };
		const findings = [plain, { ...plain, snapshot: "test" }, { ...plain, snapshot: "live" }, foreign];
		expect(pictureModel(findings, 10).nodes.map(({ snapshot }) => snapshot)).toEqual([
			...[undefined, "test", "live", undefined],
		]);
	});

	test("joins a pair by what they have in common, and else directly", () => {
		const claim = { kind: "PersistentVolumeClaim", namespace: "shop", name: "logs" };
		const pair = { ...PICTURED, resources: [INGRESS, SERVICE], evidence: [] };
		const links = [INGRESS, SERVICE].map((from) => ({ from, to: claim, by: "MOUNTS" }));
		const joined = pictureModel([{ ...pair, links }], 10);
		expect(joined.nodes.map(({ name }) => name)).toEqual(["shop", "carts", "logs"]);
		expect(joined.edges.map(({ label }) => label)).toEqual(["MOUNTS", "MOUNTS"]);
		expect(pictureModel([pair], 10).edges).toEqual([expect.objectContaining({ form: "link", label: "" })]);
	});

	test("says only the end of a path on an edge, and all of it in words", () => {
		const by = "spec.rules[@].http.paths[@].backend.service.name";
		const [edge] = pictureModel([{ ...PICTURED, evidence: [], links: [{ from: INGRESS, to: SERVICE, by }] }], 10).edges;
		expect(edge).toMatchObject({ label: "service.name", words: by });
	});

	test("has what is missing of a finding without a resource", () => {
		const { nodes, edges } = pictureModel([{ ...PICTURED, resources: [], absentKind: "LimitRange", evidence: [] }], 10);
		expect(nodes).toEqual([expect.objectContaining({ kind: "LimitRange", isMissing: true, severity: "HIGH" })]);
		expect(edges).toEqual([]);
	});

	test("names a selector, and the labels that a selector must match", () => {
		const lookedFor = { text: "a Pod", kinds: ["Pod"], values: [] };
		const found = (more: object) => {
			const { nodes, edges } = pictureModel([{ ...PICTURED, evidence: [{ lookedFor: { ...lookedFor, ...more } }] }], 9);
			return [nodes[1]?.name, edges[0]?.label];
		};
		expect(found({ selector: "app=web" })).toEqual(["app=web", "selects"]);
		expect(found({ labels: { app: "web" } })).toEqual(["app=web", "selected by"]);
		expect(found({})).toEqual(["", "looks for"]);
	});

	test("ends with the finding that does not fit in, and asks for no further one", () => {
		function* endless() {
			for (let i = 0; ; i++) yield { ...PICTURED, id: `f${i}`, resources: [{ ...INGRESS, name: `i${i}` }] };
		}
		const { nodes, findings, isCut } = pictureModel(endless(), 10);
		expect({ nodes: nodes.length, findings, isCut }).toEqual({ nodes: 10, findings: 8, isCut: true });
	});
});
