import type { Diagnostic, SourceLocation } from "../base/diagnostic.js";
import { nearestWord } from "../base/nearest-word.js";
import { isWildcard, matchesWildcard } from "../base/wildcard.js";
import { isChosen, type Profile, type ProfileChoice } from "../pattern/profile.js";
import { usageError } from "./terminal.js";

/** Which patterns judge. Names are wildcards (`*`, `?`). */
export interface PatternChoice {
	/** Of a bundle, the registry's included. Absent: of any profile. */
	readonly profile?: ProfileChoice;
	/** The only patterns that judge, whatever their profile; empty: all do that `profile` takes. */
	readonly only: readonly string[];
	/** Patterns that do not judge. */
	readonly skip: readonly string[];
}

/** The choice of all patterns. */
export const ALL_PATTERNS: PatternChoice = { only: [], skip: [] };

/** Tells whether a pattern of a bundle judges. */
export function judges(
	{ profile, only, skip }: PatternChoice,
	pattern: { readonly name: string; readonly profile: Profile },
): boolean {
	const isNamed = (names: readonly string[]) => names.some((name) => matchesWildcard(name, pattern.name));
	if (isNamed(skip)) return false;
	return only.length > 0 ? isNamed(only) : profile === undefined || isChosen(pattern.profile, profile);
}

/** Where a name of `--only` or `--skip` stands. */
export type PlaceOfName = (option: "only" | "skip", index: number) => SourceLocation | undefined;

/**
 * Returns the usage errors of names that no pattern has, each with the nearest that one has, and of a choice that leaves
 * no pattern.
 *
 * @param names those of all patterns that there are.
 * @param judging the number of those that judge.
 * @param takesUnknown whether names of an option may be of patterns that there are not.
 */
export function choiceMistakes(
	choice: PatternChoice,
	names: readonly string[],
	judging: number,
	placeOf: PlaceOfName = () => undefined,
	takesUnknown: (option: "only" | "skip") => boolean = () => false,
): readonly Diagnostic[] {
	const checked = (["only", "skip"] as const).filter((option) => !takesUnknown(option));
	const mistakes = checked.flatMap((option) =>
		choice[option].flatMap((name, i) => {
			if (names.some((known) => matchesWildcard(name, known))) return [];
			const nearest = isWildcard(name) ? nearestWildcard(name, names) : nearestWord(name, names);
			const help =
				nearest === undefined
					? "`patternc list` shows the names of the registry's patterns; * stands for any characters, ? for one"
					: `did you mean ${JSON.stringify(nearest)}?`;
			const message = `no pattern is called ${JSON.stringify(name)} (${option})`;
			return [{ ...usageError(message, help), ...placeOf(option, i) }];
		}),
	);
	const isNarrowed = choice.only.length > 0 || choice.skip.length > 0;
	if (mistakes.length > 0 || !isNarrowed || judging > 0 || names.length === 0) return mistakes;
	return [usageError("no pattern is left to judge by", "skip fewer patterns, or choose others with --only")];
}

/**
 * Finds the wildcard that a misspelt one most likely means and returns it: with the words that names begin with before
 * the first `*` or `?`, or with those that they end with behind the last.
 */
function nearestWildcard(wildcard: string, names: readonly string[]): string | undefined {
	const [, start = "", inner = "", end = ""] = /^([^*?]*)([*?].*[*?]|[*?])([^*?]*)$/s.exec(wildcard) ?? [];
	const starts = names.flatMap((name) =>
		[...name.matchAll(/-|$/g)].flatMap(({ index }) => [name.slice(0, index + 1), name.slice(0, index)]),
	);
	const ends = names.flatMap((name) =>
		[...name.matchAll(/^|-/g)].flatMap(({ index }) => [name.slice(index), name.slice(index + 1)]),
	);
	const isStart = names.some((name) => name.startsWith(start));
	const isEnd = names.some((name) => name.endsWith(end));
	const parts = [isStart ? start : nearestWord(start, starts), inner, isEnd ? end : nearestWord(end, ends)];
	if (parts.includes(undefined)) return undefined;
	const nearest = parts.join("");
	return nearest !== wildcard && names.some((name) => matchesWildcard(nearest, name)) ? nearest : undefined;
}
