import { meets } from "./requirement.js";
/**
 * Returns a candidate of the subject as a match, if it meets the pattern's requirement: all its groups under one
 * binding, for at least one binding that passes the filter (SEMANTICS-CRD.md 6).
 */
export function matchOf({ requirement }, links, { resource, bindings }) {
    const meeting = bindings.filter((binding) => meets(requirement, (link) => links.firstOf(link, resource, binding) !== undefined));
    return meeting.length === 0 ? undefined : { resource, bindings: meeting };
}
//# sourceMappingURL=subjects.js.map