import initDecoder, { brotli_dec } from "brotli-dec-wasm/web";

/**
 * Decodes brotli and returns the bytes: by the browser where it can, else by a decoder in WebAssembly, which is fetched
 * then.
 *
 * @param decoder the address of that decoder.
 */
export async function decodeBrotli(bytes: Uint8Array<ArrayBuffer>, decoder: string): Promise<Uint8Array<ArrayBuffer>> {
	const stream = nativeDecoder();
	if (stream !== undefined) {
		const decoded = new Blob([bytes]).stream().pipeThrough(stream);
		return new Uint8Array(await new Response(decoded).arrayBuffer());
	}
	const response = await fetch(decoder);
	if (!response.ok) throw new Error(`the server answers ${response.status} for the decoder`);
	// As bytes: not every server knows the type of WebAssembly.
	await initDecoder({ module_or_path: await response.arrayBuffer() });
	return new Uint8Array(brotli_dec(bytes));
}

function nativeDecoder(): DecompressionStream | undefined {
	try {
		return new DecompressionStream("brotli" as CompressionFormat);
	} catch {
		return undefined;
	}
}
