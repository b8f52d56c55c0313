/** Counts findings by what suppressed them and says it, for a summary; empty where there are none. */
export function suppressionCounts(suppressions) {
    const counts = new Map();
    for (const suppression of suppressions) {
        if (suppression !== undefined)
            counts.set(suppression.by, (counts.get(suppression.by) ?? 0) + 1);
    }
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (total === 0)
        return "";
    return `${total} suppressed (${[...counts].map(([by, count]) => `${count} by ${by}`).join(", ")})`;
}
//# sourceMappingURL=suppression.js.map