import { warningDiagnostic } from "../../base/diagnostic.js";
import { didYouMean } from "../../base/did-you-mean.js";
import { quote } from "../../base/quote.js";
import { SETTINGS } from "./settings.js";
const PREFIX = "PATTERNC_";
/** Variables of patternc that are no settings of a check. */
const OTHERS = ["PATTERNC_CONFIG", "PATTERNC_KEEP_TMP"];
/** Variables of our templates for CI and of our own tests, which a check may find around it. */
const NOT_OURS = /^PATTERNC_(?:VERSION|ARGS|ACTION_\w+|TOOLS|DEMAND_TOOLS|DUCKDB|FUZZ\w*|RANDOM_\w+|SCREENSHOTS)$/;
/**
 * Returns a warning (`config/unknown-variable`) for each variable of the environment that is called like a setting and is
 * none, with the nearest that is one.
 */
export function unknownVariables(environment) {
    // Most runs have none.
    const ours = Object.keys(environment).filter((name) => name.toUpperCase().startsWith(PREFIX));
    if (ours.length === 0)
        return [];
    const known = [...SETTINGS.map(({ variable }) => variable), ...OTHERS].sort();
    return ours
        .filter((name) => !known.includes(name) && !NOT_OURS.test(name))
        .map((name) => warningDiagnostic({
        code: "config/unknown-variable",
        message: `the variable ${quote(name)} of the environment sets nothing`,
        help: didYouMean(name, known),
    }));
}
//# sourceMappingURL=unknown-variables.js.map