import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import {
	bothWays,
	list,
	NUMBERS,
	OBJECTS,
	OTHER_SHAPES,
	SHOP,
	SHOP_SHAPES,
	type ShapedInput,
	textOfPodNamed,
} from "./input-shapes.js";
import { byReference, compiled, patternOf, rawWasmJudge } from "./judges.js";
import { SMALL_PATTERNS } from "./small-patterns.js";

const sidecar = JSON.parse(readFileSync(new URL("../../registry/k8s-sidecar/pattern.json", import.meta.url), "utf8"));
const patterns = [sidecar, ...SMALL_PATTERNS].map(patternOf);
const wasm = await rawWasmJudge(await compiled(patterns));

function agree({ text, objects }: ShapedInput): void {
	expect(wasm(text)).toEqual(byReference(patterns, snapshotOf(objects).snapshot));
}

test("the reference finds in the shop what it should, so equal verdicts mean something", () => {
	const found = byReference(patterns, snapshotOf(SHOP).snapshot).map((finding) => JSON.parse(finding));
	expect(found.filter(({ pattern }) => pattern === "sidecar").map(({ resources }) => resources)).toMatchObject([
		[
			{ kind: "Deployment", namespace: "shop", name: "front", template: true },
			{ kind: "Pod", namespace: "shop", name: "fluentd", template: false },
		],
	]);
	expect(new Set(found.map(({ pattern }) => pattern)).size).toBeGreaterThan(8);
});

test.each(SHOP_SHAPES)("a shape that holds all objects: %s", (_, input) => {
	agree({ text: JSON.stringify(input), objects: SHOP });
});

test.each(OTHER_SHAPES)("a shape that holds one object, some, or none: %s", (_, input, objects) => {
	agree({ text: JSON.stringify(input), objects });
});

test("no input at all", () => expect(wasm(undefined)).toEqual([]));

test("lists in lists beyond the third level give nothing and no error", () => {
	expect(wasm(JSON.stringify(list(list(list(list(...SHOP))))))).toEqual([]);
});

test.each(OBJECTS)("the library and src/cluster make the same of %s", (_, objects) => {
	for (const input of bothWays(objects)) agree(input);
});

test.each(NUMBERS)("a number has one string form, however it is spelt: %s", (number) => {
	const text = textOfPodNamed(number);
	agree({ text, objects: JSON.parse(text) });
});
