import { describe, expect, test } from "vitest";
import {
	EVERY_KIND,
	formatKind,
	type GroupKind,
	groupOf,
	includesKind,
	type KindPattern,
	type Kinds,
	kindsOverlap,
	kindsText,
	parseKind,
	unionOfKinds,
} from "../../src/pattern/kinds.js";
import { fc } from "../fast-check.js";

const DEPLOYMENT: GroupKind = { group: "apps", kind: "Deployment" };
const POD: GroupKind = { group: "", kind: "Pod" };

/** Patterns of two groups and two kinds, one of the groups being core, and kinds that stand for all others too. */
const GROUPS = ["", "apps"];
const KINDS = ["Pod", "Deployment"];
const PATTERNS: readonly KindPattern[] = [...GROUPS, undefined].flatMap((group) =>
	[...KINDS, undefined].map((kind) => ({
		...(group === undefined ? {} : { group }),
		...(kind === undefined ? {} : { kind }),
	})),
);
const ALL: readonly GroupKind[] = [...GROUPS, "x.io"].flatMap((group) =>
	[...KINDS, "Other"].map((kind) => ({ group, kind })),
);
/** All sets of up to two of the patterns. */
const SETS: readonly Kinds[] = [
	[],
	...PATTERNS.map((one) => [one]),
	...PATTERNS.flatMap((a) => PATTERNS.map((b) => [a, b])),
];

describe("includesKind", () => {
	test.each<[string, Kinds, GroupKind, boolean]>([
		["no pattern", [], POD, false],
		["every kind", EVERY_KIND, POD, true],
		["by name, any group", [{ kind: "Deployment" }], { group: "x.io", kind: "Deployment" }, true],
		["by name, case counts", [{ kind: "deployment" }], DEPLOYMENT, false],
		["by group", [{ group: "apps" }], DEPLOYMENT, true],
		["core is a group", [{ group: "" }], DEPLOYMENT, false],
		["by both", [{ group: "apps", kind: "Deployment" }], DEPLOYMENT, true],
		["by both, other group", [{ group: "", kind: "Deployment" }], DEPLOYMENT, false],
		["the second pattern", [{ kind: "Pod" }, { group: "apps" }], DEPLOYMENT, true],
	])("%s", (_, set, kind, expected) => expect(includesKind(set, kind)).toBe(expected));
});

describe("kindsOverlap", () => {
	test("holds where a kind is in both, for all small sets", () => {
		const wrong = SETS.flatMap((a) => SETS.map((b) => [a, b] as const)).filter(
			([a, b]) => kindsOverlap(a, b) !== ALL.some((kind) => includesKind(a, kind) && includesKind(b, kind)),
		);
		expect(wrong).toEqual([]);
	});
});

describe("unionOfKinds", () => {
	const pairs = SETS.flatMap((a) => SETS.map((b) => [a, b] as const));

	test("covers what one of the sets covers", () => {
		const wrong = pairs.filter(([a, b]) => {
			const union = unionOfKinds([a, b]);
			return ALL.some((kind) => includesKind(union, kind) !== (includesKind(a, kind) || includesKind(b, kind)));
		});
		expect(wrong).toEqual([]);
	});

	test("has no pattern that another one includes", () => {
		const wrong = pairs.filter((sets) => {
			const union = unionOfKinds(sets);
			return union.some((one, i) =>
				union.some(
					(other, j) => i !== j && ALL.every((kind) => !includesKind([one], kind) || includesKind([other], kind)),
				),
			);
		});
		expect(wrong).toEqual([]);
	});

	test.each<[string, readonly Kinds[], Kinds]>([
		["of nothing", [], []],
		[
			"equal ones once, the first",
			[[{ kind: "Pod" }], [{ group: "apps" }, { kind: "Pod" }]],
			[{ kind: "Pod" }, { group: "apps" }],
		],
		["with every kind", [[{ kind: "Pod" }], EVERY_KIND], EVERY_KIND],
	])("%s", (_, sets, expected) => expect(unionOfKinds(sets)).toEqual(expected));
});

test.each<[Kinds, string]>([
	[[], "no kind"],
	[EVERY_KIND, "any kind"],
	[[{ kind: "Pod" }, { kind: "ReplicaSet" }], "Pod, ReplicaSet"],
	[[POD, DEPLOYMENT, { group: "apps" }, { group: "" }], "core/Pod, apps/Deployment, apps/*, core/*"],
])("%j reads %s", (set, expected) => expect(kindsText(set)).toBe(expected));

test.each([
	["v1", ""],
	["apps/v1", "apps"],
	["a/b/c", "a"],
	["/v1", ""],
])("the group of %s is %j", (apiVersion, group) => expect(groupOf(apiVersion)).toBe(group));

test.each<[KindPattern, string]>([
	[{ kind: "Pod" }, "Pod"],
	[{ group: "apps", kind: "Deployment" }, "apps/Deployment"],
	[{ group: "", kind: "Pod" }, "/Pod"],
	[{ group: "apps" }, "apps/*"],
	[{}, "*"],
])("%j is spelt %s, and read again", (pattern, text) => {
	expect(formatKind(pattern)).toBe(text);
	expect(parseKind(text)).toEqual(pattern);
});

test("any kind of any group is read as it was spelt", () => {
	const group = fc.option(
		fc.string({ unit: "grapheme" }).filter((text) => !text.includes("/")),
		{ nil: undefined },
	);
	const kind = fc.option(fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("*", "</a>", "%2F", "%")), {
		nil: undefined,
	});
	fc.assert(
		fc.property(group, kind, (ofGroup, ofKind) => {
			const pattern = {
				...(ofGroup === undefined ? {} : { group: ofGroup }),
				...(ofKind === undefined ? {} : { kind: ofKind }),
			};
			expect(parseKind(formatKind(pattern))).toEqual(pattern);
		}),
	);
});
