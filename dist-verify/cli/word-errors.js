import { didYouMean } from "../base/did-you-mean.js";
import { usageError } from "./terminal.js";
/**
 * Checks the word that an option was given and returns the usage error where it is none of those known.
 *
 * @param where says where it stands, at the end of the message.
 */
export function wordErrors(option, word, words, where = "") {
    if (words.includes(word))
        return [];
    return [usageError(`unknown ${option} ${JSON.stringify(word)}${where}`, didYouMean(word, words))];
}
//# sourceMappingURL=word-errors.js.map