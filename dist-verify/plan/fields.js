import { EVERY_KIND, formatKind, kindsOverlap } from "../pattern/kinds.js";
import { stepsOf } from "../pattern/value-path.js";
import { pathsOf } from "./criteria-access.js";
import { fieldsAt, mergeByKind, mergeFields } from "./field-tree.js";
import { OWNERSHIP } from "./ownership-fields.js";
import { pathsOfPredicate, predicatesOf } from "./scan.js";
/** Returns what the tests of a role's candidates read, and by what objects name their kinds. */
export function fieldsOfScan(scan) {
    const own = byKinds(scan.kinds, mergeFields([...predicatesOf(scan).map(fieldsOfPredicate), ...scan.anchors.map(fieldsOfAnchor)]));
    if (scan.namedBySubject === undefined)
        return own;
    const { subjectKinds, by } = scan.namedBySubject;
    const paths = [by.kind, by.apiVersion].filter((source) => typeof source !== "string");
    return mergeByKind([own, byKinds(subjectKinds, fieldsOfPaths(paths))]);
}
/** How many elements there are is seen, whatever is read of them. */
function fieldsOfAnchor({ list }) {
    return fieldsAt(stepsOf(list), [{}]);
}
/** Returns what is read of the objects at both ends of a probe by criteria or by owners; of another probe nothing. */
export function fieldsOfProbe({ access, of }, subject) {
    switch (access.by) {
        case "criteria": {
            const sides = [
                { scan: subject, side: "subject" },
                { scan: of, side: "other" },
            ];
            return mergeByKind(sides.map(({ scan, side }) => byKinds(scan.kinds, fieldsOfCriteria(access, side))));
        }
        case "closure":
            return byKinds(EVERY_KIND, OWNERSHIP);
        default:
            return {};
    }
}
function fieldsOfCriteria({ key, residual, selector, otherAnchors }, side) {
    const selection = selector === undefined ? [] : [selector.of === side ? fieldsAt(stepsOf(selector.at), true) : LABELS];
    return mergeFields([
        fieldsOfPaths([...key, ...residual].flatMap((criterion) => pathsOf(criterion[side]))),
        ...selection,
        ...(side === "other" ? otherAnchors.map(fieldsOfAnchor) : []),
    ]);
}
const LABELS = { metadata: { labels: true } };
/** Returns what messages say of an object beside what findings name. */
export function fieldsOfMessage({ subject, message }) {
    const paths = message.flatMap((part) => ("at" in part ? [part.at] : []));
    const saysUid = message.some((part) => "field" in part && part.field === "uid");
    return byKinds(subject.kinds, mergeFields([fieldsOfPaths(paths), ...(saysUid ? [{ metadata: { uid: {} } }] : [])]));
}
function fieldsOfPaths(paths) {
    return mergeFields(paths.map((path) => fieldsAt(stepsOf(path), {})));
}
function fieldsOfPredicate(predicate) {
    const { test } = predicate;
    const leaf = test === "empty" || test === "all-empty" ? true : test === "length" ? [{}] : {};
    return mergeFields(pathsOfPredicate(predicate).map((at) => fieldsAt(stepsOf(at), leaf)));
}
/** Returns what is read to link objects of these kinds to each other. */
export function fieldsOfLink(join, kinds) {
    const { referrer, referent, others } = sidesOf(join);
    const own = kinds.flatMap((one) => [
        ...(kindsOverlap(join.referrer, one) ? [byKinds(one, referrer)] : []),
        ...(kindsOverlap(join.referent, one) ? [byKinds(one, referent)] : []),
    ]);
    return mergeByKind([...own, others]);
}
/** Returns what is read to find the neighbours of a pair: of the two themselves, and of third objects. */
export function fieldsOfNeighbours(join, kinds) {
    const { referrer, referent, others } = sidesOf(join);
    const intermediate = intermediateKinds(join, kinds);
    const includesReferrers = intermediate.includes(join.referrer);
    return mergeByKind([
        fieldsOfLink(join, kinds),
        ...(intermediate.includes(join.referent) || includesReferrers ? [byKinds(join.referent, referent)] : []),
        ...(includesReferrers ? [byKinds(join.referrer, referrer)] : []),
        others,
    ]);
}
/**
 * Returns the kinds of third objects that objects of these kinds may have in common. What is referred to and known by
 * identity is not looked at.
 */
export function intermediateKinds(join, kinds) {
    const isReferrer = kinds.some((one) => kindsOverlap(join.referrer, one));
    const isReferent = kinds.some((one) => kindsOverlap(join.referent, one));
    return [...(isReferrer && !join.byIdentity ? [join.referent] : []), ...(isReferent ? [join.referrer] : [])];
}
function byKinds(kinds, tree) {
    return Object.fromEntries(kinds.map((kind) => [formatKind(kind), tree]));
}
function sidesOf({ keys }) {
    switch (keys.from) {
        case "owners":
            return { referrer: OWNERSHIP, referent: OWNERSHIP, others: {} };
        case "library":
            return { referrer: keys.reads.referrer, referent: keys.reads.referent, others: keys.reads.others ?? {} };
        case "fields":
            return {
                referrer: mergeFields(keys.referrer.map(fieldsOfKey)),
                referent: fieldsOfKey(keys.referent),
                others: {},
            };
    }
}
function fieldsOfKey({ parts }) {
    const sources = parts.flatMap((part) => (part.part === "text" ? part.texts.sources : []));
    return mergeFields(sources.map((source) => (typeof source === "string" ? {} : fieldsAt(stepsOf(source), {}))));
}
//# sourceMappingURL=fields.js.map