/** A JSON object of which nothing is known yet. */
export type UnknownObject = Readonly<Record<string, unknown>>;

/** The JSON object in bytes, or that a value is; `undefined` for anything else. */
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
