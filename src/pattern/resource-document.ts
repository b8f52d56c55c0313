import type { DeepPartial } from "./partial-document.js";
import type { Severity } from "./pattern.js";
import type { LiteralValue } from "./read-operands.js";
import type { ResourceRelationshipName } from "./resource-schema.js";

/** A document of the resource dialect, once its schema has accepted it (SEMANTICS-CRD.md 2). */
export interface ResourceDocument {
	readonly metadata: { readonly name: string };
	readonly spec: {
		readonly displayName: string;
		readonly category: string;
		readonly severity: Severity;
		readonly message: string;
		readonly reference?: string;
		readonly for?: LiteralValue;
		readonly target: TargetRoleSource;
		readonly dependencies?: readonly DependencyRoleSource[];
		readonly relationships?: GroupsSource<RelationshipSource>;
	};
}

/** Groups of conditions or of relationships. */
export interface GroupsSource<Entry> {
	readonly matchAll?: readonly Entry[];
	readonly matchAny?: readonly Entry[];
	readonly matchNone?: readonly Entry[];
}

/** The keys of groups, in their usual order. */
export const GROUP_NAMES = ["matchAll", "matchAny", "matchNone"] as const;

/** A kind, every kind of a group, or a category (SEMANTICS-CRD.md 3). */
export interface KindSource {
	readonly kind?: string;
	readonly apiVersion?: string;
	readonly plural?: string;
	readonly category?: string;
}

/** One of the forms of a type. */
export interface TypeSource extends KindSource {
	readonly kinds?: readonly KindSource[];
	readonly fromTarget?: FromTargetSource;
}

/** Kinds that objects of the target's kinds name. */
export interface FromTargetSource {
	readonly kindPath: string;
	readonly apiVersion?: string;
	readonly apiVersionPath?: string;
	readonly pluralPath?: string;
}

/** `spec.target`. */
export interface TargetRoleSource extends TypeSource {
	readonly filters?: GroupsSource<ConditionSource>;
	readonly emitOnEmpty?: boolean;
}

/** An entry of `spec.dependencies`. */
export interface DependencyRoleSource extends TypeSource {
	readonly id: string;
	readonly filters?: GroupsSource<ConditionSource>;
}

/** An entry of a group of filters (SEMANTICS-CRD.md 5). */
export interface ConditionSource {
	readonly path: string;
	/** A name of {@link RESOURCE_OPERATORS}. */
	readonly operator: string;
	readonly values?: readonly LiteralValue[];
	readonly valuesFrom?: string;
}

/** An entry of a group of relationships (SEMANTICS-CRD.md 7). */
export interface RelationshipSource {
	readonly with: string;
	readonly type: ResourceRelationshipName;
	readonly criteria?: readonly CriterionSource[];
	readonly selectorPath?: string;
}

/** A criterion (SEMANTICS-CRD.md 8). */
export interface CriterionSource {
	readonly operator: "EQUALS";
	readonly targetPath?: string;
	readonly targetValue?: LiteralValue;
	readonly targetDefault?: DefaultSource;
	readonly targetTransform?: TransformSource;
	readonly dependencyPath?: string;
	readonly dependencyValue?: LiteralValue;
	readonly dependencyDefault?: DefaultSource;
	readonly dependencyTransform?: TransformSource;
}

/** What is taken where a path yields nothing. */
export interface DefaultSource {
	readonly path?: string;
	readonly value?: LiteralValue;
}

/** One of four transforms. */
export interface TransformSource {
	readonly apiGroup?: boolean;
	readonly split?: { readonly separator: string; readonly index?: number };
	readonly regex?: string;
	readonly lowercase?: boolean;
}

/** The accepted parts of something. */
export type Accepted<T> = DeepPartial<T>;
