import { criterionText } from "./relation-text.js";
import { sentence } from "./sentence.js";
/** Says how a policy finds out about a link, and returns the sentence. A link that never holds has no probe. */
export function accessSentences(probe) {
    if (probe === undefined)
        return [sentence("found out: these kinds are never related so, and nothing is looked up")];
    return [sentence(`found out: ${accessText(probe.access)}`)];
}
/** Says how a policy finds pairs, and returns the sentence. */
export function pairingSentence({ access }) {
    if (access.by === "scan")
        return sentence(`found out: every pair is tried, since ${access.why}`);
    const { title, summary } = access.driver.join;
    return sentence(`found out: pairs are looked up by the keys of ${title} (${summary})`);
}
function accessText(access) {
    switch (access.by) {
        case "key-set":
            return `by a set of the keys of ${access.join.title}: ${access.join.summary}`;
        case "two-of-each-key":
            return `by the keys of ${access.join.title}, two objects of each, since ${access.why}: ${access.join.summary}`;
        case "closure":
            return "by following owners upwards, once for all of them";
        case "criteria": {
            const { key, selector, residual, staysInNamespace } = access;
            const parts = [
                ...(key.length === 0 ? [] : [`${key.length === 1 ? "one text" : `${key.length} texts`} that both have`]),
                ...(selector === undefined ? [] : ["what the selector requires"]),
            ];
            const rest = residual.length === 0
                ? ""
                : `; of what has that key it is tested that ${residual.map(criterionText).join(" and ")}`;
            const where = staysInNamespace ? "within a namespace" : "in all namespaces";
            return `by one key of ${parts.join(" and ")}, ${where}${rest}`;
        }
    }
}
//# sourceMappingURL=access-text.js.map