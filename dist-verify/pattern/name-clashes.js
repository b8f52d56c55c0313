import { errorDiagnostic } from "../base/diagnostic.js";
import { quote } from "../base/quote.js";
/**
 * Returns an error for each pattern whose name or package another one of them has (`pattern/name-taken`, SEMANTICS.md 0):
 * together they cannot be told apart.
 */
export function nameClashes(patterns) {
    const seen = new Map();
    return patterns.flatMap((pattern) => {
        const first = seen.get(pattern.packageName);
        if (first === undefined) {
            seen.set(pattern.packageName, pattern);
            return [];
        }
        const message = first === pattern
            ? `the pattern ${quote(pattern.name)} is given twice`
            : `the pattern ${quote(pattern.name)} has the same name or package as the one in ${first.file}`;
        const help = first === pattern ? "give each pattern once" : "rename one of the two";
        return [errorDiagnostic({ code: "pattern/name-taken", message, help, ...pattern.places.name })];
    });
}
//# sourceMappingURL=name-clashes.js.map