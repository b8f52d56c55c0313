/** Returns the other end of a join. */
export function oppositeSide(side) {
    return side === "referrer" ? "referent" : "referrer";
}
//# sourceMappingURL=join.js.map