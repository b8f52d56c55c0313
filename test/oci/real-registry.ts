import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { realTool } from "../real-tool.js";

/** A line of an htpasswd file for the user `tester` with `PASSWORD`: bcrypt, of the least cost. */
export const HTPASSWD = "tester:$2y$04$abcdefghijklmnopqrstuu.rICt.QaH1CLEQ6nLCvodnCrqmdWJQO\n";

export const registryBinary = await realTool("registry");

export interface RealRegistry {
	/** `127.0.0.1` and the port that it was given. */
	readonly host: string;
	readonly stop: () => void;
}

/**
 * Starts a real registry on the loopback interface, empty, on a port of its own choice.
 *
 * @param folder where it keeps its content.
 * @param auth the section `auth` of its configuration, as JSON.
 */
export async function startRegistry(folder: string, auth?: object): Promise<RealRegistry> {
	const own = mkdtempSync(join(folder, "registry-"));
	const content = join(own, "content");
	mkdirSync(content);
	const configuration = {
		version: 0.1,
		log: { level: "info", accesslog: { disabled: true } },
		storage: { filesystem: { rootdirectory: content } },
		http: { addr: "127.0.0.1:0", secret: "of this test" },
		...(auth === undefined ? {} : { auth }),
	};
	// JSON is YAML.
	const file = join(own, "config.json");
	writeFileSync(file, JSON.stringify(configuration));
	const child = spawn(registryBinary ?? "", ["serve", file], {
		env: { ...process.env, OTEL_TRACES_EXPORTER: "none" },
		stdio: ["ignore", "ignore", "pipe"],
	});
	const host = await new Promise<string>((resolve, reject) => {
		let log = "";
		child.stderr.setEncoding("utf8").on("data", (text: string) => {
			log += text;
			const address = /listening on (127\.0\.0\.1:\d+)/.exec(log)?.[1];
			if (address !== undefined) resolve(address);
		});
		child.on("error", reject);
		child.on("close", (code) => reject(new Error(`the registry ended with ${code}: ${log}`)));
	});
	return { host, stop: () => child.kill() };
}
