import { KIND, SECTION, sectionsOf, type WasmReader } from "./wasm-sections.js";

/*
 * Why this is read from the bytes: a bundle may come from anywhere, so what its `.manifest` claims of the WASM proves
 * nothing, and to instantiate the module for its globals would run its start function before anything of it is checked.
 * `WebAssembly.Module.exports` names the globals without their values. Hence this small reader of three sections.
 */

/** The version of OPA's interface between a policy in WASM and its runner. */
export interface WasmAbi {
	readonly version: number;
	readonly minor: number;
}

/**
 * Reads the globals `opa_wasm_abi_version` and `opa_wasm_abi_minor_version` of a module, without running it, and
 * returns them. `undefined` where it is no WebAssembly, or does not export them.
 */
export function wasmAbi(bytes: Uint8Array): WasmAbi | undefined {
	if (!WebAssembly.validate(bytes)) return undefined;
	const values: (number | undefined)[] = [];
	const exported = new Map<string, number>();
	for (const { id, reader } of sectionsOf(bytes)) {
		if (id === SECTION.IMPORT) values.push(...importedGlobals(reader));
		if (id === SECTION.GLOBAL) values.push(...reader.list(() => globalValue(reader)));
		if (id === SECTION.EXPORT) {
			reader.list(() => {
				const name = reader.name();
				const kind = reader.byte();
				const index = reader.number();
				if (kind === KIND.GLOBAL) exported.set(name, index);
			});
		}
	}
	const exportedValue = (name: string) => values[exported.get(name) ?? -1];
	const version = exportedValue("opa_wasm_abi_version");
	const minor = exportedValue("opa_wasm_abi_minor_version");
	return version === undefined || minor === undefined ? undefined : { version, minor };
}

/** Returns an entry for each imported global. They come first in the numbering, and their values are unknown. */
function importedGlobals(reader: WasmReader): readonly undefined[] {
	const kinds = reader.list(() => {
		reader.name();
		reader.name();
		const kind = reader.byte();
		if (kind === KIND.FUNCTION) reader.number();
		if (kind === KIND.TABLE) reader.skip(1);
		if (kind === KIND.GLOBAL) reader.skip(2);
		if (kind === KIND.TABLE || kind === KIND.MEMORY) reader.limits();
		return kind;
	});
	return kinds.filter((kind) => kind === KIND.GLOBAL).map(() => undefined);
}

/** Reads the value of a global that is a plain `i32.const`, as all globals of OPA are. */
function globalValue(reader: WasmReader): number | undefined {
	reader.skip(2);
	const isConstant = reader.byte() === 0x41;
	const value = reader.number();
	return reader.byte() === 0x0b && isConstant ? value : undefined;
}
