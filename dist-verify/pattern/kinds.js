/** Every kind of every group. */
export const EVERY_KIND = [{}];
/** Returns the API group of an `apiVersion`: what stands before its first `/`, without one the empty text of core. */
export function groupOf(apiVersion) {
    const slash = apiVersion.indexOf("/");
    return slash === -1 ? "" : apiVersion.slice(0, slash);
}
/** Makes the kinds that have one of these names, in any API group (SEMANTICS.md 4). */
export function kindsNamed(...names) {
    return names.map((kind) => ({ kind }));
}
/** Tells whether a kind is in a set. */
export function includesKind(set, { group, kind }) {
    return set.some((pattern) => (pattern.group === undefined || pattern.group === group) && (pattern.kind === undefined || pattern.kind === kind));
}
/** Tells whether some kind, known or not, is in both sets. */
export function kindsOverlap(a, b) {
    return a.some((one) => b.some((other) => canBeSame(one.group, other.group) && canBeSame(one.kind, other.kind)));
}
/** Returns the union of sets, without patterns that others of it include. Those that stay keep their order. */
export function unionOfKinds(sets) {
    const all = sets.flat();
    return all.filter((pattern, i) => !all.some((other, j) => i !== j && includesPattern(other, pattern) && (j < i || !includesPattern(pattern, other))));
}
/** Returns a set as it stands in a message: `apps/Deployment, core/Pod`; `Pod` of any group, `apps/*`, `any kind`. */
export function kindsText(set) {
    return set.length === 0 ? "no kind" : set.map(kindText).join(", ");
}
/** Returns a pattern as it stands in a message: `apps/Deployment`, `Pod` of any group, `apps/*`, `any kind`. */
export function kindText({ group, kind }) {
    if (group === undefined)
        return kind ?? "any kind";
    return `${group === "" ? "core" : group}/${kind ?? "*"}`;
}
/** Tells whether a set has every kind. */
export function takesEveryKind(set) {
    return set.some(({ group, kind }) => group === undefined && kind === undefined);
}
/** Returns the names of the kinds, each once; `undefined` where some pattern names none. */
export function kindNames(set) {
    const names = set.map(({ kind }) => kind).filter((kind) => kind !== undefined);
    return names.length === set.length ? [...new Set(names)] : undefined;
}
/**
 * Spells a pattern as a key: `Pod` in any group, `apps/Deployment`, `/Pod` of core, `apps/*`, and `*` for every kind. A
 * group has no `/`; in a kind, which may be any text, `/`, `*` and `%` are escaped as in a URL.
 */
export function formatKind({ group, kind }) {
    const name = kind === undefined ? "*" : kind.replace(/[%/*]/g, encodeCharacter);
    return group === undefined ? name : `${group}/${name}`;
}
/** Reads what {@link formatKind} spells. */
export function parseKind(text) {
    const slash = text.indexOf("/");
    const name = text.slice(slash + 1);
    const kind = name.replace(/%(25|2F|2A)/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
    return { ...(slash === -1 ? {} : { group: text.slice(0, slash) }), ...(name === "*" ? {} : { kind }) };
}
function encodeCharacter(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function canBeSame(a, b) {
    return a === undefined || b === undefined || a === b;
}
/** Tells whether all that the inner pattern means is meant by the outer one too. */
function includesPattern(outer, inner) {
    return ((outer.group === undefined || outer.group === inner.group) &&
        (outer.kind === undefined || outer.kind === inner.kind));
}
//# sourceMappingURL=kinds.js.map