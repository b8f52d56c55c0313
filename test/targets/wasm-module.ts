/** A module of WebAssembly that says it is for a version of OPA's interface, below 64, and has nothing else. */
export function wasmModule(version: number, minor: number): Uint8Array {
	const global = (value: number) => [0x7f, 0x00, 0x41, value, 0x0b];
	const exported = (name: string, index: number) => [name.length, ...Buffer.from(name), 0x03, index];
	const section = (id: number, items: readonly (readonly number[])[]) => {
		const body = [items.length, ...items.flat()];
		return [id, body.length, ...body];
	};
	const exports = [exported("opa_wasm_abi_version", 0), exported("opa_wasm_abi_minor_version", 1)];
	return Uint8Array.from([
		...Buffer.from("\0asm\x01\0\0\0"),
		...section(6, [global(version), global(minor)]),
		...section(7, exports),
	]);
}
