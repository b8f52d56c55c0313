import { describe, expect, test } from "vitest";
import { ByteInput } from "../../src/cluster/byte-input.js";
import { readJsonLines } from "../../src/cluster/json-lines.js";
import { ManifestCollector } from "../../src/cluster/manifest-collector.js";

const object = (name: string, more: object = {}) =>
	JSON.stringify({ apiVersion: "v1", kind: "ConfigMap", metadata: { name, namespace: "a", ...more } });

async function read(text: string | Uint8Array, size: number, cut?: ConstructorParameters<typeof ManifestCollector>[2]) {
	const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
	const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
		bytes.subarray(i * size, (i + 1) * size),
	);
	const input = new ByteInput(parts);
	// The beginning of the input, as its reader has it.
	await input.readBeyond(250);
	const reading = await readJsonLines(input, "a.json", new ManifestCollector("a.json", false, cut));
	return { reading, input };
}

const places = ({ objects }: NonNullable<Awaited<ReturnType<typeof read>>["reading"]>) =>
	objects.map(({ value, locate }) => {
		const { file, line, column, pointer } = locate().place;
		return `${JSON.stringify(value.metadata)} ${file}:${line}:${column}${pointer}`;
	});

describe("JSON objects one after another", () => {
	const text = `${object("é")}\n${object("b")}  ${object("c")}\n\n{"kind":"List","items":[\n${object("d")}]}\n{"a":1}\n`;

	test.each([1, 7, 64, 1000])("with their places, in parts of %i bytes", async (size) => {
		const { reading } = await read(text, size);
		expect(reading?.diagnostics).toEqual([]);
		expect(reading?.documentCount).toBe(5);
		expect(places(reading as never)).toEqual([
			'{"name":"é","namespace":"a"} a.json:1:2',
			'{"name":"b","namespace":"a"} a.json:2:2',
			'{"name":"c","namespace":"a"} a.json:2:82',
			'{"name":"d","namespace":"a"} a.json:5:2/items/0',
		]);
	});

	test("are cut as they are read", async () => {
		const { reading } = await read(text, 64, ({ metadata }) => ({ apiVersion: "v1", kind: "Cut", metadata }) as never);
		expect(reading?.objects.map(({ value }) => value.kind)).toEqual(["Cut", "Cut", "Cut", "Cut"]);
	});

	test("leave nothing of the text in the input", async () => {
		expect((await read(text, 64)).input.size).toBeLessThanOrEqual(64);
	});
});

describe("what is left to the reader of whole texts, with all its bytes", () => {
	test.each([
		["one value", `${" ".repeat(200)}${object("a")}`],
		["a mistake in the first value", `{"a": }\n${object("a")}${object("b")}`],
		["YAML", `${object("a")}\n---\n${object("b")}`],
	])("%s", async (_, text) => {
		const { reading, input } = await read(text, 50);
		expect(reading).toBeUndefined();
		expect(new TextDecoder().decode(input.bytes())).toBe(text.slice(0, input.size));
	});
});

describe("a mistake behind other values, with its place", () => {
	const lines = `${object("a")}\n${object("b")}\n${object("c")}\n`;
	test.each<[string, string | Uint8Array, string]>([
		["a mistake of syntax", `${lines}{"a": 1,}\n`, "read/syntax 4:8"],
		["a text that ends too early", `${lines}{"a": 1`, "read/syntax 4:8"],
		["what is no object", `${lines}---\n`, "read/syntax 4:1"],
		["bytes that are not UTF-8", Buffer.concat([Buffer.from(lines), Buffer.from([0x7b, 0xff])]), "read/encoding 4:2"],
		["a key twice", `${lines}{"a": 1,\n"a": 2}\n`, "read/repeated-key 5:1"],
		["a number that is none", `${lines}{"a":\n1e999}\n`, "read/unusable-number 5:1"],
	])("%s", async (_, text, expected) => {
		for (const size of [1, 100, 1000]) {
			const { reading } = await read(text, size);
			expect(reading?.diagnostics.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`)).toEqual([
				expected,
			]);
			expect(reading?.objects.map(({ value }) => value.metadata)).toMatchObject([
				{ name: "a" },
				{ name: "b" },
				{ name: "c" },
			]);
			const isRead = expected.startsWith("read/repeated-key");
			expect(reading?.missing).toHaveLength(isRead ? 0 : 1);
		}
	});
});
