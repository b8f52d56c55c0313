import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { PROJECT } from "./cli/patternc.js";

interface Component {
	readonly "bom-ref": string;
	readonly name: string;
	readonly version: string;
	readonly purl: string;
	readonly licenses: readonly { readonly expression?: string; readonly license?: { readonly id: string } }[];
	readonly hashes?: readonly { readonly content: string }[];
}

interface Sbom {
	readonly serialNumber: string;
	readonly metadata: { readonly component: Component; readonly timestamp?: string };
	readonly components: readonly Component[];
	readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const read = (file: string) => readFileSync(join(PROJECT, file), "utf8");
const make = () => execFileSync(process.execPath, ["scripts/sbom.mjs"], { cwd: PROJECT, encoding: "utf8" });

describe("npm run sbom", () => {
	let text: string;
	let sbom: Sbom;
	beforeAll(() => {
		text = make();
		sbom = JSON.parse(text);
	});
	const { name, version, dependencies, devDependencies } = JSON.parse(read("package.json"));

	test("is about this package", () => {
		expect(sbom.metadata.component).toMatchObject({ name, version });
		expect(sbom.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
	});

	test("has all that is installed, and nothing that only development needs", () => {
		const names = sbom.components.map((component) => component.name);
		expect(Object.keys(dependencies).filter((one) => !names.includes(one))).toEqual([]);
		expect(names).toContain("minimist");
		expect(Object.keys(devDependencies).filter((one) => names.includes(one))).toEqual([]);
	});

	test("has the embedded OPA with the digest of its artefact", () => {
		const opa = sbom.components.find((component) => component.name === "opa");
		expect(read("src/opa/opa-version.ts")).toContain(`"${opa?.version}"`);
		expect(read("opa-compiler/opa-compiler.wasm.sha256")).toContain(
			`${opa?.hashes?.[0]?.content}  opa-compiler.wasm\n`,
		);
	});

	test("has the modules that are linked into the compiler, with the licences of THIRD-PARTY-LICENSES", () => {
		const listed = [...read("opa-compiler/THIRD-PARTY-LICENSES").matchAll(/^ {2}(\S+) (\S+) {2}(.+)$/gm)];
		expect(listed.length).toBeGreaterThan(15);
		const ofOpa = (name: string) => (name === "github.com/open-policy-agent/opa" ? "opa" : name);
		const expected = listed.map(([, name = "", version, licence]) => [
			ofOpa(name),
			version?.replace(/^v/, ""),
			licence,
		]);
		const golang = sbom.components.filter(({ purl }) => purl.startsWith("pkg:golang/"));
		const actual = golang.map(({ name, version, licenses: [entry] }) => [
			...[name, version.replace(/^v/, ""), entry?.expression ?? entry?.license?.id],
		]);
		expect(actual.sort()).toEqual(expected.sort());
	});

	test("says what depends on what, without loose ends", () => {
		const refs = new Set([...sbom.components, sbom.metadata.component].map((component) => component["bom-ref"]));
		const used = sbom.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]);
		expect(used.filter((ref) => !refs.has(ref))).toEqual([]);
		expect(new Set(used)).toEqual(refs);
	});

	test("gives the same bytes again", () => expect(make()).toBe(text));
});
