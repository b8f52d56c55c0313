import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/base/diagnostic.js";
import { checkFields } from "../../src/pattern/field-check.js";
import { type FieldType, typesOfKind } from "../../src/pattern/field-table.js";
import { KINDS, TYPES } from "../../src/pattern/kubernetes-fields.js";
import { type Path, parsePath } from "../../src/pattern/path.js";
import { readPattern } from "../../src/pattern/read-pattern.js";
import { REGISTRY_FOLDERS, registryFile } from "../registry/registry-patterns.js";
import { actor, isProper, read, single } from "./sample.js";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

function pathOf(text: string): Path {
	const parsed = parsePath(text);
	if (!parsed.ok) throw new Error(`${text}: ${parsed.reason}`);
	return parsed.path;
}

/** What is said of a path: codes without their stage. */
function faults(kind: string, path: string): readonly string[] {
	return checkFields(kind, pathOf(path)).map(({ code }) => code.replace("pattern/", ""));
}

function filtered(kind: string, ...keys: readonly string[]) {
	const matchAll = keys.map((key) => ({ key, operator: "EXISTS" }));
	return read(single({ resources: [actor("x", { resource: kind, leader: true, filters: { matchAll } })] }));
}

describe("what Kubernetes has is left alone", () => {
	test.each<[string, readonly string[]]>([
		["Pod", [".apiVersion", ".kind", "$.metadata.name", "metadata.ownerReferences[0].controller", ".spec", ".status"]],
		["Pod", [".spec.containers", ".spec.containers[*]", ".spec.containers[0].ports[1].containerPort"]],
		["Pod", [".spec.volumes[*].projected.sources[*].configMap.items[*].path", ".spec.ephemeralContainers[*].image"]],
		["Pod", [".spec.initContainers[*].restartPolicy", ".spec.resources.limits.cpu", ".status.podIPs[*].ip"]],
		[
			"Pod",
			[".spec.containers[*].livenessProbe.httpGet.port", ".status.containerStatuses[*].lastState.terminated.reason"],
		],
		["Deployment", [".spec.template.spec.containers[*].image", ".spec.strategy.rollingUpdate.maxSurge"]],
		["StatefulSet", [".spec.volumeClaimTemplates[*].spec.resources.requests.storage", ".spec.ordinals.start"]],
		["DaemonSet", [".spec.template.metadata.labels.app", ".status.numberReady"]],
		["CronJob", [".spec.jobTemplate.spec.template.spec.restartPolicy", ".spec.timeZone"]],
		["Job", [".spec.podFailurePolicy.rules[*].onExitCodes.values[0]"]],
		["Service", [".spec.ports[*].targetPort", ".status.loadBalancer.ingress[*].ip", ".spec.clusterIPs"]],
		["PersistentVolumeClaim", [".spec.accessModes[*]", ".status.capacity.storage"]],
		["LimitRange", [".spec.limits[*].default.cpu"]],
		["ResourceQuota", [".spec.hard['limits.cpu']"]],
		["NetworkPolicy", [".spec.ingress[*].from[*].ipBlock.cidr"]],
		["PodDisruptionBudget", [".spec.minAvailable"]],
		["Role", [".rules[*].verbs[*]"]],
		["RoleBinding", [".subjects[*].name", ".roleRef.name"]],
		["Secret", [".type", ".stringData.password"]],
		["Node", [".status.conditions[*].type", ".spec.taints[*].effect"]],
	])("%s %j", (kind, paths) => {
		expect(paths.flatMap((path) => faults(kind, path))).toEqual([]);
		expect(filtered(kind, ...paths).diagnostics).toEqual([]);
	});

	test.each<[string, string]>([
		["Pod", ".metadata.labels.tier"],
		["Pod", ".metadata.labels['app.kubernetes.io/name']"],
		["Pod", ".metadata.annotations['a/b']"],
		["Pod", ".spec.nodeSelector.disk"],
		["Pod", ".spec.containers[*].resources.limits['nvidia.com/gpu']"],
		["ConfigMap", ".data['nginx.conf']"],
		["Service", ".spec.selector.app"],
		["Deployment", ".spec.selector.matchLabels.app"],
		["StorageClass", ".parameters.type"],
	])("free keys: %s %s", (kind, path) => expect(faults(kind, path)).toEqual([]));

	test.each<[string, string]>([
		["CustomResourceDefinition", ".spec.versions[*].schema.openAPIV3Schema.properties.spec.type"],
		["ControllerRevision", ".data.spec.template[0].x"],
		["Pod", ".metadata.managedFields[*].fieldsV1['f:spec'].x"],
		["Service", ".spec.ports[*].targetPort.intVal"],
		["MutatingWebhookConfiguration", ".webhooks[*].clientConfig.service.name"],
	])("free values: %s %s", (kind, path) => expect(faults(kind, path)).toEqual([]));

	test.each<[string, string]>([
		["Table", ".spec.anything[*].goes[0]"],
		["pod", ".spec.nothing"],
		["PodList", ".items.metadata"],
		["ResourceClaim", ".spec.devices.requests[*].deviceClassName"],
		["constructor", ".a"],
		["", ".a"],
	])("kinds that are not in the table: %j %s", (kind, path) => expect(faults(kind, path)).toEqual([]));

	test.each<[string, readonly string[]]>([
		["Event", [".involvedObject.kind", ".regarding.kind", ".note", ".message"]],
		[
			"Ingress",
			[".spec.rules[*].http.paths[*].backend.service.name", ".spec.rules[*].http.paths[*].backend.serviceName"],
		],
		["HorizontalPodAutoscaler", [".spec.metrics[*].type", ".spec.targetCPUUtilizationPercentage"]],
	])("one of the groups and versions of %s is enough", (kind, paths) =>
		expect(paths.flatMap((path) => faults(kind, path))).toEqual([]),
	);
});

