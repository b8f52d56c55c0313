import { findingEntrypoint } from "../compile.js";
import type { Kinds } from "../pattern/kinds.js";
import type { Pattern } from "../pattern/pattern.js";
import type { FieldsByKind } from "../plan/field-tree.js";
import { planPattern } from "../plan/plan-pattern.js";
import { policyFields } from "../plan/policy-fields.js";
import { type ShardScope, shardScope } from "../plan/shard-scope.js";

/** One pattern of a policy, with what is needed to judge it by itself. */
export interface PolicyPart {
	readonly pattern: string;
	/** The key of its findings in the result for all patterns. */
	readonly packageName: string;
	readonly entrypoint: string;
	/** What it reads of a snapshot. */
	readonly fields: FieldsByKind;
	readonly scope: ShardScope;
	/** The kinds of its subject: where there is no object of these, it finds nothing about the others. */
	readonly subjects: Kinds;
}

/** Plans patterns and returns them as the parts of their policy. */
export function policyParts(patterns: readonly Pattern[]): readonly PolicyPart[] {
	return patterns.map((pattern) => {
		const plan = planPattern(pattern);
		return {
			pattern: pattern.name,
			packageName: pattern.packageName,
			entrypoint: findingEntrypoint(pattern),
			fields: policyFields([plan]),
			scope: shardScope(plan),
			subjects: pattern.subject.kinds,
		};
	});
}
