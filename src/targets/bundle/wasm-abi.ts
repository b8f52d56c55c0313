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

const SECTION = { IMPORT: 2, GLOBAL: 6, EXPORT: 7 } as const;
const KIND = { FUNCTION: 0, TABLE: 1, MEMORY: 2, GLOBAL: 3 } as const;

/**
 * Reads the globals `opa_wasm_abi_version` and `opa_wasm_abi_minor_version` of a module, without running it, and
 * returns them. `undefined` where it is no WebAssembly, or does not export them.
 */
export function wasmAbi(bytes: Uint8Array): WasmAbi | undefined {
	if (!WebAssembly.validate(bytes)) return undefined;
	const values: (number | undefined)[] = [];
	const exported = new Map<string, number>();
	for (const { id, reader } of sectionsOf(new Reader(bytes))) {
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

function* sectionsOf(reader: Reader): Generator<{ readonly id: number; readonly reader: Reader }> {
	reader.skip(8);
	while (!reader.atEnd) {
		const id = reader.byte();
		yield { id, reader: reader.part(reader.number()) };
	}
}

/** Returns an entry for each imported global. They come first in the numbering, and their values are unknown. */
function importedGlobals(reader: Reader): readonly undefined[] {
	const kinds = reader.list(() => {
		reader.name();
		reader.name();
		const kind = reader.byte();
		if (kind === KIND.FUNCTION) reader.number();
		if (kind === KIND.TABLE) reader.skip(1);
		if (kind === KIND.GLOBAL) reader.skip(2);
		if (kind === KIND.TABLE || kind === KIND.MEMORY) {
			const hasMost = (reader.byte() & 1) === 1;
			reader.number();
			if (hasMost) reader.number();
		}
		return kind;
	});
	return kinds.filter((kind) => kind === KIND.GLOBAL).map(() => undefined);
}

/** Reads the value of a global that is a plain `i32.const`, as all globals of OPA are. */
function globalValue(reader: Reader): number | undefined {
	reader.skip(2);
	const isConstant = reader.byte() === 0x41;
	const value = reader.number();
	return reader.byte() === 0x0b && isConstant ? value : undefined;
}

/** Reads a valid module from front to back. */
class Reader {
	private at = 0;

	constructor(private readonly bytes: Uint8Array) {}

	get atEnd(): boolean {
		return this.at >= this.bytes.length;
	}

	skip(count: number): void {
		this.at += count;
	}

	byte(): number {
		return this.bytes[this.at++] ?? 0;
	}

	/** A LEB128 number of at most 32 bits that is not negative. */
	number(): number {
		let value = 0;
		for (let shift = 0; ; shift += 7) {
			const byte = this.byte();
			value += (byte & 0x7f) * 2 ** shift;
			if (byte < 0x80) return value;
		}
	}

	name(): string {
		return new TextDecoder().decode(this.part(this.number()).bytes);
	}

	part(length: number): Reader {
		const part = this.bytes.subarray(this.at, this.at + length);
		this.at += length;
		return new Reader(part);
	}

	list<T>(item: () => T): readonly T[] {
		return Array.from({ length: this.number() }, item);
	}
}
