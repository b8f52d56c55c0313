import { InvalidArgumentError } from "commander";
import { packagePrefix } from "../rego/package-prefix.js";
/** Appends a value of a repeatable option to the previous ones and returns them. */
export function collect(value, previous = []) {
    return [...previous, value];
}
/**
 * Checks the name of a namespace and returns it.
 *
 * @throws InvalidArgumentError, whose message commander prints.
 */
export function namespaceName(value) {
    const mistake = namespaceMistake(value);
    if (mistake === undefined)
        return value;
    throw new InvalidArgumentError(`${mistake}.`);
}
/** Tells how to write the name of a namespace; `undefined` where a text is one. */
export function namespaceMistake(value) {
    if (/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(value) && value.length <= 63)
        return undefined;
    return "a namespace has lower-case letters, digits and -, at most 63";
}
/**
 * Reads the prefix of all packages of a build and returns its names.
 *
 * @throws InvalidArgumentError, whose message commander prints.
 */
export function packagesBelow(value) {
    const prefix = packagePrefix(value);
    if (prefix !== undefined)
        return prefix;
    throw new InvalidArgumentError("give names of Rego with dots between them, as acme or acme.platform: letters, digits and _, no keyword, at most 100 characters, and not below data, input, inventory, kubepattern, kubepattern_test, lib, main or system.");
}
/**
 * Reads a whole number that is not negative and returns it.
 *
 * @throws InvalidArgumentError, whose message commander prints.
 */
export function count(value) {
    return numberOr(value, "count");
}
/**
 * Reads a number of seconds, at least one and at most a day, and returns it.
 *
 * @throws InvalidArgumentError, whose message commander prints.
 */
export function seconds(value) {
    return numberOr(value, "seconds");
}
/** The numbers that options and variables take: how each is read, and what is said where a text is none. */
export const NUMBERS = {
    count: {
        read: (text) => (/^[0-9]{1,15}$/.test(text) ? Number(text) : undefined),
        help: "give a whole number that is not negative",
    },
    seconds: {
        read: (text) => /^[0-9]{1,5}$/.test(text) && Number(text) > 0 && Number(text) <= 86_400 ? Number(text) : undefined,
        help: "give a whole number of seconds, from 1 to 86400",
    },
};
function numberOr(text, form) {
    const { read, help } = NUMBERS[form];
    const number = read(text);
    if (number === undefined)
        throw new InvalidArgumentError(`${help}.`);
    return number;
}
//# sourceMappingURL=option-values.js.map