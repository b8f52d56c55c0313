/** Decides which findings of each snapshot count, and returns the snapshots with that. */
export async function decideFindings(judged, decisions) {
    const decided = [];
    for (const one of judged) {
        const { findings, snapshot, patterns, name } = one;
        decided.push({ ...one, ...(await decisions.of(findings, snapshot, patterns, name)) });
    }
    return decided;
}
//# sourceMappingURL=decide-findings.js.map