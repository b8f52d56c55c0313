/** Decides how pairs are found: by the keys of a link that no finding can do without, else by trying every pair. */
export function planPairing(requirement) {
    const driver = driverOf(requirement);
    return {
        access: driver === undefined
            ? { by: "scan", why: "no link of the pair is needed for every finding" }
            : { by: "key-index", driver },
        requirement,
    };
}
/** Returns a link that must hold: one of `allOf`, or one whose points are needed to reach the minimum. */
function driverOf({ allOf, score: { minimum, terms } }) {
    const total = terms.reduce((sum, { points }) => sum + points, 0);
    const needed = terms.filter(({ wanted, points }) => wanted && total - points < minimum);
    return allOf[0] ?? needed[0]?.link;
}
/** Tells whether a policy tries every subject with every partner: the work grows with the product of the two. */
export function triesAllPairs({ pairing, isVacuous }) {
    return pairing?.access.by === "scan" && !isVacuous;
}
//# sourceMappingURL=plan-pairing.js.map