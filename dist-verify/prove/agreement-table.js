const NONE = { agree: 0, declared: {}, differ: 0, refused: {} };
/** Returns what each engine stands at after judged jobs; all zero where there are none. */
export function countAgreements(engines, jobs) {
    return Object.fromEntries(engines.map(({ name }, i) => {
        const counts = { agree: 0, differ: 0 };
        const [declared, refused] = [new Map(), new Map()];
        for (const { standings } of jobs) {
            const standing = standings[i];
            if (standing?.is === "declared")
                countIn(declared, standing.difference);
            else if (standing?.is === "refused")
                countIn(refused, standing.reason);
            else if (standing !== undefined)
                counts[standing.is]++;
        }
        const standings = {
            agree: counts.agree,
            declared: Object.fromEntries(declared),
            differ: counts.differ,
            refused: Object.fromEntries(refused),
        };
        return [name, standings];
    }));
}
/** Returns all of them together. */
export function sumAgreements(all) {
    const names = new Set(all.flatMap((one) => Object.keys(one)));
    return Object.fromEntries([...names].map((name) => [name, all.map((one) => one[name] ?? NONE).reduce((sum, one) => added(sum, one), NONE)]));
}
/** AgreementCounts after refusals that every engine shares: our reader takes no such pattern, so none got to see it. */
export function withRefusals(standings, refused) {
    return Object.fromEntries(Object.entries(standings).map(([name, one]) => [name, added(one, { ...NONE, refused })]));
}
/** Returns how much was put to an engine. */
export function totalEvaluations({ agree, declared, differ, refused }) {
    return agree + total(declared) + differ + total(refused);
}
/** Returns the sum of counts by id or reason. */
export function total(counts) {
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
/** Engines that could be compared on nothing, in words: they have not agreed with anybody. */
export function uncomparedEngines(standings, noun) {
    return comparedOf(standings).flatMap(({ name, compared, of }) => of > 0 && compared === 0 ? [`${name} could not be compared on any ${noun}`] : []);
}
/**
 * Engines that could be compared on less than half, in words: what they agree on is not what most of the work is about.
 */
export function rarelyComparedEngines(standings, noun) {
    return comparedOf(standings).flatMap(({ name, compared, of }) => compared * 2 < of ? [`${name} could be compared on ${compared} of ${of} ${noun}s`] : []);
}
function comparedOf(standings) {
    return Object.entries(standings).map(([name, one]) => ({
        name,
        compared: one.agree + one.differ,
        of: totalEvaluations(one),
    }));
}
function countIn(counts, key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}
function added(a, b) {
    return {
        agree: a.agree + b.agree,
        declared: addedCounts(a.declared, b.declared),
        differ: a.differ + b.differ,
        refused: addedCounts(a.refused, b.refused),
    };
}
function addedCounts(a, b) {
    // A Map, since a reason is any text: `__proto__` too.
    const sums = new Map(Object.entries(a));
    for (const [key, count] of Object.entries(b))
        sums.set(key, (sums.get(key) ?? 0) + count);
    return Object.fromEntries(sums);
}
//# sourceMappingURL=agreement-table.js.map