import { type Diagnostic, errorDiagnostic } from "../../base/diagnostic.js";
import { escapeControls } from "../../base/escape-controls.js";
import type { Pattern } from "../../pattern/pattern.js";
import { kindName } from "./kind-name.js";
import type { ReviewScope } from "./review-plan.js";

const SCOPES = ["object", "namespace", "cluster"] as const satisfies readonly ReviewScope[];

/**
 * Returns an error (`build/kind-taken`) for each pattern whose constraints would have the kind of another's: `a-bc`
 * beside `ab-c`.
 */
export function kindConflicts(patterns: readonly Pattern[]): readonly Diagnostic[] {
	const owners = new Map<string, Pattern>();
	for (const pattern of patterns) {
		for (const scope of SCOPES) {
			const kind = kindName(pattern, scope).toLowerCase();
			owners.set(kind, owners.get(kind) ?? pattern);
		}
	}
	return patterns.flatMap((pattern) => {
		const kind = kindName(pattern, "object");
		const kinds = SCOPES.map((scope) => kindName(pattern, scope));
		const owner = kinds.map((one) => owners.get(one.toLowerCase())).find((one) => one !== pattern);
		if (owner === undefined) return [];
		const message = `for Gatekeeper the name ${escapeControls(pattern.name)} becomes the kind ${kind}, as that of ${owner.file} does`;
		const help = "give one of the two another metadata.name, or leave out --target gatekeeper";
		return [errorDiagnostic({ code: "build/kind-taken", message, help, ...pattern.places.name })];
	});
}
