import type { DottedName, Identifier } from "./tree.js";

/** What cannot be a name: keywords, and the two documents every module sees. */
export const REGO_KEYWORDS: ReadonlySet<string> = new Set(
	"as contains data default else every false if import in input not null package some true with".split(" "),
);

/** Whether a text can stand as a name of Rego, so also after a dot. */
export function isIdentifier(text: string): text is Identifier {
	return /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) && !REGO_KEYWORDS.has(text);
}

/** A name for Rego. Throws on anything else: callers make names from what they know, never from raw text. */
export function identifier(text: string): Identifier {
	if (!isIdentifier(text)) throw new TypeError(`not a Rego name: ${JSON.stringify(text)}`);
	return text;
}

/** `dotted("lib.kubepattern.objects")`. `data` may stand first. */
export function dotted(text: string): DottedName {
	return text.split(".").map((part, i) => (i === 0 && part === "data" ? (part as Identifier) : identifier(part)));
}

/**
 * Hands out names that are unique in one module. Texts that differ may ask for the same name (`Web-App`, `web_app`):
 * the later gets a number.
 */
export class Names {
	private readonly taken: Set<string>;
	constructor(reserved: readonly string[]) {
		this.taken = new Set(reserved);
	}

	/** A free name made of the words, in snake case. */
	take(...words: readonly string[]): Identifier {
		const base = words
			.map(snakeCase)
			.filter((word) => word !== "")
			.join("_");
		const name = /^[a-z_]/.test(base) && !REGO_KEYWORDS.has(base) ? base : `p_${base}`;
		for (let number = 1; ; number++) {
			const candidate = number === 1 ? name : `${name}_${number}`;
			if (this.taken.has(candidate)) continue;
			this.taken.add(candidate);
			return identifier(candidate);
		}
	}
}

function snakeCase(text: string): string {
	return text
		.replace(/([a-z0-9])([A-Z])/g, "$1_$2")
		.replace(/[^A-Za-z0-9]+/g, "_")
		.replace(/^_+|_+$/g, "")
		.toLowerCase();
}
