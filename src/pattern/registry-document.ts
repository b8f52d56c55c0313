import type { RegistryOperatorName } from "./operator.js";
import type { DeepPartial } from "./partial-document.js";
import type { Severity } from "./pattern.js";
import type { Profile } from "./profile.js";
import type { RelationshipTypeName } from "./relationship-type.js";

/** A registry pattern's document, once its schema has accepted it: what JSON says, typed (SEMANTICS.md 0). */
export interface RegistryDocument {
	readonly metadata: {
		readonly name: string;
		readonly displayName?: string;
		readonly patternType: string;
		readonly severity: Severity;
		readonly category: string;
		readonly description?: string;
		readonly gitUrl?: string;
		readonly docUrl?: string;
		readonly profile?: Profile;
	};
	readonly spec: {
		readonly message: string;
		readonly topology: "SINGLE" | "LEADER_FOLLOWER";
		readonly resources: readonly RegistryResource[];
		readonly actors?: readonly string[];
		readonly relationships?: readonly RegistryRule[];
		readonly commonRelationships?: readonly RegistryRule[];
		readonly minRelationshipPoints?: number;
		readonly minCommonRelationshipPoints?: number;
	};
}

/** The accepted parts of `spec`. */
export type RegistrySpec = DeepPartial<RegistryDocument["spec"]>;

/** An entry of `spec.resources`. */
export interface RegistryResource {
	readonly resource: string;
	readonly id: string;
	readonly leader?: boolean;
	readonly filters?: {
		readonly matchAll?: readonly RegistryCondition[];
		readonly matchAny?: readonly RegistryCondition[];
		readonly matchNone?: readonly RegistryCondition[];
	};
}

/** An entry of a group of filters. */
export interface RegistryCondition {
	readonly key: string;
	readonly operator: RegistryOperatorName;
	readonly values?: readonly (string | number | boolean)[];
}

/** An entry of `spec.relationships` or `spec.commonRelationships`. */
export interface RegistryRule {
	readonly id?: string;
	readonly description?: string;
	readonly type: RelationshipTypeName;
	readonly resourceIds: readonly [string, string];
	readonly required?: boolean;
	readonly shared?: boolean;
	readonly weight?: number;
}
