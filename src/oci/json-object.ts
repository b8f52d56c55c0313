/** A JSON object whose members are not checked yet. */
export type UnknownObject = Readonly<Record<string, unknown>>;

/** Returns the JSON object in bytes, or the value itself if it is one; `undefined` for anything else. */
export function readObject(value: unknown): UnknownObject | undefined {
	if (value instanceof Uint8Array) {
		try {
			return readObject(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(value)));
		} catch {
			return undefined;
		}
	}
	return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as UnknownObject) : undefined;
}
