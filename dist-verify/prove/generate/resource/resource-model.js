import { Random } from "../random.js";
import { editsOf } from "./resource-edits.js";
import { resourceRoleModel } from "./role-objects.js";
/** Makes the model of a pattern. The same pattern gives the same model. */
export function resourceModelOf(pattern) {
    const roles = new Map(pattern.roles.map((role) => [role, resourceRoleModel(role, pattern)]));
    const roleOf = (role) => roles.get(role) ?? resourceRoleModel(role, pattern);
    const { allOf, anyOf, noneOf } = pattern.requirement;
    const model = (links, group) => links.map((link) => ({ link, group, role: roleOf(link.to), edits: editsOf(link) }));
    const subject = roleOf(pattern.subject);
    const links = [...model(allOf, "allOf"), ...model(anyOf, "anyOf"), ...model(noneOf, "noneOf")];
    const messagePaths = pattern.message.flatMap((part) => ("at" in part ? [part.at] : []));
    return { pattern, subject, links, messagePaths, goals: goalsOf([subject, ...links.map(({ role }) => role)], links) };
}
/** Returns links in their order, those about owners last: an owner is named by what it is called in the end. */
export function ownershipLast(links) {
    const isOfOwners = ({ link }) => link.relation.by === "ownership";
    return [...links.filter((one) => !isOfOwners(one)), ...links.filter(isOfOwners)];
}
/** How many goals of a link are about splitting its criteria: there are many ways. */
const SPLITS = 4;
function goalsOf(roles, links) {
    const conditions = [...new Set(roles)].flatMap((role) => role.conditions.flatMap((of) => {
        const { satisfying, violating } = of.samples;
        const values = new Map([...satisfying, ...violating].map((value) => [JSON.stringify(value), value]));
        return [...values.values()].map((value) => ({ about: "condition", role, of, value }));
    }));
    const random = new Random(1);
    const edits = links.flatMap((link) => [
        ...link.edits.map((edit) => ({ about: "link", link, edit })),
        ...Array.from({ length: SPLITS }, () => ({ about: "split", link })),
    ]);
    // Else one condition would have all its goals before the next one has any.
    return { conditions: random.shuffled(conditions), links: random.shuffled(edits) };
}
/** Picks the goal of a snapshot by its number: one of four has a condition's, one a link's, two have none. */
export function resourceGoalFor({ conditions, links }, number) {
    const list = number % 4 === 1 ? conditions : number % 4 === 3 ? links : [];
    return list[Math.floor(number / 4) % list.length];
}
//# sourceMappingURL=resource-model.js.map