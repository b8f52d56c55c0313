import type { RelationshipType } from "../../pattern/relationship-type.js";
import { alignNamespaces, link, type Part } from "./links.js";
import { inDisguise, numberAsName, otherName, otherNamespace, withoutNamespace } from "./near/identities.js";
import {
	exportForClaim,
	otherExport,
	otherManager,
	otherOwner,
	spoiltClaim,
	spoiltItem,
	spoiltReference,
} from "./near/references.js";
import { otherLabel, spoiltSelector, spoiltTerm } from "./near/selectors.js";
import { nudge, OTHER_LISTS, otherInBoth } from "./near/texts.js";
import type { Way } from "./near/way.js";
import type { Random } from "./random.js";

/** Links two objects by a type, and then changes one of them by so little that they are linked no more, or hardly. */
export function linkNearly(random: Random, type: RelationshipType, a: Part, b: Part): void {
	link(random, type, a, b);
	const [one, other] = random.chance(0.5) ? [a, b] : [b, a];
	random.pick(waysOf(type))(random, one, other);
}

/** Two objects that are one namespace's, so that only what they name keeps them apart. */
export function putTogether(random: Random, a: Part, b: Part): void {
	if (random.chance(0.5)) alignNamespaces(random, a, b);
}

/** What can be done to two objects that are linked by a type, so that they are so no more, or hardly. */
export function waysOf(type: RelationshipType): readonly Way[] {
	return WAYS[type];
}

const BY_NAME: readonly Way[] = [otherNamespace, otherNamespace, otherName, numberAsName];
const ALWAYS: readonly Way[] = [nudge, otherInBoth, otherInBoth, otherInBoth, ...OTHER_LISTS, inDisguise, inDisguise];

const WAYS: Readonly<Record<RelationshipType, readonly Way[]>> = {
	OWNS: [...ALWAYS, otherOwner, otherOwner, otherNamespace, otherName],
	MANAGES: [...ALWAYS, otherOwner, otherOwner, otherNamespace, otherName],
	MOUNTS: [...ALWAYS, ...BY_NAME, spoiltClaim, exportForClaim, otherExport],
	IS_NAMESPACE_OF: [...ALWAYS, ...BY_NAME],
	EXPOSES: [...ALWAYS, otherNamespace, otherLabel, otherLabel, spoiltSelector],
	USES_SA: [...ALWAYS, ...BY_NAME, spoiltReference],
	USES_CONFIG: [...ALWAYS, ...BY_NAME, ...OTHER_LISTS, spoiltReference],
	REFERENCES_KRATEO: [...ALWAYS, ...BY_NAME, spoiltItem, spoiltItem, withoutNamespace],
	MANAGES_KRATEO: [...ALWAYS, ...BY_NAME, otherManager],
	HAS_AFFINITY_TO: [...ALWAYS, otherNamespace, otherLabel, spoiltTerm, spoiltTerm],
};
