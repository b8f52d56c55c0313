/** What a hand-written module has. Each function body is its code without the final `end`. */
export interface HandWritten {
	/** Imports beside the memory: name and signature. */
	readonly imports?: readonly (readonly [name: string, signature: string])[];
	readonly memory?: readonly number[];
	readonly functions?: Readonly<Record<string, Body>>;
	/** The body of the start function. */
	readonly start?: readonly number[];
	/** Texts at addresses, each ended by a zero. */
	readonly texts?: Readonly<Record<number, string>>;
	readonly sections?: readonly (readonly [id: number, body: readonly number[]])[];
}

interface Body {
	readonly signature: string;
	readonly code: readonly number[];
	/** Variables of i32, beside the parameters. */
	readonly locals?: number;
}

export const I32 = 0x7f;
export const call = (index: number): readonly number[] => [0x10, ...leb(index)];
export const constant = (value: number): readonly number[] => [0x41, ...signed(value)];
/** `loop br 0 end` */
export const FOREVER: readonly number[] = [0x03, 0x40, 0x0c, 0x00, 0x0b];
export const TRAP: readonly number[] = [0x00];
export const DROP = 0x1a;
export const GROW: readonly number[] = [0x40, 0x00];

/** A number as LEB128. */
export function leb(value: number): readonly number[] {
	const low = value % 128;
	return value < 128 ? [low] : [low + 128, ...leb(Math.floor(value / 128))];
}

/** A number of 32 bits with its sign as LEB128. */
export function signed(value: number): readonly number[] {
	const low = value & 0x7f;
	const rest = value >> 7;
	const ends = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
	return ends ? [low] : [low | 0x80, ...signed(rest)];
}

const list = (items: readonly (readonly number[])[]) => [...leb(items.length), ...items.flat()];
const section = (id: number, body: readonly number[]) => [id, ...leb(body.length), ...body];
const name = (text: string) => [...leb(Buffer.byteLength(text)), ...Buffer.from(text)];
const bodyOf = ({ code, locals = 0 }: Body) => {
	const declared = locals === 0 ? [0x00] : [0x01, ...leb(locals), I32];
	return [...leb(declared.length + code.length + 1), ...declared, ...code, 0x0b];
};
const type = (signature: string) => {
	const [parameters = "", results = ""] = signature.split(">");
	const values = (text: string) => list([...text].map((c) => [c === "l" ? 0x7e : I32]));
	return [0x60, ...values(parameters), ...values(results)];
};

/** The functions of OPA's interface as they answer where nothing is wrong: no builtins, one entrypoint, no findings. */
const HONEST: Readonly<Record<string, Body>> = {
	builtins: { signature: ">i", code: constant(1024) },
	entrypoints: { signature: ">i", code: constant(1040) },
	opa_malloc: { signature: "i>i", code: constant(4096) },
	opa_json_parse: { signature: "ii>i", code: constant(4096) },
	opa_json_dump: { signature: "i>i", code: [0x20, 0x00] },
	opa_heap_ptr_get: { signature: ">i", code: constant(8192) },
	opa_eval: { signature: "iiiiiii>i", code: constant(2048) },
};

/** Writes a module: OPA's interface with what is given in place of, or beside, its honest parts. */
export function handWritten(
	entrypoints: readonly string[],
	{ imports = [], memory = [0x00, 0x02], functions = {}, start, texts = {}, sections = [] }: HandWritten = {},
): Uint8Array {
	const all: Readonly<Record<string, Body>> = { ...HONEST, ...functions };
	const bodies = [...Object.values(all), ...(start === undefined ? [] : [{ signature: ">", code: start }])];
	const signatures = [...imports.map(([, signature]) => signature), ...bodies.map(({ signature }) => signature)];
	const imported = imports.map(([field], i) => [...name("env"), ...name(field), 0x00, ...leb(i)]);
	const exported = Object.keys(all).map((field, i) => [...name(field), 0x00, ...leb(imports.length + i)]);
	const numbers = Object.fromEntries(entrypoints.map((entrypoint, i) => [entrypoint, i]));
	const data = { 1024: "{}", 1040: JSON.stringify(numbers), ...texts };
	const global = (value: number) => [I32, 0x00, ...constant(value), 0x0b];
	return Uint8Array.from([
		...Buffer.from("\0asm\x01\0\0\0"),
		...section(1, list(signatures.map(type))),
		...section(2, list([...imported, [...name("env"), ...name("memory"), 0x02, ...memory]])),
		...section(3, list(bodies.map((_, i) => leb(imports.length + i)))),
		...sections.flatMap(([id, body]) => (id < 6 ? section(id, body) : [])),
		...section(6, list([global(1), global(3)])),
		...section(
			7,
			list([
				...exported,
				[...name("opa_wasm_abi_version"), 0x03, 0x00],
				[...name("opa_wasm_abi_minor_version"), 0x03, 0x01],
			]),
		),
		...(start === undefined ? [] : section(8, leb(imports.length + bodies.length - 1))),
		...section(10, list(bodies.map(bodyOf))),
		...section(
			11,
			list(
				Object.entries(data).map(([at, text]) => {
					const bytes = [...Buffer.from(text), 0];
					return [0x00, ...constant(Number(at)), 0x0b, ...leb(bytes.length), ...bytes];
				}),
			),
		),
	]);
}
