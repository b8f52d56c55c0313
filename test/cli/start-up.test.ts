import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { openBuiltInPolicy } from "../../src/cli/built-in-policy.js";
import { digestOf } from "../../src/oci/digest.js";
import { readPolicy } from "../../src/targets/bundle/open-policy.js";
import { held } from "../targets/signing-keys.js";
import { PROJECT } from "./patternc.js";

/** The files that a file of dist/ loads at its start, itself included, and the packages that they load. */
function loadedWith(file: string, files = new Set<string>(), packages = new Set<string>()) {
	if (files.has(file)) return { files, packages };
	files.add(file);
	const imports = readFileSync(file, "utf8").matchAll(/^(?:import|export) (?:[^;]*? from )?"([^"]+)";$/gm);
	for (const [, path = ""] of imports) {
		if (path.startsWith(".")) loadedWith(join(dirname(file), path), files, packages);
		else if (!path.startsWith("node:")) packages.add(path);
	}
	return { files, packages };
}

/** Each file costs a start some 0.5 ms, and some packages ten times that. */
test("a check starts with few files, and with no package that it can do without", () => {
	const { files, packages } = loadedWith(join(PROJECT, "dist/chunks/check.js"));
	expect(files.size).toBeLessThanOrEqual(3);
	expect([...packages].sort()).toEqual(["commander", "leven", "picocolors"]);
});

test("the version is told without the command line", () => {
	expect(loadedWith(join(PROJECT, "dist/cli/main.js")).files.size).toBe(1);
	const { files, packages } = loadedWith(join(PROJECT, "dist/chunks/start.js"));
	expect(files.size).toBe(1);
	expect([...packages]).toEqual([]);
});

test("a check takes the unpacked policy, which is of the bundle that comes with patternc", async () => {
	const { digest, parts, wasm } = held(await openBuiltInPolicy());
	const bytes = readFileSync(join(PROJECT, "dist-policies/bundle.tar.gz"));
	const unpacked = JSON.parse(readFileSync(join(PROJECT, "dist/built-in/policy.json"), "utf8"));
	expect(unpacked.digest).toBe(digestOf(bytes));
	const bundle = held(await readPolicy(bytes, "b"));
	expect({ digest, parts, wasm: digestOf(wasm) }).toEqual({
		...{ digest: unpacked.digest, parts: bundle.parts, wasm: digestOf(bundle.wasm) },
	});
});

test("the modules of the API stand beside the bundled command line", () => {
	expect(existsSync(join(PROJECT, "dist/cli/program.js"))).toBe(true);
	expect(loadedWith(join(PROJECT, "dist/index.js")).files.size).toBeGreaterThan(50);
});
