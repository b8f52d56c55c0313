import { pluralize } from "../../base/pluralize.js";
import { placeText } from "./finding-view.js";
/** A page shows so many. */
const MAX_DIAGNOSTICS = 1_000;
/** Makes what the page shows of diagnostics, as `diagnostics.html.hbs` takes it, and returns it. */
export function diagnosticsView(diagnostics) {
    const errors = diagnostics.filter(({ severity }) => severity === "error").length;
    const counts = `${pluralize(errors, "error")}, ${pluralize(diagnostics.length - errors, "warning")}`;
    const more = diagnostics.length > MAX_DIAGNOSTICS ? `; the first ${MAX_DIAGNOSTICS} are shown` : "";
    return {
        words: `What patternc says of its input: ${counts}${more}.`,
        diagnostics: diagnostics.slice(0, MAX_DIAGNOSTICS).map(({ code, severity, message, help, place }) => ({
            ...{ code, severity, message, help },
            place: place === undefined ? "" : placeText(place),
        })),
    };
}
//# sourceMappingURL=diagnostics-view.js.map