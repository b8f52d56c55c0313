import { success } from "../../base/result.js";
import { kindCatalogOf } from "../../pattern/kind-catalog.js";
import { kindsFileOf } from "../../pattern/kinds-file.js";
import { readKinds } from "../kinds-option.js";
import { isInline } from "./config-file.js";
/** Reads the kinds file of a check, or what the configuration file says in its place, and returns the catalog. */
export function kindsOfRun({ options, config }) {
    const inline = config?.values.kinds;
    if (options.kinds !== undefined || config === undefined || !isInline(inline))
        return readKinds(options.kinds);
    const kinds = kindsFileOf({
        value: inline,
        locate: (path, of) => config.locate(["kinds", ...path], of === "key" ? of : undefined),
    });
    return kinds.ok ? success(kindCatalogOf(kinds.value)) : kinds;
}
//# sourceMappingURL=kinds-of-run.js.map