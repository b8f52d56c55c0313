/** One way to authenticate that a registry offers (RFC 9110, 11.6.1). */
export interface Challenge {
	/** In lower case. */
	readonly scheme: string;
	/** Names in lower case. */
	readonly parameters: Readonly<Record<string, string>>;
}

const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
/** A parameter, else the name of the next scheme. */
const PART = new RegExp(`[\\s,]*(?:(${TOKEN})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${TOKEN}))|(${TOKEN}))`, "y");

/** Reads a WWW-Authenticate header as far as it can be read; what is behind that is left out. */
export function readChallenges(header: string): readonly Challenge[] {
	const challenges: { scheme: string; parameters: Record<string, string> }[] = [];
	const parts = new RegExp(PART);
	for (let part = parts.exec(header); part !== null; part = parts.exec(header)) {
		const [, name, quotedValue, value, scheme] = part;
		if (scheme !== undefined) challenges.push({ scheme: scheme.toLowerCase(), parameters: Object.create(null) });
		else if (name !== undefined) {
			const parameters = challenges.at(-1)?.parameters;
			if (parameters === undefined) return [];
			parameters[name.toLowerCase()] = quotedValue?.replace(/\\(.)/g, "$1") ?? value ?? "";
		}
	}
	return challenges;
}
