import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseAllDocuments } from "yaml";
import type { JsonObject } from "../../src/base/json.js";
import { makeCertificates } from "../oci/certificates.js";
import { type ControlPlane, freePorts, whenReady } from "./control-plane.js";
import { startGuarded } from "./guarded-process.js";

/** A Gatekeeper that audits an API server and judges what is applied to it. */
export interface Gatekeeper {
	/** The lines of its log, each a JSON object. */
	readonly lines: () => readonly LogLine[];
	/** Waits for an audit that begins from now on, and returns how long it took. */
	readonly nextAudit: () => Promise<AuditRun>;
	readonly stop: () => Promise<void>;
}

export interface LogLine {
	readonly level: string;
	readonly msg: string;
	readonly event_type?: string;
	readonly [key: string]: unknown;
}

export interface AuditRun {
	/** What the statuses call it: when it began. */
	readonly id: string;
	readonly seconds: number;
}

/** Seconds from the beginning of an audit to that of the next. An audit costs some, so not too few. */
const INTERVAL = 40;

/**
 * Installs Gatekeeper as its own manifest does it, but for what runs in Pods, and starts it beside the API server.
 *
 * @param binary with its manifest in the same folder.
 * @param limit of the violations in a status.
 */
export async function startGatekeeper(
	{ folder, kubeconfig, kubectl }: ControlPlane,
	binary: string,
	limit: number,
): Promise<Gatekeeper> {
	const at = (name: string) => join(folder, `gatekeeper-${name}`);
	const manifest = parseAllDocuments(readFileSync(join(dirname(binary), "gatekeeper.yaml"), "utf8")).map(
		(document) => document.toJS() as JsonObject & { readonly kind: string },
	);
	const install = async (name: string, documents: readonly JsonObject[]) => {
		writeFileSync(at(`${name}.json`), JSON.stringify({ apiVersion: "v1", kind: "List", items: documents }));
		await kubectl("apply", "-f", at(`${name}.json`));
	};
	await install(
		"resources",
		manifest.filter(({ kind }) => !["Deployment", "PodDisruptionBudget", "Service"].includes(kind) && !isWebhook(kind)),
	);
	const { authority, server } = makeCertificates();
	for (const name of ["certificates", "audit"]) mkdirSync(at(name));
	writeFileSync(join(at("certificates"), "tls.crt"), server.certificate);
	writeFileSync(join(at("certificates"), "tls.key"), server.key);
	writeFileSync(join(at("certificates"), "ca.crt"), authority.certificate);
	const [port, health, metrics] = await freePorts(3);
	const running = startGuarded(
		at("log.jsonl"),
		[
			binary,
			`--kubeconfig=${kubeconfig}`,
			"--debug-use-fake-pod",
			"--disable-cert-rotation",
			`--cert-dir=${at("certificates")}`,
			...["audit", "status", "generate", "webhook"].map((name) => `--operation=${name}`),
			`--audit-interval=${INTERVAL}`,
			// As the README says.
			"--audit-match-kind-only",
			`--api-cache-dir=${at("audit")}`,
			`--constraint-violations-limit=${limit}`,
			"--host=127.0.0.1",
			`--port=${port}`,
			`--health-addr=127.0.0.1:${health}`,
			`--prometheus-port=${metrics}`,
			"--disable-opa-builtin={http.send}",
		],
		{
			POD_NAME: "gatekeeper",
			POD_NAMESPACE: "gatekeeper-system",
			NAMESPACE: "gatekeeper-system",
			CONTAINER_NAME: "manager",
		},
	);
	const lines = () => linesOf(running.log());
	const audits = (type: string) => lines().filter(({ event_type }) => event_type === type);
	try {
		await whenReady([running], async () => (await fetch(`http://127.0.0.1:${health}/readyz`)).ok);
		const caBundle = Buffer.from(authority.certificate).toString("base64");
		await install(
			"webhook",
			manifest
				.filter(({ kind }) => kind === "ValidatingWebhookConfiguration")
				.map((one) => onLoopback(one, port ?? 0, caBundle)),
		);
	} catch (error) {
		await running.stop();
		throw error;
	}
	return {
		lines,
		nextAudit: async () => {
			const before = audits("audit_started").length;
			let finished: LogLine | undefined;
			await whenReady([running], async () => {
				const id = audits("audit_started")[before]?.audit_id;
				finished = audits("audit_finished").find(({ audit_id }) => audit_id === id);
				return id !== undefined && finished !== undefined;
			});
			return { id: String(finished?.audit_id), seconds: secondsOf(String(finished?.duration)) };
		},
		stop: running.stop,
	};
}

function isWebhook(kind: string): boolean {
	return kind.endsWith("WebhookConfiguration");
}

/**
 * Its webhooks, served here. They may take their time on a busy machine, and what they do not answer does not pass.
 */
function onLoopback(configuration: JsonObject, port: number, caBundle: string): JsonObject {
	const webhooks = configuration.webhooks as readonly {
		readonly clientConfig: { readonly service: { readonly path: string } };
	}[];
	return {
		...configuration,
		webhooks: webhooks.map(({ clientConfig: { service }, ...webhook }) => ({
			...webhook,
			clientConfig: { url: `https://127.0.0.1:${port}${service.path}`, caBundle },
			failurePolicy: "Fail",
			timeoutSeconds: 30,
		})),
	};
}

/** What is no JSON is the output of somebody who crashes. The last line may not be written yet. */
function linesOf(log: string): readonly LogLine[] {
	return log
		.slice(0, log.lastIndexOf("\n") + 1)
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => (line.startsWith("{") ? (JSON.parse(line) as LogLine) : { level: "error", msg: line }));
}

/** Of a duration as Go writes it: `1m2.5s`, `812.3ms`. */
function secondsOf(duration: string): number {
	const units: Readonly<Record<string, number>> = { h: 3_600, m: 60, s: 1, ms: 1e-3, µs: 1e-6 };
	return [...duration.matchAll(/([\d.]+)(h|ms|m|µs|s)/g)].reduce(
		(sum, [, count, unit = ""]) => sum + Number(count) * (units[unit] ?? 0),
		0,
	);
}
