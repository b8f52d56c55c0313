/** Tells whether a text that is asked for is among those that an object has. */
export function isMet(wanted, texts) {
    return wanted?.some((text) => texts?.includes(text) === true) === true;
}
//# sourceMappingURL=question.js.map