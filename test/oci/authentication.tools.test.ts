import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { success } from "../../src/base/result.js";
import type { Credentials } from "../../src/oci/credentials.js";
import { openRepository } from "../../src/oci/repository-client.js";
import { storedCredentials } from "../../src/oci/stored-credentials.js";
import { temporaryFolder } from "../cli/patternc.js";
import { HTPASSWD, type RealRegistry, registryBinary, startRegistry } from "./real-registry.js";
import { faultOf, HURRIED, must, PASSWORD, pushSample, referenceOf } from "./samples.js";
import { IDENTITY_TOKEN, startTokenServer, type TokenServer } from "./token-server.js";

const folder = temporaryFolder();
const TESTER: Credentials = { is: "password", username: "tester", password: PASSWORD };
const HOLDER: Credentials = { is: "identity-token", identityToken: IDENTITY_TOKEN };
const WRONG: Credentials = { is: "password", username: "tester", password: "wrong-d3Jvbmc" };

function open(host: string, credentials?: Credentials, name = "team/patterns") {
	return openRepository(referenceOf(`oci://${host}/${name}`), {
		...HURRIED,
		credentials: async () => success(credentials),
	});
}

describe.skipIf(registryBinary === undefined)("a real registry with Basic (skipped where Go is absent)", () => {
	let registry: RealRegistry;
	beforeAll(async () => {
		const path = join(folder, "htpasswd");
		writeFileSync(path, HTPASSWD);
		registry = await startRegistry(folder, { htpasswd: { realm: "test", path } });
	});
	afterAll(() => registry.stop());

	test("lets in who has the password", async () => {
		const repository = open(registry.host, TESTER);
		must((await pushSample(repository, "1.0", "basic")).put);
		expect(must(await repository.tags())).toEqual(["1.0"]);
	});

	test("finds the password where docker login puts it", async () => {
		const docker = join(folder, "docker");
		mkdirSync(docker, { recursive: true });
		const auth = Buffer.from(`tester:${PASSWORD}`).toString("base64");
		writeFileSync(join(docker, "config.json"), JSON.stringify({ auths: { [registry.host]: { auth } } }));
		const credentials = storedCredentials({ DOCKER_CONFIG: docker });
		const repository = openRepository(referenceOf(`oci://${registry.host}/stored`), { ...HURRIED, credentials });
		must((await pushSample(repository, "1.0", "stored")).put);
	});

	test("keeps out others, and says so without the password", async () => {
		const nobody = faultOf(await open(registry.host).getManifest("1.0"));
		expect(nobody).toMatchObject({ code: "oci/unauthorized", message: expect.stringContaining("none are found") });
		const wrong = faultOf(await open(registry.host, WRONG).getManifest("1.0"));
		expect(wrong).toMatchObject({ code: "oci/unauthorized", message: expect.stringContaining("answers 401") });
		const holder = faultOf(await open(registry.host, HOLDER).getManifest("1.0"));
		expect(holder.code).toBe("oci/unauthorized");
		expect(JSON.stringify([nobody, wrong, holder])).not.toMatch(/d3Jvbmc|Zm9vYmFy|c2VjcmV0/);
	});
});

describe.skipIf(registryBinary === undefined)("a real registry with tokens (skipped where Go is absent)", () => {
	let registry: RealRegistry;
	let tokens: TokenServer;
	beforeAll(async () => {
		tokens = await startTokenServer(folder);
		registry = await startRegistry(folder, tokens.auth);
	});
	afterAll(() => {
		registry.stop();
		tokens.stop();
	});

	test.each([
		["a password", TESTER, "GET"],
		["an identity token", HOLDER, "POST"],
	])("lets in who has %s, with one token for each scope", async (_, credentials, method) => {
		tokens.asked.length = 0;
		const name = `team/${method.toLowerCase()}`;
		const repository = open(registry.host, credentials, name);
		must((await pushSample(repository, "1.0", "token")).put);
		must(await repository.getManifest("1.0"));
		must(await repository.tags());
		expect(tokens.asked).toEqual([
			`${method} repository:${name}:pull,push tester`,
			`${method} repository:${name}:pull tester`,
		]);
	});

	test("keeps out others, and says so without password and token", async () => {
		const faults = [
			faultOf(await open(registry.host).getManifest("1.0")),
			faultOf(await open(registry.host, WRONG).getManifest("1.0")),
			faultOf(await open(registry.host, { is: "identity-token", identityToken: "wrong-d3Jvbmc" }).getManifest("1.0")),
		];
		expect(faults.map(({ code }) => code)).toEqual(Array(3).fill("oci/unauthorized"));
		const said = JSON.stringify(faults);
		expect(tokens.given.length).toBeGreaterThan(0);
		for (const secret of [PASSWORD, "d3Jvbmc", ...tokens.given]) expect(said).not.toContain(secret);
	});
});
