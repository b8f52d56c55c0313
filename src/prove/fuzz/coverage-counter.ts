import { compareCodePoints } from "../../base/json.js";
import { OPERATOR_NAMES } from "../../pattern/operator.js";
import type { Pattern } from "../../pattern/pattern.js";
import { RELATIONSHIP_TYPES, UNSUPPORTED_TYPE } from "../../pattern/relationship-type.js";
import type { EngineOutcome } from "../engine.js";
import { structureOf } from "../generate/pattern-structure.js";
import type { PatternOrigin } from "./batch.js";

/** Evaluations, and how many of them had a finding. */
export interface HitRate {
	readonly evaluations: number;
	readonly withFinding: number;
}

/** How often there was something to find: engines that agree on nothing but nothing prove nothing. */
export interface HitRates {
	readonly all: HitRate;
	/** By where the pattern came from. */
	readonly origins: Readonly<Record<string, HitRate>>;
	/** By the operators and relationship types of the pattern. */
	readonly operators: Readonly<Record<string, HitRate>>;
	readonly relationships: Readonly<Record<string, HitRate>>;
	/** By the name of a given pattern. */
	readonly patterns: Readonly<Record<string, HitRate>>;
}

/**
 * What is asked of a share once there is enough to judge by: at least this part with, and this part without a finding.
 */
const FLOOR = 0.02;
const ENOUGH = 400;

/** Counts evaluations by what their patterns use: operators, relationship types, names. */
export class CoverageCounter {
	readonly #counts = new Map<string, { evaluations: number; withFinding: number }>();
	readonly #keys = new WeakMap<Pattern, readonly string[]>();

	/** @param known names of given patterns: they are reported also where nothing was counted. */
	constructor(private readonly known: readonly string[]) {}

	add(pattern: Pattern, origin: PatternOrigin, outcome: EngineOutcome | undefined): void {
		const found = outcome?.is === "findings" && outcome.findings.length > 0 ? 1 : 0;
		const keys = this.#keys.get(pattern) ?? keysOf(pattern, origin);
		this.#keys.set(pattern, keys);
		for (const key of keys) {
			const count = this.#counts.get(key) ?? { evaluations: 0, withFinding: 0 };
			count.evaluations++;
			count.withFinding += found;
			this.#counts.set(key, count);
		}
	}

	shares(): HitRates {
		const under = (group: string, names: readonly string[]) =>
			Object.fromEntries(names.map((name) => [name, this.#shareOf(`${group} ${name}`)]));
		return {
			all: this.#shareOf("all"),
			origins: under("origin", ["given", "valid", "arbitrary"]),
			operators: under("operator", OPERATOR_NAMES),
			relationships: under("relationship", RELATIONSHIP_TYPES.filter(isJudged)),
			patterns: under("pattern", [...this.known].sort(compareCodePoints)),
		};
	}

	#shareOf(key: string): HitRate {
		return { ...(this.#counts.get(key) ?? { evaluations: 0, withFinding: 0 }) };
	}
}

/** Refused by its very name (SEMANTICS.md 4). */
function isJudged(type: string): boolean {
	return type !== UNSUPPORTED_TYPE;
}

function keysOf(pattern: Pattern, origin: PatternOrigin): readonly string[] {
	const { name, roles, links, commonLinks } = structureOf(pattern);
	const conditions = roles.flatMap((role) => role.conditions);
	const rules = [...links.rules, ...commonLinks.rules];
	return [
		"all",
		`origin ${origin}`,
		...new Set(conditions.map(({ operator }) => `operator ${operator}`)),
		...new Set(rules.map(({ type }) => `relationship ${type}`)),
		...(origin === "given" ? [`pattern ${name}`] : []),
	];
}

/**
 * Tells which hit rates are below the floor, in words: a run that hardly finds anything, or always does, proves little.
 */
export function vacuityWarnings({ operators, relationships, patterns }: HitRates): readonly string[] {
	const judged = { operator: operators, relationship: relationships, pattern: patterns };
	return Object.entries(judged).flatMap(([what, shares]) =>
		Object.entries(shares).flatMap(([name, { evaluations, withFinding }]) => {
			const least = Math.min(withFinding, evaluations - withFinding);
			if (evaluations < ENOUGH || least >= evaluations * FLOOR) return [];
			return [`${what} ${name}: ${withFinding} of ${evaluations} evaluations have a finding`];
		}),
	);
}
