/**
 * Formats the hit rates of a fuzz run and returns the text: a line for each operator, relationship type and pattern.
 */
export function sharesText({ all, operators, relationships, resource, patterns }) {
    const ofResources = Object.entries(resource).map(([group, rates]) => [`${group} (resource dialect)`, rates]);
    const groups = { operators, relationships, ...Object.fromEntries(ofResources), patterns };
    const lines = Object.entries(groups).flatMap(([group, rates]) => {
        const counted = Object.entries(rates).filter(([, { evaluations }]) => evaluations > 0);
        return counted.length === 0 ? [] : [group, ...counted.map(([name, rate]) => `  ${name.padEnd(36)} ${part(rate)}`)];
    });
    return [`with a finding: ${part(all)}`, ...lines, ""].join("\n");
}
function part({ evaluations, withFinding }) {
    const percent = evaluations === 0 ? 0 : (100 * withFinding) / evaluations;
    return `${percent.toFixed(1).padStart(5)} %  ${String(withFinding).padStart(7)} of ${evaluations}`;
}
//# sourceMappingURL=shares-text.js.map