/** What a link to the playground holds. */
export interface SharedState {
	readonly pattern: string;
	readonly manifests: string;
}

/** Characters of both texts together that a link may bring: more is no example, and may be meant to fill the memory. */
const MOST_CHARACTERS = 1_000_000;

/** Writes texts into a fragment, deflated, and returns it without its #. */
export async function encodeState(state: SharedState): Promise<string> {
	const text = JSON.stringify([state.pattern, state.manifests]);
	const deflated = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
	const bytes = new Uint8Array(await new Response(deflated).arrayBuffer());
	let binary = "";
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return `texts=${btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
}

/** Reads the texts of a fragment and returns them; nothing where it has none, or what is no such text. */
export async function decodeState(fragment: string): Promise<SharedState | undefined> {
	const encoded = new URLSearchParams(fragment).get("texts");
	if (encoded === null) return undefined;
	try {
		const binary = atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
		const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
		const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
		const value: unknown = JSON.parse(await boundedText(inflated));
		if (!Array.isArray(value) || value.length !== 2 || !value.every((text) => typeof text === "string"))
			return undefined;
		const [pattern, manifests] = value as [string, string];
		return { pattern, manifests };
	} catch {
		return undefined;
	}
}

async function boundedText(stream: ReadableStream<Uint8Array>): Promise<string> {
	const decoder = new TextDecoder();
	const reader = stream.getReader();
	let text = "";
	for (let part = await reader.read(); !part.done; part = await reader.read()) {
		text += decoder.decode(part.value, { stream: true });
		if (text.length > MOST_CHARACTERS) throw new RangeError("the link brings too much");
	}
	return text + decoder.decode();
}

/** Returns the example that a fragment names, as `PATTERN/CASE`. */
export function exampleIn(fragment: string): string | undefined {
	return new URLSearchParams(fragment).get("example") ?? undefined;
}
