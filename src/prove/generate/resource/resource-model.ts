import type { Json } from "../../../base/json.js";
import type { Link, Pattern, Role } from "../../../pattern/pattern.js";
import type { ValuePath } from "../../../pattern/value-path.js";
import type { ConditionGroup } from "../pattern-structure.js";
import { Random } from "../random.js";
import { editsOf, type ResourceEdit } from "./resource-edits.js";
import { type ConditionModel, type ResourceRoleModel, resourceRoleModel } from "./role-objects.js";

/** What the generators know of a pattern of the resource dialect, worked out once from the model. */
export interface ResourceModel {
	readonly pattern: Pattern;
	readonly subject: ResourceRoleModel;
	readonly links: readonly LinkModel[];
	/** What the message reads of the subject. */
	readonly messagePaths: readonly ValuePath[];
	readonly goals: ResourceGoals;
}

/** A link of the requirement, and ways to miss it by little. */
export interface LinkModel {
	readonly link: Link;
	readonly group: ConditionGroup;
	readonly role: ResourceRoleModel;
	readonly edits: readonly ResourceEdit[];
}

/** The one thing that a snapshot is about, while all else is as the pattern wants it. */
export type ResourceGoal =
	| {
			readonly about: "condition";
			readonly role: ResourceRoleModel;
			readonly of: ConditionModel;
			readonly value: Json | undefined;
	  }
	| { readonly about: "link"; readonly link: LinkModel; readonly edit: ResourceEdit }
	/** Criteria that are met by different objects, or by different elements. */
	| { readonly about: "split"; readonly link: LinkModel };

/** All goals of a pattern, in a fixed order. */
export interface ResourceGoals {
	readonly conditions: readonly ResourceGoal[];
	readonly links: readonly ResourceGoal[];
}

/** Makes the model of a pattern. The same pattern gives the same model. */
export function resourceModelOf(pattern: Pattern): ResourceModel {
	const roles = new Map<Role, ResourceRoleModel>(pattern.roles.map((role) => [role, resourceRoleModel(role, pattern)]));
	const roleOf = (role: Role): ResourceRoleModel => roles.get(role) ?? resourceRoleModel(role, pattern);
	const { allOf, anyOf, noneOf } = pattern.requirement;
	const model = (links: readonly Link[], group: ConditionGroup): readonly LinkModel[] =>
		links.map((link) => ({ link, group, role: roleOf(link.to), edits: editsOf(link) }));
	const subject = roleOf(pattern.subject);
	const links = [...model(allOf, "allOf"), ...model(anyOf, "anyOf"), ...model(noneOf, "noneOf")];
	const messagePaths = pattern.message.flatMap((part) => ("at" in part ? [part.at] : []));
	return { pattern, subject, links, messagePaths, goals: goalsOf([subject, ...links.map(({ role }) => role)], links) };
}

/** Returns links in their order, those about owners last: an owner is named by what it is called in the end. */
export function ownershipLast(links: readonly LinkModel[]): readonly LinkModel[] {
	const isOfOwners = ({ link }: LinkModel) => link.relation.by === "ownership";
	return [...links.filter((one) => !isOfOwners(one)), ...links.filter(isOfOwners)];
}

/** How many goals of a link are about splitting its criteria: there are many ways. */
const SPLITS = 4;

function goalsOf(roles: readonly ResourceRoleModel[], links: readonly LinkModel[]): ResourceGoals {
	const conditions = [...new Set(roles)].flatMap((role) =>
		role.conditions.flatMap((of): readonly ResourceGoal[] => {
			const { satisfying, violating } = of.samples;
			const values = new Map([...satisfying, ...violating].map((value) => [JSON.stringify(value), value]));
			return [...values.values()].map((value) => ({ about: "condition", role, of, value }));
		}),
	);
	const random = new Random(1);
	const edits = links.flatMap((link): readonly ResourceGoal[] => [
		...link.edits.map((edit): ResourceGoal => ({ about: "link", link, edit })),
		...Array.from({ length: SPLITS }, (): ResourceGoal => ({ about: "split", link })),
	]);
	// Else one condition would have all its goals before the next one has any.
	return { conditions: random.shuffled(conditions), links: random.shuffled(edits) };
}

/** Picks the goal of a snapshot by its number: one of four has a condition's, one a link's, two have none. */
export function resourceGoalFor({ conditions, links }: ResourceGoals, number: number): ResourceGoal | undefined {
	const list = number % 4 === 1 ? conditions : number % 4 === 3 ? links : [];
	return list[Math.floor(number / 4) % list.length];
}
