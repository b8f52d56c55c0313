import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { JsonObject } from "../../src/base/json.js";
import { PROJECT, patternc, temporaryFolder } from "../cli/patternc.js";
import { actor, single } from "../pattern/sample.js";
import { realTool } from "../real-tool.js";
import { clusterObjects, UNIT_SIZE } from "./cluster-objects.js";
import { type ControlPlane, type Ran, startControlPlane } from "./control-plane.js";
import { type Gatekeeper, type LogLine, startGatekeeper } from "./gatekeeper.js";

// One after the other: where a tool has to be built, Go builds one at a time.
const etcd = await realTool("etcd");
const apiServer = await realTool("apiServer");
const kubectl = await realTool("kubectl");
const binary = await realTool("gatekeeper");

const POLICIES = join(PROJECT, "dist-policies/gatekeeper");
/** Violations that a status may have: all. */
const LIMIT = 500;
/** The longest message of a status. */
const MESSAGE = 256;
const UNITS = Math.ceil(1_000 / UNIT_SIZE);
const NAMESPACES = 2;
/** Milliseconds: on a busy machine the API server takes minutes for a hundred definitions. */
const PATIENCE = 900_000;

/** A pattern of one resource that denies. */
const FORBIDDEN = single(
	{
		message: "ConfigMap {{x.name}} says that it is forbidden",
		resources: [
			{
				...actor("x", {
					leader: true,
					filters: { matchAll: [{ key: ".metadata.labels.forbidden", operator: "EXISTS" }] },
				}),
				resource: "ConfigMap",
			},
		],
	},
	{ name: "forbidden", severity: "CRITICAL" },
);

/** What comes with definitions: the kinds of this version, as their SyncSet names them. */
const GATEWAY_API = "gateway.networking.k8s.io/v1";

/** Makes definitions of the kinds of a SyncSet, without any schema. */
function definitionsOf(syncSet: string): readonly JsonObject[] {
	const { gvks } = (parse(syncSet) as { spec: { gvks: { group: string; version: string; kind: string }[] } }).spec;
	return gvks.map(({ group, version, kind }): JsonObject => {
		const singular = kind.toLowerCase();
		const plural = singular.endsWith("s") ? `${singular}es` : `${singular}s`;
		const schema = { openAPIV3Schema: { type: "object", "x-kubernetes-preserve-unknown-fields": true } };
		return {
			apiVersion: "apiextensions.k8s.io/v1",
			kind: "CustomResourceDefinition",
			metadata: {
				name: `${plural}.${group}`,
				labels: { "patternc.test": "definition" },
				// Groups of Kubernetes itself are protected.
				annotations: { "api-approved.kubernetes.io": "unapproved, for a test" },
			},
			spec: {
				group,
				scope: kind === "GatewayClass" ? "Cluster" : "Namespaced",
				names: { kind, plural, singular },
				versions: [{ name: version, served: true, storage: true, schema }],
			},
		};
	});
}

/** A Gateway of a class. */
const gateway = (i: number, gatewayClassName: string): JsonObject => ({
	apiVersion: GATEWAY_API,
	kind: "Gateway",
	metadata: { name: `gateway-${i}`, namespace: "team-0" },
	spec: { gatewayClassName, listeners: [{ name: "http", protocol: "HTTP", port: 80 }] },
});

const GATEWAY_CLASS: JsonObject = { apiVersion: GATEWAY_API, kind: "GatewayClass", metadata: { name: "there" } };

const configMap = (name: string, labels: JsonObject): JsonObject => ({
	apiVersion: "v1",
	kind: "ConfigMap",
	metadata: { name, namespace: "default", labels },
});

interface Violation {
	readonly pattern: string;
	readonly message: string;
}

