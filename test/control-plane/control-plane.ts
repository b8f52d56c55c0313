import { execFile } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { type GuardedProcess, startGuarded } from "./guarded-process.js";

/** The binaries of a control plane, by their paths. */
export interface ControlPlaneBinaries {
	readonly etcd: string;
	readonly apiServer: string;
	readonly kubectl: string;
}

/** How a command ended. */
export interface Ran {
	readonly status: number;
	readonly stdout: string;
	readonly stderr: string;
}

/** An API server with nothing behind it: no controllers and no kubelet, so a Deployment makes no Pods. */
export interface ControlPlane {
	/** The folder of everything that it and its clients write. */
	readonly folder: string;
	/** A file with the credentials of somebody who may do everything. */
	readonly kubeconfig: string;
	/** Runs a script of the shell in a folder, with kubectl at hand. */
	readonly shell: (script: string, cwd?: string) => Promise<Ran>;
	/** Runs kubectl and returns what it printed. Fails where it fails. */
	readonly kubectl: (...args: readonly string[]) => Promise<string>;
	/** Ends etcd and the API server. */
	readonly stop: () => Promise<void>;
}

const TOKEN = "of-this-test";

/** Starts etcd and an API server on the loopback interface, with all their files in a folder. */
export async function startControlPlane(folder: string, binaries: ControlPlaneBinaries): Promise<ControlPlane> {
	const at = (name: string) => join(folder, name);
	mkdirSync(at("certificates"), { recursive: true });
	const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
	writeFileSync(at("accounts.key"), privateKey.export({ type: "pkcs8", format: "pem" }));
	writeFileSync(at("accounts.pub"), publicKey.export({ type: "spki", format: "pem" }));
	writeFileSync(at("tokens.csv"), `${TOKEN},tester,tester,system:masters\n`);
	const [client, peer, secure] = await freePorts(3);
	const [clients, peers] = [`http://127.0.0.1:${client}`, `http://127.0.0.1:${peer}`];
	const etcd = startGuarded(at("etcd.log"), [
		binaries.etcd,
		`--data-dir=${at("etcd")}`,
		`--listen-client-urls=${clients}`,
		`--advertise-client-urls=${clients}`,
		`--listen-peer-urls=${peers}`,
		`--initial-advertise-peer-urls=${peers}`,
		`--initial-cluster=default=${peers}`,
		// Nobody needs what is in it when the machine has failed.
		"--unsafe-no-fsync",
	]);
	const apiServer = startGuarded(at("api-server.log"), [
		binaries.apiServer,
		`--etcd-servers=${clients}`,
		"--bind-address=127.0.0.1",
		`--secure-port=${secure}`,
		`--cert-dir=${at("certificates")}`,
		"--service-account-issuer=https://127.0.0.1",
		`--service-account-key-file=${at("accounts.pub")}`,
		`--service-account-signing-key-file=${at("accounts.key")}`,
		`--token-auth-file=${at("tokens.csv")}`,
		"--authorization-mode=RBAC",
		"--service-cluster-ip-range=10.0.0.0/16",
		// Nobody here makes the accounts that it would ask for.
		"--disable-admission-plugins=ServiceAccount",
	]);
	const kubeconfig = at("kubeconfig");
	const cluster = { server: `https://127.0.0.1:${secure}`, "insecure-skip-tls-verify": true };
	const context = { cluster: "own", user: "tester", namespace: "default" };
	const configuration = {
		apiVersion: "v1",
		kind: "Config",
		clusters: [{ name: "own", cluster }],
		users: [{ name: "tester", user: { token: TOKEN } }],
		contexts: [{ name: "own", context }],
		"current-context": "own",
	};
	writeFileSync(kubeconfig, JSON.stringify(configuration));
	const env = {
		...process.env,
		KUBECONFIG: kubeconfig,
		KUBECACHEDIR: at("kubectl"),
		PATH: `${dirname(binaries.kubectl)}:${process.env.PATH}`,
	};
	const shell = (script: string, cwd = folder) => run("sh", ["-euc", script], { env, cwd });
	const kubectl = async (...args: readonly string[]) => {
		const { status, stdout, stderr } = await run(binaries.kubectl, args, { env, cwd: folder });
		if (status !== 0) throw new Error(`kubectl ${args.join(" ")} ended with ${status}:\n${stderr}`);
		return stdout;
	};
	const stop = async () => {
		await apiServer.stop();
		await etcd.stop();
	};
	try {
		await whenReady([etcd, apiServer], async () => (await kubectl("get", "--raw", "/readyz")) === "ok");
	} catch (error) {
		await stop();
		throw error;
	}
	return { folder, kubeconfig, shell, kubectl, stop };
}

async function run(
	command: string,
	args: readonly string[],
	options: { readonly env: NodeJS.ProcessEnv; readonly cwd: string },
): Promise<Ran> {
	try {
		const ran = await promisify(execFile)(command, args, { ...options, maxBuffer: 1_000_000_000 });
		return { status: 0, ...ran };
	} catch (error) {
		if (error instanceof Error && "code" in error && typeof error.code === "number" && "stdout" in error) {
			const { code, stdout, stderr } = error as Error & { code: number; stdout: string; stderr: string };
			return { status: code, stdout, stderr };
		}
		throw error;
	}
}

/** Waits until a question is answered by yes. Fails where one of the processes ends before that. */
export async function whenReady(processes: readonly GuardedProcess[], question: () => Promise<boolean>): Promise<void> {
	let ended = false;
	for (const one of processes) void one.ended.then(() => (ended = true));
	while (!(await question().catch(() => false))) {
		if (ended) throw new Error(processes.map((one) => one.log().slice(-2_000)).join("\n---\n"));
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
}

/** Returns ports of the loopback interface that nobody listens on, each another one. */
export async function freePorts(count: number): Promise<readonly number[]> {
	const servers = await Promise.all(
		Array.from({ length: count }, async () => {
			const server = createServer();
			await new Promise<void>((resolve, reject) => server.on("error", reject).listen(0, "127.0.0.1", resolve));
			return server;
		}),
	);
	return Promise.all(
		servers.map(async (server) => {
			const address = server.address();
			await new Promise((resolve) => server.close(resolve));
			if (address === null || typeof address === "string") throw new Error("no port");
			return address.port;
		}),
	);
}
