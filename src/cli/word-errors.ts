import type { Diagnostic } from "../base/diagnostic.js";
import { didYouMean } from "../base/did-you-mean.js";
import { usageError } from "./terminal.js";

/** Checks the word that an option was given and returns the usage error where it is none of those known. */
export function wordErrors(option: string, word: string, words: readonly string[]): readonly Diagnostic[] {
	return words.includes(word) ? [] : [usageError(`unknown ${option} ${JSON.stringify(word)}`, didYouMean(word, words))];
}
