import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../cli/patternc.js";
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

// In their order: some lines go on from what those before them published.
describe("the README's lines for other tools", () => {
	for (const line of TOOL_LINES)
		test.skipIf(cannotRun(line))(line, async () => {
			const folders = [...tools.values()].flatMap((path) => (path === undefined ? [] : [dirname(path)]));
			const ended = await runLine(line, folder, { folders, env: { REGISTRY: registry?.host ?? "", KEYS: keys } });
			expect(ended).toEqual({ status: 0, stderr: expect.anything() });
		});
});
