import type { Json } from "../../src/base/json.js";
import type { Pattern } from "../../src/pattern/pattern.js";
import { PatternGenerator } from "../../src/prove/generate/pattern-generator.js";
import type { Random } from "../../src/prove/generate/random.js";
import type { SnapshotGenerator } from "../../src/prove/generate/snapshot-generator.js";
import { snapshotGeneratorOf } from "../../src/prove/generate/snapshot-generators.js";

const generators = new WeakMap<Pattern, PatternGenerator>();

/** Returns the generator of a pattern of the registry dialect, which is made once. */
export function generatorOf(pattern: Pattern): PatternGenerator {
	const generator = generators.get(pattern) ?? new PatternGenerator(pattern);
	generators.set(pattern, generator);
	return generator;
}

const snapshotGenerators = new WeakMap<Pattern, SnapshotGenerator>();

/** Makes documents that are directed at a pattern of any dialect. */
export function directedDocuments(random: Random, pattern: Pattern, number?: number): readonly Json[] {
	const generator = snapshotGenerators.get(pattern) ?? snapshotGeneratorOf(pattern);
	snapshotGenerators.set(pattern, generator);
	return generator.documents(random, number);
}
