import { nearestWord } from "../base/nearest-word.js";
import { isWildcard, matchesWildcard } from "../base/wildcard.js";
import { isChosen } from "../pattern/profile.js";
import { usageError } from "./terminal.js";
/** The choice of all patterns. */
export const ALL_PATTERNS = { only: [], skip: [] };
/** Tells whether a pattern of a bundle judges. */
export function judges({ profile, only, skip }, pattern) {
    const isNamed = (names) => names.some((name) => matchesWildcard(name, pattern.name));
    if (isNamed(skip))
        return false;
    return only.length > 0 ? isNamed(only) : profile === undefined || isChosen(pattern.profile, profile);
}
/**
 * Returns the usage errors of names that no pattern has, each with the nearest that one has, and of a choice that leaves
 * no pattern.
 *
 * @param names those of all patterns that there are.
 * @param judging the number of those that judge.
 * @param takesUnknown whether names of an option may be of patterns that there are not.
 */
export function choiceMistakes(choice, names, judging, placeOf = () => undefined, takesUnknown = () => false) {
    const checked = ["only", "skip"].filter((option) => !takesUnknown(option));
    const mistakes = checked.flatMap((option) => choice[option].flatMap((name, i) => {
        if (names.some((known) => matchesWildcard(name, known)))
            return [];
        const nearest = isWildcard(name) ? nearestWildcard(name, names) : nearestWord(name, names);
        const help = nearest === undefined
            ? "`patternc list` shows the names of the registry's patterns; * stands for any characters, ? for one"
            : `did you mean ${JSON.stringify(nearest)}?`;
        const message = `no pattern is called ${JSON.stringify(name)} (${option})`;
        return [{ ...usageError(message, help), ...placeOf(option, i) }];
    }));
    const isNarrowed = choice.only.length > 0 || choice.skip.length > 0;
    if (mistakes.length > 0 || !isNarrowed || judging > 0 || names.length === 0)
        return mistakes;
    return [usageError("no pattern is left to judge by", "skip fewer patterns, or choose others with --only")];
}
/**
 * Finds the wildcard that a misspelt one most likely means and returns it: with the words that names begin with before
 * the first `*` or `?`, or with those that they end with behind the last.
 */
function nearestWildcard(wildcard, names) {
    const [, start = "", inner = "", end = ""] = /^([^*?]*)([*?].*[*?]|[*?])([^*?]*)$/s.exec(wildcard) ?? [];
    const starts = names.flatMap((name) => [...name.matchAll(/-|$/g)].flatMap(({ index }) => [name.slice(0, index + 1), name.slice(0, index)]));
    const ends = names.flatMap((name) => [...name.matchAll(/^|-/g)].flatMap(({ index }) => [name.slice(index), name.slice(index + 1)]));
    const isStart = names.some((name) => name.startsWith(start));
    const isEnd = names.some((name) => name.endsWith(end));
    const parts = [isStart ? start : nearestWord(start, starts), inner, isEnd ? end : nearestWord(end, ends)];
    if (parts.includes(undefined))
        return undefined;
    const nearest = parts.join("");
    return nearest !== wildcard && names.some((name) => matchesWildcard(nearest, name)) ? nearest : undefined;
}
//# sourceMappingURL=chosen-patterns.js.map