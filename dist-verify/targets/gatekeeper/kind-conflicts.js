import { errorDiagnostic } from "../../base/diagnostic.js";
import { escapeControls } from "../../base/escape-controls.js";
import { kindName } from "./kind-name.js";
/**
 * Returns an error (`build/kind-taken`) for each pattern whose constraints would have the kind of another's: `a-bc`
 * beside `ab-c`.
 */
export function kindConflicts(patterns) {
    const owners = new Map();
    for (const pattern of patterns) {
        for (const form of ["object", "namespace"]) {
            const kind = kindName(pattern, form).toLowerCase();
            owners.set(kind, owners.get(kind) ?? pattern);
        }
    }
    return patterns.flatMap((pattern) => {
        const kind = kindName(pattern, "object");
        const namespaceKind = kindName(pattern, "namespace");
        const owner = [kind, namespaceKind].map((one) => owners.get(one.toLowerCase())).find((one) => one !== pattern);
        if (owner === undefined)
            return [];
        const message = `for Gatekeeper the name ${escapeControls(pattern.name)} becomes the kind ${kind}, as that of ${owner.file} does`;
        const help = "give one of the two another metadata.name, or leave out --target gatekeeper";
        return [errorDiagnostic({ code: "build/kind-taken", message, help, ...pattern.places.name })];
    });
}
//# sourceMappingURL=kind-conflicts.js.map