describe("what it does not have is warned of", () => {
	test.each<[string, string, readonly string[], RegExp]>([
		[
			"Pod",
			".spec.containers[*].redinessProbe",
			["unknown-field"],
			/^did you mean "readinessProbe"\? known here: args, /,
		],
		["Pod", ".spec.containers[*].redinessProbe.exec[*]", ["unknown-field"], /^did you mean "readinessProbe"\?/],
		["Pod", ".Spec", ["unknown-field"], /^did you mean "spec"\?/],
		["Pod", ".metadata.label.app", ["unknown-field"], /^did you mean "labels"\?/],
		[
			"Pod",
			".containers",
			["unknown-field"],
			/^did you mean "\.spec\.containers"\? known here: apiVersion, kind, metadata, /,
		],
		["Pod", ".metadata.labels.app[*]", ["not-a-list"], /^leave out the brackets$/],
		["Pod", ".metadata.labels.app.name", ["step-into-scalar"], /^did you mean "\.metadata\.labels\['app\.name'\]"\?/],
		[
			"Pod",
			".metadata.labels.app.kubernetes.io/name",
			["step-into-scalar"],
			/^did you mean "\.metadata\.labels\['app\.kubernetes\.io\/name'\]"\? a key with dots stands in brackets$/,
		],
		["Pod", ".metadata.labels.a.b[0]", ["step-into-scalar"], /^end the path at "\.metadata\.labels\.a"$/],
		["Deployment", ".spec.template.metadata.annotations.a.io/b", ["step-into-scalar"], /annotations\['a\.io\/b'\]"/],
		["Pod", ".spec.nodeSelector.topology.kubernetes.io/zone", ["step-into-scalar"], /Selector\['topology\.kub/],
		["ConfigMap", ".data.nginx.conf", ["step-into-scalar"], /^did you mean "\.data\['nginx\.conf'\]"\?/],
		[
			"Pod",
			".spec.containers[*].resources.limits.nvidia.com/gpu",
			["step-into-scalar"],
			/limits\['nvidia\.com\/gpu'\]/,
		],
		["ResourceQuota", ".spec.hard.limits.cpu", ["step-into-scalar"], /^did you mean "\.spec\.hard\['limits\.cpu'\]"/],
		["Pod", ".spec.containers[*].resources.requests.cpu.value", ["step-into-scalar"], /requests\['cpu\.value'\]/],
		["Pod", ".spec.nodeName.x", ["step-into-scalar"], /^end the path at "\.spec\.nodeName"$/],
		["Service", ".spec.volumes", ["unknown-field"], /^known here: allocateLoadBalancerNodePorts, /],
		["Deployment", ".spec.volumes", ["unknown-field"], /^did you mean "\.spec\.template\.spec\.volumes"\?/],
		["Deployment", ".spec.replicas[*]", ["not-a-list"], /^leave out the brackets$/],
		["Deployment", ".spec.replicas.min", ["step-into-scalar"], /^end the path at "\.spec\.replicas"$/],
		["Deployment", ".spec.template[*].spec.containers", ["not-a-list"], /^leave out the brackets$/],
		["Deployment", ".spec.template[0].specs", ["not-a-list", "unknown-field"], /^leave out the brackets$/],
		["Pod", ".metadata.labels[*]", ["not-a-list"], /^name one of its keys/],
		["Pod", ".spec.containers[*][*]", ["not-a-list"], /^leave out the brackets$/],
		["Pod", ".spec.containers[*].args[0][0]", ["not-a-list"], /^leave out the brackets$/],
		[
			"Pod",
			".spec.containers.image",
			["step-into-list"],
			/^write "\.spec\.containers\[\*\]\.image" for every element, or \[0\]/,
		],
		["Pod", ".spec.containers.redinessProbe", ["step-into-list", "unknown-field"], /^write "\.spec\.containers\[\*\]/],
		[
			"Pod",
			".spec.containers.ports.name",
			["step-into-list", "step-into-list"],
			/^write "\.spec\.containers\[\*\]\.ports\.name"/,
		],
		["Pod", ".spec.containers[0].args.x", ["step-into-list", "step-into-scalar"], /\[0\]\.args\[\*\]\.x"/],
		["Pod", ".constructor", ["unknown-field"], /^known here: /],
		["Pod", ".spec['a\u2028b']", ["unknown-field"], /^known here: /],
		["Pod", ".metadata.labels['a\nb'].c", ["step-into-scalar"], /^end the path at "\.metadata\.labels\['a\\nb'\]"$/],
		["Event", ".regarding.knd", ["unknown-field"], /^did you mean "kind"\?/],
		["Event", ".involvedObject.nam", ["unknown-field"], /^did you mean "name"\?/],
	])("%s %s", (kind, path, codes, help) => {
		expect(faults(kind, path)).toEqual(codes);
		const { ok, diagnostics } = filtered(kind, ".metadata.name", path);
		expect(ok).toBe(true);
		expect(diagnostics.map(({ code }) => code)).toEqual(codes.map((code) => `pattern/${code}`));
		expect(diagnostics[0]?.help).toMatch(help);
		const place = "/spec/resources/0/filters/matchAll/1/key";
		for (const said of diagnostics)
			expect([said.severity, said.place?.pointer, isProper(said)]).toEqual(["warning", place, true]);
	});

	test("in words", () => {
		const messages = (kind: string, path: string) => checkFields(kind, pathOf(path)).map(({ message }) => message);
		expect(messages("Pod", ".spec.containers[*].redinessProbe")).toEqual([
			'".spec.containers[*]" of the kind Pod has no field "redinessProbe"',
		]);
		expect(messages("Service", ".volumes")).toEqual(['the kind Service has no field "volumes"']);
		expect(messages("Pod", ".spec.containers.image")).toEqual([
			'".spec.containers" of the kind Pod is a list, so the step "image" into it finds nothing',
		]);
		expect(messages("Pod", ".spec.nodeName[2]")).toEqual([
			'".spec.nodeName" of the kind Pod is a single value, not a list, so [2] finds nothing',
		]);
	});

	test("a document that is refused carries the warnings of its other filters", () => {
		const { ok, diagnostics } = filtered("Pod", ".spec.nope", "a..b");
		expect([ok, diagnostics.map(({ code }) => code)]).toEqual([false, ["pattern/unknown-field", "pattern/path"]]);
	});
});

describe("the patterns that there are", () => {
	const definitions = readdirSync(join(PROJECT, "test/vectors/definitions")).map(
		(name) => `test/vectors/definitions/${name}`,
	);
	const registry = REGISTRY_FOLDERS.map((folder) => relative(PROJECT, registryFile(folder)));
	const said = (file: string): readonly Diagnostic[] => {
		const { diagnostics } = readPattern(readFileSync(join(PROJECT, file), "utf8"), file);
		return diagnostics.filter(({ code }) => /^pattern\/(unknown-field|not-a-list|step-into-)/.test(code));
	};

	test.each(
		[...definitions, ...registry].filter((file) => file !== "test/vectors/definitions/find-timeouts-exec.json"),
	)("%s is right", (file) => expect(said(file)).toEqual([]));

	test("the misspelt probe is named at its line and column", () => {
		const [only, ...others] = said("test/vectors/definitions/find-timeouts-exec.json");
		expect(others).toEqual([]);
		expect(only?.place).toMatchObject({ line: 27, column: 22, pointer: "/spec/resources/0/filters/matchAny/1/key" });
		expect(only?.sourceLine).toContain("redinessProbe");
		expect(only?.help).toMatch(/^did you mean "readinessProbe"\?/);
	});
});

describe("the table", () => {
	test("is small, sorted, and names every type that it uses", () => {
		expect(KINDS.length + TYPES.length).toBeLessThan(80_000);
		const kinds = KINDS.trim().split("\n");
		const types = TYPES.trim()
			.split("\n")
			.map((line) => line.split(" "));
		const names = types.map(([name]) => name ?? "");
		expect(names).toEqual([...new Set(names)].sort());
		expect(kinds).toEqual([...kinds].sort());
		const used = types.flatMap(([, ...fields]) => fields.map((field) => /:[[{]*([^\]}]*)/.exec(field)?.[1] ?? ""));
		const ofKinds = kinds.flatMap((line) => (line.split("=")[1] ?? line).split(" "));
		for (const name of [...used, ...ofKinds]) if (name !== "" && name !== "*") expect(names).toContain(name);
	});

	test("has every kind that the rest of patternc knows", () => {
		const known =
			"Pod Deployment ReplicaSet StatefulSet DaemonSet Job CronJob ReplicationController Service ConfigMap Secret Namespace Node ServiceAccount PersistentVolume PersistentVolumeClaim Ingress NetworkPolicy LimitRange ResourceQuota HorizontalPodAutoscaler PodDisruptionBudget Role ClusterRole RoleBinding ClusterRoleBinding StorageClass CustomResourceDefinition Event";
		expect(known.split(" ").filter((kind) => typesOfKind(kind).length === 0)).toEqual([]);
	});

	test("every path that it makes is right, in every kind", () => {
		let paths = 0;
		for (const line of KINDS.trim().split("\n")) {
			const kind = line.split("=")[0] ?? "";
			for (const root of typesOfKind(kind)) {
				for (const path of pathsBelow(root)) {
					expect(checkFields(kind, path)).toEqual([]);
					paths++;
				}
			}
		}
		expect(paths).toBeGreaterThan(10_000);
	});
});

/** The path of each field below a type; a type inside itself is not opened again. */
function* pathsBelow(type: FieldType, path: Path = [], within: readonly FieldType[] = []): Generator<Path> {
	if (path.length > 0) yield path;
	if (type.shape === "list") yield* pathsBelow(type.of, [...path, { step: "each" }], within);
	if (type.shape === "map") yield* pathsBelow(type.of, [...path, { step: "key", key: "any" }], within);
	if (type.shape !== "object" || within.includes(type)) return;
	for (const [key, field] of type.fields) yield* pathsBelow(field, [...path, { step: "key", key }], [...within, type]);
}
