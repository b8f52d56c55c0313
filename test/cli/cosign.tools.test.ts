import { execFile } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { registryBinary, startRegistry } from "../oci/real-registry.js";
import type { TestServer } from "../oci/test-server.js";
import { realTool } from "../real-tool.js";
import { newKeys } from "../targets/signing-keys.js";
import { PROJECT, patternc, temporaryFolder } from "./patternc.js";

const cosign = await realTool("cosign");

const temporary = temporaryFolder();
const env = { ...process.env, HOME: temporary, COSIGN_PASSWORD: "" };
const run = promisify(execFile);
/** Nothing is told a transparency log, and the registry of the test speaks plain HTTP. */
const OFFLINE = ["--insecure-ignore-tlog=true", "--allow-http-registry"];

describe.skipIf(cosign === undefined || registryBinary === undefined)("cosign", () => {
	let registry: Pick<TestServer, "host" | "stop">;
	let bundle = "";
	beforeAll(async () => {
		registry = await startRegistry(temporary);
		const out = mkdtempSync(join(temporary, "built-"));
		await patternc(["build", join(PROJECT, "registry/k8s-sidecar"), "--out", out, "--target", "bundle", "-q"]);
		bundle = join(out, "bundle.tar.gz");
	});
	afterAll(() => registry?.stop());

	function keyFiles(algorithm: "RS256" | "ES256" | "EdDSA") {
		const { privatePem, publicPem } = newKeys(algorithm);
		const [key, pub] = [join(temporary, `${algorithm}.key`), join(temporary, `${algorithm}.pub`)];
		writeFileSync(key, privatePem);
		writeFileSync(pub, publicPem);
		return { key, pub };
	}

	test.each(["RS256", "ES256", "EdDSA"] as const)("verifies what is signed with %s, in both layouts", async (name) => {
		const { key, pub } = keyFiles(name);
		const repository = `${registry.host}/team/${name.toLowerCase()}`;
		const pushed = await patternc(["push", `oci://${repository}:1`, "--bundle", bundle, "--key", key]);
		expect(pushed).toMatchObject({ exit: 0 });
		for (const tag of ["1", "1-gatekeeper"])
			for (const layout of ["true", "false"]) {
				const args = ["verify", "--key", pub, ...OFFLINE, `--new-bundle-format=${layout}`, `${repository}:${tag}`];
				const { stdout } = await run(cosign ?? "", args, { env });
				expect(stdout).toContain("docker-manifest-digest");
			}
	});

	test.each(["true", "false"])("signs what --verify takes (--new-bundle-format=%s)", async (layout) => {
		const { key, pub } = keyFiles("ES256");
		const imported = join(temporary, `imported-${layout}`);
		const importing = ["import-key-pair", "--key", key, "--output-key-prefix", imported, "--yes"];
		await run(cosign ?? "", importing, { env });
		const name = `${registry.host}/team/theirs-${layout}:1`;
		expect(await patternc(["push", `oci://${name}`, "--bundle", bundle])).toMatchObject({ exit: 0 });
		const signing = ["--tlog-upload=false", "--use-signing-config=false", `--new-bundle-format=${layout}`];
		const sign = ["sign", "--key", `${imported}.key`, ...signing, "--allow-http-registry", "--yes", name];
		await run(cosign ?? "", sign, { env });
		expect(await patternc(["inspect", `oci://${name}`, "--verify", pub])).toMatchObject({ exit: 0 });
		expect(await patternc(["inspect", `oci://${name}`, "--verify", keyFiles("EdDSA").pub])).toMatchObject({ exit: 2 });
	});
});
