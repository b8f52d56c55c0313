import { formatValuePath } from "../../pattern/value-path.js";
import { boundElement } from "../binding.js";
import { wantedLinks } from "../requirement.js";
import { firstPlace, intendedPlace } from "./concrete-paths.js";
import { linkedPaths } from "./linked-fields.js";
/** What tells who an object is. It is in every message and almost every link. */
const IDENTITY = new Set(["metadata.name", "metadata.namespace", "kind", "apiVersion"]);
/** Tests that hold where there is nothing. */
const ABSENT = new Set(["NOT_EXISTS", "IS_EMPTY"]);
/**
 * Returns the place of the subject's field that a finding is about, as far as the definition tells it: what the message
 * shows, else what links compare, else what the filter tests, else the element that anchors are bound to. For a field
 * that must not be there it is the part that lacks it. `undefined` where it is the object as a whole.
 */
export function subjectField(pattern, subject, binding) {
    const { object } = subject;
    const { filter } = pattern.subject;
    const links = wantedLinks(pattern.requirement);
    const shown = pattern.message.flatMap((part) => "at" in part && part.role.id === pattern.subject.id ? [part] : []);
    const conditions = [...filter.allOf, ...filter.anyOf];
    const firstOf = (paths) => {
        const places = withoutIdentity(paths).map(({ at, texts }) => firstPlace(object, at, binding, texts));
        return places.find((place) => place !== undefined);
    };
    const firstWithout = (paths) => {
        const places = withoutIdentity(paths).map(({ at }) => intendedPlace(object, at, binding));
        return places.find(({ length }) => length > 1);
    };
    return (firstOf([...shown, ...links.flatMap((link) => pathsOfLink(link, subject))]) ??
        firstWithout(conditions.filter(({ operator }) => ABSENT.has(operator))) ??
        firstOf(conditions) ??
        firstWithout(filter.noneOf) ??
        boundPlace(pattern, subject, binding));
}
function withoutIdentity(paths) {
    return paths.filter(({ at }) => !IDENTITY.has(formatValuePath(at)));
}
function pathsOfLink({ relation }, subject) {
    if (relation.by === "type")
        return linkedPaths(relation.type, subject).map((at) => ({ at }));
    if (relation.by === "ownership")
        return [];
    const { criteria, selector } = relation;
    const sources = criteria.flatMap((criterion) => criterion.subject.sources);
    return [
        ...sources.flatMap((at) => (typeof at === "string" ? [] : [{ at }])),
        ...(selector?.of === "subject" ? [{ at: selector.at }] : []),
    ];
}
function boundPlace({ anchors }, { object }, binding) {
    const last = anchors.at(-1);
    if (last === undefined)
        return undefined;
    const list = firstPlace(object, last.list, binding);
    return list === undefined ? undefined : [...list, boundElement(last, binding).index];
}
//# sourceMappingURL=subject-field.js.map