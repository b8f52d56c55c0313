import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { storedCredentials } from "../../src/oci/stored-credentials.js";
import { temporaryFolder } from "../cli/patternc.js";
import { faultOf, must } from "./samples.js";

const temporary = temporaryFolder();

/** A home with these files; a text is written as it is, a list of lines as a script that can be run. */
function home(files: Readonly<Record<string, unknown>>): string {
	const folder = mkdtempSync(join(temporary, "home-"));
	for (const [path, content] of Object.entries(files)) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		if (Array.isArray(content)) writeFileSync(file, `${content.join("\n")}\n`);
		else writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
		if (Array.isArray(content)) chmodSync(file, 0o755);
	}
	return folder;
}

const auth = (user: string, password = "p") => ({ auth: Buffer.from(`${user}:${password}`).toString("base64") });
const lookUp = (environment: Record<string, string>, name = "host.example/team/patterns", helperMs = 30_000) => {
	const slash = name.indexOf("/");
	return storedCredentials(environment, helperMs)({ host: name.slice(0, slash), repository: name.slice(slash + 1) });
};
const userOf = async (environment: Record<string, string>, name?: string) => {
	const found = must(await lookUp(environment, name));
	return found?.is === "password" ? found.username : found?.identityToken;
};

describe("files with credentials", () => {
	test("no file, no credentials", async () => {
		expect(await userOf({})).toBeUndefined();
		expect(
			await userOf({ HOME: home({}), DOCKER_CONFIG: "/nowhere", REGISTRY_AUTH_FILE: "/nowhere/x" }),
		).toBeUndefined();
	});

	test("the first that has any for the host", async () => {
		const auths = (user: string, host = "host.example") => ({ auths: { [host]: auth(user) } });
		const folder = home({
			"auth.json": auths("registry-auth-file"),
			"docker/config.json": auths("docker-config"),
			"run/containers/auth.json": auths("runtime"),
			".config/containers/auth.json": auths("config"),
			".docker/config.json": auths("docker"),
			"other.json": auths("other", "other.example"),
		});
		const all = {
			REGISTRY_AUTH_FILE: join(folder, "auth.json"),
			DOCKER_CONFIG: join(folder, "docker"),
			XDG_RUNTIME_DIR: join(folder, "run"),
			HOME: folder,
		};
		const { REGISTRY_AUTH_FILE: _, ...second } = all;
		const { DOCKER_CONFIG: __, ...third } = second;
		expect(await userOf(all)).toBe("registry-auth-file");
		expect(await userOf({ ...all, REGISTRY_AUTH_FILE: join(folder, "other.json") })).toBe("docker-config");
		expect(await userOf(second)).toBe("docker-config");
		expect(await userOf(third)).toBe("runtime");
		expect(await userOf({ HOME: folder })).toBe("config");
		expect(await userOf({ HOME: folder, XDG_CONFIG_HOME: join(folder, "nothing") })).toBe("docker");
	});

	test.each([
		["host.example/team/patterns", "patterns"],
		["host.example/team/patterns/more", "patterns"],
		["host.example/team/patterns-more", "team"],
		["host.example/other", "host"],
		["host.example:5000/team", "port"],
		["url.example/a", "url"],
		["more.host.example/team", undefined],
		["example/team", undefined],
	])("%s: the longest beginning of the name", async (name, user) => {
		const auths = {
			"host.example": auth("host"),
			"host.example/team": auth("team"),
			"host.example/team/patterns/": auth("patterns"),
			"host.example:5000": auth("port"),
			"https://url.example/v1/": auth("url"),
		};
		expect(await userOf({ HOME: home({ ".docker/config.json": { auths } }) }, name)).toBe(user);
	});

	test.each<[string, object, object | undefined]>([
		["user and password in base64", auth("u", "p:q"), { is: "password", username: "u", password: "p:q" }],
		["what docker pads", auth("u", "p\0\0"), { is: "password", username: "u", password: "p" }],
		["in the clear", { username: "u", password: "p" }, { is: "password", username: "u", password: "p" }],
		["an identity token", { ...auth("u"), identitytoken: "i" }, { is: "identity-token", identityToken: "i" }],
		["nothing", {}, undefined],
		["no colon", { auth: "YQ==" }, undefined],
		["numbers", { auth: 1, username: 2 }, undefined],
	])("an entry with %s", async (_, entry, credentials) => {
		const HOME = home({ ".docker/config.json": { auths: { "host.example": entry } } });
		expect(must(await lookUp({ HOME }))).toEqual(credentials);
	});

	test.each([
		["{secret", "is not JSON"],
		['["secret"]', "holds no JSON object"],
		["secret", "is not JSON"],
	])("a file with %s is a fault that does not quote it", async (text, why) => {
		const HOME = home({ ".docker/config.json": text });
		const fault = faultOf(await lookUp({ HOME }));
		expect(fault).toMatchObject({ code: "oci/credentials", place: { file: join(HOME, ".docker/config.json") } });
		expect(fault.message).toContain(why);
		expect(JSON.stringify(fault)).not.toContain("secret");
	});

	test("a folder in its place is a fault", async () => {
		const fault = faultOf(await lookUp({ HOME: home({ ".docker/config.json/x": "" }) }));
		expect(fault.message).toBe("this file with credentials cannot be read: EISDIR");
	});

	test.each([{ auths: [] }, { auths: { "host.example": 1 } }, { credHelpers: 1, credsStore: 2 }, { auths: null }])(
		"strange forms know nothing: %j",
		async (content) => {
			expect(await userOf({ HOME: home({ ".docker/config.json": content }) })).toBeUndefined();
		},
	);
});

