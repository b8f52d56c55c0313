/** Writes a number and what it counts, for people: `1 object`, `2 objects`. */
export function pluralize(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
//# sourceMappingURL=pluralize.js.map