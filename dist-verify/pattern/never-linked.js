import { escapeControls } from "../base/escape-controls.js";
import { checkFields } from "./field-check.js";
import { typesOfKind } from "./field-table.js";
import { EVERY_KIND, kindsNamed, kindsText } from "./kinds.js";
import { parsePath } from "./path.js";
import { canHaveInCommon, canLink, RELATIONSHIPS } from "./relationship-type.js";
/**
 * Returns what is wrong with a rule between kinds that its type never links, and what its author may write instead
 * (SEMANTICS.md 4); `undefined` where the type can link them.
 */
export function neverLinked(rule, a, b) {
    if (isPossible(rule, a, b))
        return undefined;
    const { type, isCommon } = rule;
    const [one, two] = [shown(a), shown(b)];
    const { from, to } = RELATIONSHIPS[type];
    return {
        message: isCommon
            ? `by ${type} a ${one} and a ${two} never have anything in common`
            : `${type} never links a ${one} and a ${two}`,
        help: `${type} goes from ${kindsText(from)} to ${kindsText(to)}; ${insteadOf(rule, a, b)}`,
    };
}
function isPossible({ type, isCommon }, a, b) {
    return (isCommon ? canHaveInCommon : canLink)(type, kindsNamed(a), kindsNamed(b));
}
/** Says what to write in place of a rule. What keeps its type comes first: the type is what the author is most sure of. */
function insteadOf(rule, a, b) {
    const { type, isCommon } = rule;
    for (const [one, two] of [
        [POD, b],
        [a, POD],
        [POD, POD],
    ]) {
        const replaced = [...new Set([...(one === a ? [] : [a]), ...(two === b ? [] : [b])])];
        const mayBePods = replaced.every((kind) => kind !== POD && podTemplateOf(kind) !== "none");
        if (replaced.length > 0 && mayBePods && isPossible(rule, one, two))
            return podsOf(replaced);
    }
    if (isPossible({ type, isCommon: !isCommon }, a, b)) {
        return isCommon
            ? 'a rule under "relationships" says that it links the two'
            : 'a rule under "commonRelationships" says that both have the same one';
    }
    const others = TYPES.filter((other) => isSpecific(other, isCommon) && isPossible({ type: other, isCommon }, a, b));
    if (others.length > 0)
        return others.map((other) => `${other} links ${RELATIONSHIPS[other].links}`).join("; ");
    const { ofAnyKinds } = RELATIONSHIPS[type];
    return `a Pattern of kubepattern.dev/v1 can say it of any kinds, with the type "${ofAnyKinds}"${OF_TYPE[ofAnyKinds]}`;
}
const POD = "Pod";
const TYPES = Object.keys(RELATIONSHIPS);
const OF_TYPE = {
    owns: " or ownedBy",
    selects: " or selectedBy and a selectorPath",
    custom: " and the fields that must be equal",
};
/** Tells whether a type says something of two kinds that it can link: any two may be in one namespace. */
function isSpecific(type, isCommon) {
    return RELATIONSHIPS[type].to !== EVERY_KIND || (type === "IS_NAMESPACE_OF" && !isCommon);
}
function podsOf(kinds) {
    const names = kinds.map(shown).join(" and ");
    const isSure = kinds.every((kind) => podTemplateOf(kind) === "own");
    const condition = isSure ? "" : `if ${names} has a Pod template, `;
    return `${condition}write Pod in place of ${names}: the Pod of its template is judged, and findings name the ${names}`;
}
const TEMPLATES = ["spec.template.spec.containers", "spec.jobTemplate.spec.template.spec.containers"].map((text) => {
    const parsed = parsePath(text);
    return parsed.ok ? parsed.path : [];
});
/** Tells whether a kind has a Pod template. Nothing is known of custom kinds. */
function podTemplateOf(kind) {
    if (typesOfKind(kind).length === 0)
        return "unknown";
    return TEMPLATES.some((path) => checkFields(kind, path).length === 0) ? "own" : "none";
}
function shown(kind) {
    return escapeControls(kind, 80);
}
//# sourceMappingURL=never-linked.js.map