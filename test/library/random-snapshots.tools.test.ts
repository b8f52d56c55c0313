import { expect, test } from "vitest";
import { realTool } from "../real-tool.js";
import { byRealOpa } from "./judges.js";
import { policy, RUNS } from "./random-runs.js";

const opa = await realTool("opa");

test.skipIf(opa === undefined)("the policy in a real opa (skipped where Go is absent)", async () => {
	const inputs = RUNS.map(({ input }) => JSON.stringify(input));
	const verdicts = await byRealOpa(opa ?? "", policy, inputs);
	for (const [i, { verdict }] of RUNS.entries()) expect(verdicts[i], inputs[i]).toEqual(verdict);
});
