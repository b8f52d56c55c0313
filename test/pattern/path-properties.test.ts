import { expect, test } from "vitest";
import { formatPath, type Path, parsePath, type Step } from "../../src/pattern/path.js";
import { fc } from "../fast-check.js";

/** A key that the grammar can spell: it has no quotes of both kinds, and is not empty. */
const key = fc
	.oneof(fc.string({ minLength: 1, unit: "binary" }), fc.stringMatching(/^[A-Za-z0-9_\-/]+$/))
	.filter((text) => !(text.includes("'") && text.includes('"')));

const keyStep = key.map((text): Step => ({ step: "key", key: text }));

const step = fc.oneof(
	keyStep,
	fc.nat({ max: 2 ** 31 - 1 }).map((index): Step => ({ step: "index", index })),
	fc.constant<Step>({ step: "each" }),
);

/** Any path: its first step is a key. */
const path = fc.tuple(keyStep, fc.array(step, { maxLength: 8 })).map(([first, others]): Path => [first, ...others]);

test("a path that is spelt out is read as the same path", () => {
	fc.assert(
		fc.property(path, (steps) => {
			expect(parsePath(formatPath(steps))).toEqual({ ok: true, path: steps });
		}),
	);
});

test("two paths have one spelling only where they are equal", () => {
	fc.assert(
		fc.property(path, path, (one, other) => {
			const areEqual = JSON.stringify(one) === JSON.stringify(other);
			expect(formatPath(one) === formatPath(other)).toBe(areEqual);
		}),
	);
});

test("any text is a path, or is refused at a place in it", () => {
	const text = fc.oneof(
		fc.string({ unit: "binary" }),
		fc.array(fc.constantFrom(..."a.['\"]*0$@ -/", "b'", "[*]", "['x']")).map((parts) => parts.join("")),
	);
	fc.assert(
		fc.property(text, (written) => {
			const parsed = parsePath(written);
			if (parsed.ok) expect(parsePath(formatPath(parsed.path))).toEqual(parsed);
			else {
				expect(parsed.reason).not.toBe("");
				expect(parsed.offset).toBeGreaterThanOrEqual(0);
				expect(parsed.offset).toBeLessThanOrEqual(written.length);
			}
		}),
	);
});
