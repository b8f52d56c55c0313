import { describe, expect, test } from "vitest";
import { readEnvironments } from "../../src/cluster/environments.js";

type Pair = readonly [earlier: string, later: string];

function read(pairs: readonly Pair[], files: readonly string[] = pairs.flat()) {
	return readEnvironments(
		pairs,
		(pair) => pair,
		() => files,
	);
}

describe("sibling folders with the same identities", () => {
	test.each<[string, Pair]>([
		["below overlays", ["k/overlays/a/x.yaml", "k/overlays/b/sub/y.yaml"]],
		["below clusters", ["clusters/one/x.yaml", "clusters/two/x.yaml"]],
		["called like environments", ["dev/x.yaml", "eu-prod/x.yaml"]],
		["below a folder of the whole system", ["/r/staging2/x.yaml", "/r/preprod/x.yaml"]],
	])("%s are environments", (_, pair) => {
		const { others, diagnostics } = read([pair]);
		expect(others).toEqual([]);
		expect(diagnostics.map(({ code }) => code)).toEqual(["read/environments"]);
	});

	test.each<[string, Pair]>([
		["files of one folder", ["overlays/a.yaml", "overlays/b.yaml"]],
		["one file", ["overlays/a/x.yaml", "overlays/a/x.yaml"]],
		["folders called otherwise", ["apps/web/x.yaml", "apps/api/x.yaml"]],
		["a base and what is laid over it", ["base/x.yaml", "overlays/dev/x.yaml"]],
		["a file beside a folder", ["env/dev.yaml", "env/prod/x.yaml"]],
		["standard input", ["-", "dev/x.yaml"]],
		["words that only contain one", ["devices/x.yaml", "products/x.yaml"]],
	])("%s are none", (_, pair) => {
		expect(read([pair])).toEqual({ others: [pair], diagnostics: [] });
	});
});

describe("the hint", () => {
	const pairs: readonly Pair[] = [
		["r/overlays/dev/a.yaml", "r/overlays/prod/a.yaml"],
		["r/overlays/prod/a.yaml", "r/overlays/test/a.yaml"],
		["q/env/a/a.yaml", "q/env/b/a.yaml"],
	];

	test("has the command: what belongs to all, and each root", () => {
		const files = ["r/base/x/a.yaml", "r/base/b.yaml", "r/c.yaml", "q/env/a/a.yaml", ...pairs.flat()];
		const [hint] = read(pairs, files).diagnostics;
		expect(hint?.message).toBe(
			"r/overlays/dev, r/overlays/prod, r/overlays/test look like environments: 2 objects of the same name are in several of them, and only the last one counts, and so do folders at 1 other place",
		);
		expect(hint?.help).toBe(
			"judge each by itself: `patternc check q r/base r/c.yaml --snapshot r/overlays/dev --snapshot r/overlays/prod --snapshot r/overlays/test`",
		);
	});

	test("quotes names for a shell, and escapes what a terminal would take", () => {
		const evil = "a'$(x)\u001b[31m";
		const [hint] = read([[`overlays/${evil}/a.yaml`, "overlays/-b/a.yaml"]], ["-rf/a.yaml"]).diagnostics;
		expect(hint?.help).toBe(
			"judge each by itself: `patternc check ./-rf --snapshot overlays/-b --snapshot 'overlays/a'\\''$(x)\\u001b[31m'`",
		);
		expect(hint?.message).not.toMatch(/\p{Cc}/u);
	});

	test("names six folders", () => {
		const many = Array.from({ length: 8 }, (_, i): Pair => ["env/0/a.yaml", `env/${i + 1}/a.yaml`]);
		const [hint] = read(many).diagnostics;
		expect(hint?.message).toMatch(/^env\/0, .*env\/5 and 3 more look like/);
		expect(hint?.help).toMatch(/ --snapshot env\/5 \.\.\.`$/);
	});
});
