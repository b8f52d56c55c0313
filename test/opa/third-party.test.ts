import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { PROJECT } from "../cli/patternc.js";

interface Linked {
	readonly name: string;
	readonly version: string;
	readonly licence: string;
}

interface ThirdParty {
	readonly modulesInside: (raw: Uint8Array) => readonly Omit<Linked, "licence">[];
	readonly readThirdParty: (text: string) => readonly Linked[];
}

const file = join(PROJECT, "opa-compiler/third-party.mjs");
const { modulesInside, readThirdParty } = (await import(file)) as ThirdParty;

const committed = (name: string) => readFileSync(join(PROJECT, "opa-compiler", name));
const text = committed("THIRD-PARTY-LICENSES").toString();
const linked = readThirdParty(text);

test("THIRD-PARTY-LICENSES lists the modules that the linker wrote into the compiler, and Go", () => {
	const inside = modulesInside(brotliDecompressSync(committed("opa-compiler.wasm.br")));
	expect(inside.length).toBeGreaterThan(15);
	expect(inside.map(({ name }) => name)).toContain("github.com/open-policy-agent/opa");
	const modules = linked.filter(({ name }) => name !== "go").map(({ name, version }) => ({ name, version }));
	expect(modules).toEqual(inside);
	const toolchain = /^toolchain go(\S+)$/m.exec(committed("go.mod").toString())?.[1];
	expect(linked[0]).toEqual({ name: "go", version: toolchain, licence: "BSD-3-Clause" });
});

test("each has its licence, and every text that it names stands there once", () => {
	const known = ["Apache-2.0", "BSD-3-Clause", "MIT"];
	expect(linked.flatMap(({ licence }) => licence.split(" AND ")).filter((id) => !known.includes(id))).toEqual([]);
	const named = new Set([...text.matchAll(/^ {6}\S+: text (\d+)$/gm)].map(([, number]) => number));
	const titles = [...text.matchAll(/^Text (\d+): /gm)].map(([, number]) => number);
	expect(titles).toEqual([...named].sort((a, b) => Number(a) - Number(b)));
	const bodies = text.split(/^={80}$/m).map((part) => part.replace(/\s+/g, " ").trim());
	const long = bodies.filter((body) => body.length > 200);
	expect(new Set(long).size).toBe(long.length);
});

test("notices are there: NOTICE files of linked modules, and those of OPA's library for WebAssembly", () => {
	expect(text).toContain("NOTICE of go.yaml.in/yaml/v3: NOTICE\n");
	for (const holder of ["Stefan Krah", "The RE2 Authors", "Marco Paland", "Sun Microsystems", "The Go Authors"])
		expect(text).toContain(holder);
	expect(text).not.toContain("/pkg/mod/");
	expect(readFileSync(join(PROJECT, "NOTICE"), "utf8")).toContain("THIRD-PARTY-LICENSES");
});
