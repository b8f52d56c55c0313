import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { FINDINGS_ENTRYPOINT } from "../../src/emit/findings-module.js";
import { openBundle } from "../../src/targets/bundle/open-bundle.js";
import { encodeInput } from "../../src/wasm/encode-input.js";
import { PolicyInstance } from "../../src/wasm/policy-instance.js";

const file = fileURLToPath(new URL("../../dist-policies/bundle.tar.gz", import.meta.url));
const bundle = await openBundle(readFileSync(file), file);
if (!bundle.ok) throw new Error(JSON.stringify(bundle.diagnostics));
const module = await WebAssembly.compile(bundle.value.wasm);

const pods = (count: number) =>
	encodeInput({
		snapshot: Array.from({ length: count }, (_, i) => ({ apiVersion: "v1", kind: "Pod", metadata: { name: `p${i}` } })),
	});

test("an input that takes more memory than there can be is too large, and the next one is judged all the same", () => {
	const instance = new PolicyInstance(module, 64);
	expect(instance.evaluate(pods(5_000), FINDINGS_ENTRYPOINT)).toEqual({ is: "too-large" });
	expect(instance.evaluate(pods(2), FINDINGS_ENTRYPOINT).is).toBe("result");
	// Even the bytes do not fit.
	expect(instance.evaluate(pods(100_000), FINDINGS_ENTRYPOINT)).toEqual({ is: "too-large" });
});

test("an entrypoint that is not there is a failure", () => {
	const outcome = new PolicyInstance(module).evaluate(pods(1), "kubepattern/none");
	expect(outcome).toEqual({ is: "failed", message: "entrypoint kubepattern/none is not valid in this instance" });
});
