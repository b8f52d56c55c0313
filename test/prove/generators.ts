import type { Json } from "../../src/base/json.js";
import type { Pattern } from "../../src/pattern/pattern.js";
import { PatternGenerator } from "../../src/prove/generate/pattern-generator.js";
import type { Random } from "../../src/prove/generate/random.js";

const generators = new WeakMap<Pattern, PatternGenerator>();

/** Returns the generator of a pattern, which is made once. */
export function generatorOf(pattern: Pattern): PatternGenerator {
	const generator = generators.get(pattern) ?? new PatternGenerator(pattern);
	generators.set(pattern, generator);
	return generator;
}

/** Makes documents that are directed at a pattern. */
export function directedDocuments(random: Random, pattern: Pattern, number?: number): readonly Json[] {
	return generatorOf(pattern).documents(random, number);
}
