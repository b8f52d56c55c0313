import { expect, test } from "vitest";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import type { PolicyPart } from "../../src/emit/policy-part.js";
import { shardedEvaluator } from "../../src/wasm/sharded-policy.js";

const HEADER = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
/** One function without parameters, which the start of the module calls. */
const START = [...[0x01, 0x04, 0x01, 0x60, 0x00, 0x00], ...[0x03, 0x02, 0x01, 0x00], ...[0x08, 0x01, 0x00]];
const ENDLESS = new Uint8Array([...HEADER, ...START, 0x0a, 0x09, 0x01, 0x07, 0x00, 0x03, 0x40, 0x0c, 0x00, 0x0b, 0x0b]);
const TRAPS = new Uint8Array([...HEADER, ...START, 0x0a, 0x05, 0x01, 0x03, 0x00, 0x00, 0x0b]);

const { snapshot } = snapshotOf(
	["n", "m", "o"].map((namespace) => ({ apiVersion: "v1", kind: "Pod", metadata: { name: "p", namespace } })),
);

const PART: PolicyPart = {
	...{ pattern: "p", packageName: "p", profile: "recommended", entrypoint: "p", fields: { Pod: true }, scope: [] },
	...{ subjects: [{}], findsAbsence: false },
};

/** The messages of a policy that judges in threads and fails. */
async function messagesOf(wasm: Uint8Array): Promise<readonly string[]> {
	const policy = { wasm, entrypoint: "findings", fields: { Pod: true }, parts: [PART] } as const;
	const limits = { shardBytes: 1, workers: 2, workerBytes: 0, timeoutMs: 1_500, timeoutMsPerByte: 0 };
	const result = await shardedEvaluator(policy, limits).evaluate(snapshot);
	expect(result.ok).toBe(false);
	return result.diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

test("a policy that does not end is ended", async () => {
	expect(await messagesOf(ENDLESS)).toEqual(["engine/wasm: the policy failed: it was ended after 2 s"]);
});

test("a policy that traps fails", async () => {
	expect(await messagesOf(TRAPS)).toEqual(["engine/wasm: the policy failed: unreachable"]);
});
