import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { OPA_VERSION } from "../../src/opa/opa-version.js";

const committed = (name: string) => readFileSync(new URL(`../../opa-compiler/${name}`, import.meta.url));
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

test("opa-compiler.wasm.sha256 names the committed compiler, raw and compressed", () => {
	const compressed = committed("opa-compiler.wasm.br");
	expect(committed("opa-compiler.wasm.sha256").toString()).toBe(
		`${sha256(brotliDecompressSync(compressed))}  opa-compiler.wasm\n${sha256(compressed)}  opa-compiler.wasm.br\n`,
	);
});

test("go.mod requires the release of opa that OPA_VERSION names", () => {
	expect(committed("go.mod").toString()).toContain(`github.com/open-policy-agent/opa v${OPA_VERSION}\n`);
});
