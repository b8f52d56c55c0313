import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openRepository } from "../../src/oci/repository-client.js";
import { storedCredentials } from "../../src/oci/stored-credentials.js";
import { faultOf, must, PASSWORD, referenceOf } from "./samples.js";

const folder = mkdtempSync(join(tmpdir(), "patternc-hub-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const AUTH = { auth: Buffer.from(`tester:${PASSWORD}`).toString("base64") };

/** The credentials that a file of docker's gives for a host. */
async function credentialsFor(host: string, config: object, path = "") {
	const own = mkdtempSync(join(folder, "config-"));
	writeFileSync(join(own, "config.json"), JSON.stringify(config));
	return must(await storedCredentials({ DOCKER_CONFIG: own, PATH: path })({ host, repository: "team/p" }));
}

describe("Docker Hub", () => {
	test.each(["docker.io", "index.docker.io", "registry-1.docker.io"])(
		"as %s is asked where its registry is",
		async (host) => {
			const asked: string[] = [];
			const fetcher: typeof fetch = async (input, init) => {
				asked.push(String(input));
				if (new Headers(init?.headers).get("authorization") !== null) return new Response("{}", { status: 404 });
				if (String(input).startsWith("https://auth.example/")) return new Response('{"token": "t"}');
				const challenge = 'Bearer realm="https://auth.example/token",service="registry.docker.io"';
				return new Response("", { status: 401, headers: { "www-authenticate": challenge } });
			};
			for (const name of ["team/p", "p"]) {
				const options = { environment: { fetch: fetcher } };
				const fault = faultOf(await openRepository(referenceOf(`oci://${host}/${name}:1`), options).getManifest("1"));
				expect(fault.place?.file).toBe(`oci://${host}/${name}:1`);
			}
			const scope = (name: string) =>
				`https://auth.example/token?service=registry.docker.io&scope=${encodeURIComponent(`repository:${name}:pull`)}`;
			expect(asked).toEqual(
				["team/p", "library/p"].flatMap((name) => {
					const url = `https://registry-1.docker.io/v2/${name}/manifests/1`;
					return [url, scope(name), url];
				}),
			);
		},
	);

	test.each<[string, string]>([
		["docker.io", "https://index.docker.io/v1/"],
		["registry-1.docker.io", "https://index.docker.io/v1/"],
		["index.docker.io", "https://index.docker.io/v1/"],
		["docker.io", "docker.io"],
		["docker.io", "index.docker.io"],
		["registry-1.docker.io", "docker.io"],
		["docker.io", "docker.io/team"],
	])("as %s has the credentials of %s", async (host, key) => {
		expect(await credentialsFor(host, { auths: { [key]: AUTH } })).toMatchObject({ username: "tester" });
	});

	test("has its credentials with nobody else", async () => {
		const auths = { "https://index.docker.io/v1/": AUTH };
		for (const host of ["docker.io.example", "mydocker.io", "hub.docker.io", "ghcr.io"])
			expect(await credentialsFor(host, { auths })).toBeUndefined();
	});

	test.skipIf(process.platform === "win32")(
		"is asked of a helper by the name that docker stores it under",
		async () => {
			const helper = join(folder, "docker-credential-test");
			const answer = JSON.stringify({ Username: "tester", Secret: PASSWORD });
			writeFileSync(
				helper,
				`#!/bin/sh\nread -r host\n[ "$host" = https://index.docker.io/v1/ ] && echo '${answer}' && exit 0\necho credentials not found in native keychain; exit 1\n`,
			);
			chmodSync(helper, 0o755);
			const path = `${folder}:${process.env.PATH}`;
			for (const config of [
				{ credsStore: "test" },
				{ credHelpers: { "docker.io": "test" } },
				{ credHelpers: { "https://index.docker.io/v1/": "test" } },
			])
				expect(await credentialsFor("docker.io", config, path)).toMatchObject({
					username: "tester",
					password: PASSWORD,
				});
			expect(await credentialsFor("ghcr.io", { credsStore: "test" }, path)).toBeUndefined();
		},
	);
});