describe("credential helpers", () => {
	const answering = (answer: string) => ["#!/bin/sh", `test "$1" = get && cat > "$0.asked" && echo '${answer}'`];
	const helped = (content: object, script: readonly string[]) => {
		const folder = home({ ".docker/config.json": content, "bin/docker-credential-test": script });
		return { HOME: folder, PATH: `${join(folder, "bin")}:/bin:/usr/bin` };
	};
	const GOOD = '{"ServerURL": "x", "Username": "u", "Secret": "s"}';

	test("the helper of the host, before auths", async () => {
		const auths = { "host.example": auth("file") };
		const environment = helped({ auths, credHelpers: { "host.example": "test" } }, answering(GOOD));
		expect(must(await lookUp(environment))).toEqual({ is: "password", username: "u", password: "s" });
		expect(readFileSync(join(environment.HOME, "bin/docker-credential-test.asked"), "utf8")).toBe("host.example");
		expect(await userOf(environment, "other.example/a")).toBeUndefined();
	});

	test("the helper for all hosts, after auths", async () => {
		const auths = { "host.example": auth("file"), "empty.example": {} };
		const environment = helped({ auths, credsStore: "test" }, answering(GOOD));
		expect(await userOf(environment)).toBe("file");
		expect(await userOf(environment, "empty.example/a")).toBe("u");
	});

	test("an identity token", async () => {
		const answer = '{"ServerURL": "x", "Username": "<token>", "Secret": "i"}';
		expect(must(await lookUp(helped({ credsStore: "test" }, answering(answer))))).toEqual({
			is: "identity-token",
			identityToken: "i",
		});
	});

	test("a helper that has none is passed over", async () => {
		const none = ["#!/bin/sh", 'echo "credentials not found in native keychain"; exit 1'];
		expect(await userOf(helped({ credsStore: "test" }, none))).toBeUndefined();
	});

	test.each<[string, readonly string[], string]>([
		["fails", ["#!/bin/sh", "echo secret; echo secret >&2; exit 3"], "docker-credential-test fails with exit code 3"],
		["answers garbage", answering("secret"), "docker-credential-test answers with what is no credentials"],
		["answers null", answering("null"), "docker-credential-test answers with what is no credentials"],
		["answers half", answering('{"Secret": "secret"}'), "docker-credential-test answers with what is no credentials"],
		[
			"answers without end",
			["#!/bin/sh", "while echo secretsecretsecretsecret; do :; done"],
			"docker-credential-test fails",
		],
		["hangs", ["#!/bin/sh", "sleep 5"], "docker-credential-test did not answer in 0.5 s"],
		[
			"leaves a child that hangs",
			["#!/bin/sh", "sleep 5 &", "echo secret"],
			"docker-credential-test did not answer in 0.5 s",
		],
	])("one that %s is a fault", async (_, script, message) => {
		const helperMs = message.endsWith(" 0.5 s") ? 500 : 30_000;
		const fault = faultOf(await lookUp(helped({ credsStore: "test" }, script), undefined, helperMs));
		expect(fault).toMatchObject({ code: "oci/credentials", message });
		expect(JSON.stringify(fault)).not.toContain("secret");
	});

	test.each([
		["absent", "docker-credential-absent, which it names, is not in the PATH"],
		["../bin/sh", "it names a credential helper that is no name"],
		["a b; c", "it names a credential helper that is no name"],
	])("the helper %j is a fault", async (name, message) => {
		const fault = faultOf(await lookUp(helped({ credHelpers: { "host.example": name } }, answering(GOOD))));
		expect(fault).toMatchObject({ code: "oci/credentials", message });
	});
});
