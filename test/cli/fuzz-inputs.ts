/** Makes choices that a seed decides (mulberry32). */
export function choices(seed: number): (below: number) => number {
	let state = seed >>> 0;
	return (below) => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
	};
}

/** Values in place of others: types that nobody expects there, and texts that mean something elsewhere. */
const VALUES: readonly string[] = [
	...["null", "~", "true", "NO", "0", "-1", "1e999", ".nan", "0x1f", "0o17", "1_0", "2026-11-29", "9007199254740993"],
	...["[]", "{}", "[[]]", "[null]", "{a: {}}", '""', "''", "'*'", '"\\u202e\\u200b"', '"\\e[31m"', '"\\n::error::x"'],
	...[
		"<script>alert(1)</script>",
		"']]>'",
		"../../etc/passwd",
		"'${{ x }}'",
		'"{{ .Values.x }}"',
		"__proto__",
		"constructor",
	],
	...[
		"!!binary aGk=",
		"!!int x",
		"!x y",
		"&a x",
		"*a",
		"|\n  a\n",
		">-\n  a",
		"? a",
		"- - -",
		"'",
		'"',
		"[",
		"{",
		"%a",
		"@",
		"`",
	],
	...[`"${"x".repeat(5_000)}"`, `${"[".repeat(60)}${"]".repeat(60)}`],
];

/** Pieces that are put in anywhere. */
const PIECES: readonly string[] = [
	...[
		"\n---\n",
		"\n...\n",
		"\t",
		"\r",
		"\0",
		"\ufeff",
		"\u2028",
		"\u202e",
		"\u0085",
		"\ud800",
		"#",
		": ",
		"- ",
		"\n",
		",",
		"}",
		"]",
	],
	...[
		"&a ",
		"*a ",
		"<<: *a\n",
		"<<: [1]\n",
		"? ",
		"| ",
		"> ",
		"%YAML 1.1\n",
		"!!str ",
		"__proto__: ",
		"kind: List\nitems: ",
		"{{",
		"}}",
	],
];

/** Changes an input in one to three ways and returns it. The same seed makes the same input. */
export function mutated(seeds: readonly Buffer[], seed: number): Buffer {
	const choose = choices(seed);
	const one = (texts: readonly string[]) => texts[choose(texts.length)] ?? "";
	let bytes = Buffer.from(seeds[choose(seeds.length)] ?? Buffer.alloc(0));
	for (let times = 1 + choose(3); times > 0; times--) {
		const at = choose(bytes.length + 1);
		const to = Math.min(bytes.length, at + 1 + choose(40));
		const [before, part, after] = [bytes.subarray(0, at), bytes.subarray(at, to), bytes.subarray(to)];
		switch (choose(8)) {
			case 0:
				bytes = Buffer.from(bytes);
				if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ (1 << choose(8));
				break;
			case 1:
				bytes = Buffer.from(before);
				break;
			case 2:
				bytes = Buffer.concat([before, after]);
				break;
			case 3:
				bytes = Buffer.concat([before, part, part, after]);
				break;
			case 4:
				bytes = Buffer.concat([before, Buffer.from(one(PIECES)), part, after]);
				break;
			case 5:
				bytes = Buffer.concat([after, before]);
				break;
			default:
				bytes = Buffer.from(withOtherValue(bytes.toString("utf8"), choose, one(VALUES)));
		}
	}
	return bytes;
}

/** Puts another value in place of one, in YAML or in JSON. */
function withOtherValue(text: string, choose: (below: number) => number, value: string): string {
	const values = [...text.matchAll(/(?<=: |- )[^\n{[,][^\n,]*/g)];
	const match = values[choose(Math.max(1, values.length))];
	return match === undefined ? value : text.slice(0, match.index) + value + text.slice(match.index + match[0].length);
}
