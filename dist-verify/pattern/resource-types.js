import { quote } from "../base/quote.js";
import { EVERY_KIND, groupOf, unionOfKinds } from "./kinds.js";
import { readKind } from "./resource-kinds.js";
import { ResourcePaths } from "./resource-paths.js";
/**
 * Reads the form of a type and returns the kinds that it takes: exactly one of a kind, every kind of a group, a category,
 * a list, and `more` (SEMANTICS-CRD.md 3); `undefined` where that is refused, or in doubt.
 */
export function readType(source, at, more, context) {
    const forms = ["kinds", ...more].filter((key) => source[key] !== undefined);
    const [form, second] = forms;
    const others = ["kind", "apiVersion", "plural", "category"].filter((key) => source[key] !== undefined);
    const beside = second ?? others[0];
    if (form !== undefined && beside !== undefined) {
        const help = "name kinds in one way: remove one of the two";
        context.refuse("pattern/kind-form", [...at, form], `${quote(form)} stands beside ${quote(beside)}`, help);
        return undefined;
    }
    if (form === "fromTarget")
        return readFromTarget(source.fromTarget ?? {}, [...at, form], context);
    if (form === "kinds") {
        const sets = (source.kinds ?? []).map((entry, i) => entry === undefined ? undefined : readKind(entry, [...at, form, i], context));
        const known = sets.filter((set) => set !== undefined);
        return known.length < sets.length ? undefined : { kinds: unionOfKinds(known) };
    }
    if (![...more, "kinds"].every((key) => context.isIntact([...at, key])))
        return undefined;
    const kinds = readKind(source, at, context);
    return kinds === undefined ? undefined : { kinds };
}
function readFromTarget(source, at, context) {
    const paths = new ResourcePaths(context, undefined, undefined);
    const pathAt = (key) => {
        const text = source[key];
        return text === undefined ? undefined : paths.read(text, [...at, key]);
    };
    const kind = pathAt("kindPath");
    const namedVersion = pathAt("apiVersionPath");
    pathAt("pluralPath");
    const { apiVersion, apiVersionPath } = source;
    if (!["apiVersion", "apiVersionPath"].every((key) => context.isIntact([...at, key])))
        return undefined;
    if ((apiVersion === undefined) === (apiVersionPath === undefined)) {
        const message = apiVersion === undefined ? "no apiVersion is named" : '"apiVersion" stands beside "apiVersionPath"';
        const place = apiVersion === undefined ? at : [...at, "apiVersionPath"];
        context.refuse("pattern/kind-form", place, message, 'write either "apiVersion" or "apiVersionPath"');
        return undefined;
    }
    const version = apiVersion ?? namedVersion;
    if (kind === undefined || version === undefined)
        return undefined;
    const kinds = typeof version === "string" ? [{ group: groupOf(version) }] : EVERY_KIND;
    return { kinds, namedBySubject: { kind, apiVersion: version } };
}
//# sourceMappingURL=resource-types.js.map