describe.skipIf([etcd, apiServer, kubectl, binary].includes(undefined))("a real API server with Gatekeeper", () => {
	const folder = temporaryFolder();
	let server: ControlPlane;
	let gatekeeper: Gatekeeper;
	let installed: Ran;
	let ecosystems: Ran;
	/** Lines of Gatekeeper's log when all was installed. */
	let linesBefore = 0;

	const write = (name: string, document: JsonObject) => {
		const file = join(folder, name);
		writeFileSync(file, JSON.stringify(document));
		return file;
	};
	const writeList = (name: string, items: readonly JsonObject[]) =>
		write(name, { apiVersion: "v1", kind: "List", items });

	beforeAll(async () => {
		const forbidden = [
			"build",
			write("forbidden.json", FORBIDDEN),
			"--target",
			"gatekeeper",
			"--out",
			join(folder, "own"),
		];
		expect(await patternc([...forbidden, "-q"])).toMatchObject({ exit: 0, stderr: "" });
		// The first block of the README for the shell, as it stands.
		const [, lines = ""] = /^```sh\n([\s\S]*?)^```$/m.exec(readFileSync(join(POLICIES, "README.md"), "utf8")) ?? [];

		const tools = { etcd: etcd ?? "", apiServer: apiServer ?? "", kubectl: kubectl ?? "" };
		server = await startControlPlane(join(folder, "server"), tools);
		gatekeeper = await startGatekeeper(server, binary ?? "", LIMIT);
		const run = async (script: string, cwd = POLICIES) => {
			const ran = await server.shell(script, cwd);
			if (ran.status !== 0) throw new Error(`${script}\n${ran.stderr}`);
			return ran;
		};
		installed = await run(lines);
		// A pattern that warns, and one that denies. What they ask about is synced already.
		const templates = [
			join(POLICIES, "advisory/templates/health-probe-missing.yaml"),
			join(folder, "own/gatekeeper/templates/forbidden.yaml"),
		];
		for (const file of templates) await server.kubectl("apply", "-f", file);
		const waits = lines.split("\n").filter((line) => line.startsWith("kubectl wait"));
		await run(waits.join("\n"));
		for (const file of templates) await server.kubectl("apply", "-f", file.replace("templates", "constraints"));

		const definitions = definitionsOf(readFileSync(join(POLICIES, `ecosystems/${GATEWAY_API}.yaml`), "utf8"));
		await server.kubectl("apply", "-f", writeList("definitions.json", definitions));
		await server.kubectl("wait", "--for=condition=established", "crds", "-l", "patternc.test=definition");
		const loop = lines.split("\n").find((line) => line.startsWith("for api in")) ?? "";
		ecosystems = await run(loop);
		linesBefore = gatekeeper.lines().length;

		await server.kubectl("apply", "-f", join(PROJECT, "demo/platform/namespaces.yaml"));
		await server.kubectl("apply", "-R", "-f", join(PROJECT, "demo"));
		const objects = [...clusterObjects(UNITS, NAMESPACES), GATEWAY_CLASS, gateway(0, "there"), gateway(1, "gone")];
		await server.kubectl("apply", "--server-side", "-f", writeList("objects.json", objects));
	}, PATIENCE);

	afterAll(async () => {
		await gatekeeper?.stop();
		await server?.stop();
		expect(processesOf(folder)).toEqual([]);
	});

	test("takes everything by the lines of the README, at the first go", async () => {
		expect(installed.stderr).toBe("");
		const count = (name: string) =>
			readdirSync(join(POLICIES, name)).filter((file) => file !== "kustomization.yaml").length;
		const { items } = JSON.parse(await server.kubectl("get", "constrainttemplates", "-o", "json")) as {
			items: { status: { created: boolean } }[];
		};
		expect(items.filter(({ status }) => status.created)).toHaveLength(count("templates") + 2);
		// Which kinds there are it asks anew.
		await server.kubectl("api-resources");
		const constraints = (await server.kubectl("get", "constraints", "-o", "name")).trim().split("\n");
		expect(constraints).toHaveLength(count("constraints") + 2);
	});

	test("syncs what comes with definitions where the cluster has them", async () => {
		expect(installed.stdout).not.toContain("syncset.syncset.gatekeeper.sh/kubepattern-gateway");
		expect(ecosystems).toEqual({
			status: 0,
			stdout: "syncset.syncset.gatekeeper.sh/kubepattern-gateway.networking.k8s.io-v1 created\n",
			stderr: "",
		});
	});

	test("audits to the findings of check on all that it holds", { timeout: PATIENCE }, async () => {
		const audit = await gatekeeper.nextAudit();
		const kinds = (await server.kubectl("api-resources", "--verbs=list", "-o", "name")).trim().split("\n");
		const held = join(folder, "held.json");
		writeFileSync(held, await server.kubectl("get", kinds.join(","), "-A", "-o", "json"));
		const { stdout } = await patternc(["check", held, "-o", "json", "--max-findings", "0"]);
		const { findings } = JSON.parse(stdout) as { findings: Violation[] };
		const { items } = JSON.parse(await server.kubectl("get", "constraints", "-o", "json")) as {
			items: {
				metadata: { name: string };
				status: { auditTimestamp: string; totalViolations: number; violations?: { message: string }[] };
			}[];
		};
		const recommended = items.filter(({ metadata: { name } }) => name !== "health-probe-missing");
		const violations = recommended.flatMap(({ metadata: { name }, status }) =>
			(status.violations ?? []).map(({ message }) => ({ pattern: name, message })),
		);
		expect(inOrder(violations)).toEqual(
			inOrder(findings.map(({ pattern, message }) => ({ pattern, message: inStatus(message) }))),
		);
		expect(new Set(violations.map(({ pattern }) => pattern))).toContain("gateway-to-missing-class");
		expect(new Set(violations.map(({ pattern }) => pattern)).size).toBeGreaterThan(9);
		for (const { status } of recommended) expect(status.totalViolations).toBe(status.violations?.length ?? 0);
		// On a quiet machine it takes some ten seconds. By the form for objects it took over five minutes of CPU.
		expect(audit.seconds).toBeLessThan(180);
	});

	test("warns at kubectl apply, and denies", async () => {
		const pod = join(folder, "pod.json");
		writeFileSync(
			pod,
			JSON.stringify({
				apiVersion: "v1",
				kind: "Pod",
				metadata: { name: "bare", namespace: "default" },
				spec: { containers: [{ name: "main", image: "i:1" }] },
			}),
		);
		const warned = await server.shell(`kubectl apply -f ${pod}`);
		expect(warned).toMatchObject({ status: 0, stdout: "pod/bare created\n" });
		expect(warned.stderr).toMatch(/^Warning: \[health-probe-missing\] .*bare/);

		const denied = await server.shell(
			`kubectl apply -f ${write("denied.json", configMap("denied", { forbidden: "yes" }))}`,
		);
		expect(denied).toMatchObject({ status: 1, stdout: "" });
		expect(denied.stderr).toContain("[forbidden] ConfigMap denied says that it is forbidden");
		const allowed = await server.shell(`kubectl apply -f ${write("allowed.json", configMap("allowed", {}))}`);
		expect(allowed).toEqual({ status: 0, stdout: "configmap/allowed created\n", stderr: "" });
	});

	test("lets Gatekeeper log no error", () => {
		const errors = (lines: readonly LogLine[]) =>
			lines.filter(({ level }) => level === "error").map((line) => JSON.stringify(line));
		const lines = gatekeeper.lines();
		expect(errors(lines.slice(linesBefore))).toEqual([]);
		// It watches the kind of a template at once, which takes the API server some time to serve, and tries that again.
		expect(
			errors(lines.slice(0, linesBefore)).filter(
				(line) => !/no matches for kind \\"Kubepattern|webhook-tls-checker/.test(line),
			),
		).toEqual([]);
	});
});

/** As Gatekeeper cuts it. */
function inStatus(message: string): string {
	return message.length > MESSAGE ? `${message.slice(0, MESSAGE - 3)}...` : message;
}

function inOrder(findings: readonly Violation[]): readonly Violation[] {
	const text = ({ pattern, message }: Violation) => `${pattern}: ${message}`;
	return findings.toSorted((a, b) => (text(a) < text(b) ? -1 : 1));
}

/** The command lines of running processes that name a folder. */
function processesOf(folder: string): readonly string[] {
	const lines = execFileSync("ps", ["-axww", "-o", "args="], { encoding: "utf8" }).split("\n");
	return lines.filter((line) => line.includes(folder));
}
