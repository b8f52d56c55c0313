import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { PROJECT, temporaryFolder } from "../cli/patternc.js";
import { registryBinary, startRegistry } from "../oci/real-registry.js";
import { realTool } from "../real-tool.js";
import { README_TOOLS, runLine, TOOL_LINES, usesTool } from "./readme-commands.js";

const folder = temporaryFolder();
/** The real tools, undefined where there is no Go to build them. */
const tools = new Map(await Promise.all(README_TOOLS.map(async (tool) => [tool, await realTool(tool)] as const)));
/** What lines of the README publish to; undefined where there is no Go to build it. */
const registry = registryBinary === undefined ? undefined : await startRegistry(folder);
afterAll(() => registry?.stop());

/** A key pair, as lines of the README want one. */
const keys = join(folder, "keys");
mkdirSync(keys);
const pair = generateKeyPairSync("ed25519");
writeFileSync(join(keys, "private.pem"), pair.privateKey.export({ type: "pkcs8", format: "pem" }));
writeFileSync(join(keys, "public.pem"), pair.publicKey.export({ type: "spki", format: "pem" }));

function cannotRun(line: string): boolean {
	const lacksTool = [...tools].some(([tool, path]) => path === undefined && usesTool(line, tool));
	return lacksTool || (registry === undefined && line.includes("$REGISTRY"));
}

const CASES = readdirSync(join(PROJECT, "registry"), { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.flatMap(({ name }) => readdirSync(join(PROJECT, "registry", name, "cases"))).length;

/** All that gator says of demo/: the finding of `patternc check demo`. */
const GATOR_SAYS = /^\S+ \S+ \["sidecar[\w-]*"\] Message: "Deployment shop\/web and its helper [^\n]*"\n+$/;

/** What lines print: of the commands that judge by all patterns, which takes minutes, no other test runs these. */
const PRINTED: readonly (readonly [RegExp, unknown])[] = [
	[/^conftest verify /, expect.stringContaining(`${CASES} tests, ${CASES} passed, 0 warnings, 0 failures`)],
	[/^gator test -f dist-policies\/gatekeeper\/by-object/, expect.stringMatching(GATOR_SAYS)],
	[/^gator test --image /, expect.stringMatching(GATOR_SAYS)],
];

// In their order: some lines go on from what those before them published.
describe("the README's lines for other tools", () => {
	for (const line of TOOL_LINES)
		test.skipIf(cannotRun(line))(line, async () => {
			const folders = [...tools.values()].flatMap((path) => (path === undefined ? [] : [dirname(path)]));
			const ended = await runLine(line, folder, { folders, env: { REGISTRY: registry?.host ?? "", KEYS: keys } });
			const [, stdout = expect.anything()] = PRINTED.find(([expression]) => expression.test(line)) ?? [];
			expect(ended).toEqual({ status: 0, stdout, stderr: expect.anything() });
		});

	test("are looked at where nothing else has the tool judge by all patterns", () => {
		for (const [expression] of PRINTED) expect(TOOL_LINES.filter((line) => expression.test(line))).toHaveLength(1);
	});
});
