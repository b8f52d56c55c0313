import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { DUCKDB_VERSION } from "../../fleet/duckdb.js";
import type { BundleVersions } from "../../targets/bundle/bundle.js";
import type { Engine } from "../engine.js";
import { type CompiledWork, compileOnce } from "./compiled-work.js";
import { conftestEngine } from "./conftest-engine.js";
import { duckdbEngine } from "./duckdb-engine.js";
import { gatorEngine } from "./gator-engine.js";
import { opaEngine } from "./opa-engine.js";
import { referenceEngine } from "./reference-engine.js";
import { wasmEngine } from "./wasm-engine.js";

/** The names by which engines are chosen (`verify --engines`). */
export const ENGINE_NAMES = [
	"reference",
	"wasm",
	"wasm-raw",
	"opa",
	"conftest",
	"gator",
	"gator-namespace",
	"duckdb",
] as const;

/** One of {@link ENGINE_NAMES}. */
export type VerifyEngineName = (typeof ENGINE_NAMES)[number];

/** Returns all engines. Those that judge by a policy share what is compiled. */
export function createEngines(
	versions: BundleVersions,
	compiledWork: CompiledWork = compileOnce(),
): Readonly<Record<VerifyEngineName, Engine>> {
	const wasm = `opa ${versions.opa} in WASM, @open-policy-agent/opa-wasm ${sdkVersion()}`;
	return {
		reference: referenceEngine(`patternc ${versions.version}`),
		wasm: wasmEngine("wasm", wasm, compiledWork),
		"wasm-raw": wasmEngine("wasm-raw", wasm, compiledWork),
		opa: opaEngine(versions, compiledWork),
		conftest: conftestEngine(compiledWork),
		gator: gatorEngine("gator", "object"),
		"gator-namespace": gatorEngine("gator-namespace", "namespace"),
		duckdb: duckdbEngine(`DuckDB ${DUCKDB_VERSION}`),
	};
}

/** Returns those of the names that are known, in the order of {@link ENGINE_NAMES}. */
export function enginesNamed(
	names: readonly string[],
	versions: BundleVersions,
	compiledWork?: CompiledWork,
): readonly Engine[] {
	const engines = createEngines(versions, compiledWork);
	return ENGINE_NAMES.filter((name) => names.includes(name)).map((name) => engines[name]);
}

/** Tells whether there is an engine of this name. */
export function isEngineName(name: string): name is VerifyEngineName {
	return ENGINE_NAMES.some((one) => one === name);
}

/** The package does not export its package.json, which lies one folder above its entry. */
function sdkVersion(): string {
	const entry = createRequire(import.meta.url).resolve("@open-policy-agent/opa-wasm");
	return (JSON.parse(readFileSync(join(dirname(entry), "../package.json"), "utf8")) as { version: string }).version;
}
