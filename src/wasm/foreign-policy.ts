import { type Diagnostic, errorDiagnostic } from "../base/diagnostic.js";
import { escapeControls } from "../base/escape-controls.js";
import { failure, type Result } from "../base/result.js";
import type { Evaluator } from "../cluster/evaluator.js";
import type { Finding } from "../cluster/finding.js";
import type { PolicyPart } from "../emit/policy-part.js";
import type { Pattern } from "../pattern/pattern.js";
import type { FieldsByKind } from "../plan/field-tree.js";
import { findingFault } from "./finding-fault.js";
import { Allowance, FOREIGN_SECONDS } from "./foreign-limits.js";
import { type ShardablePolicy, shardedEvaluator } from "./sharded-policy.js";

/** A policy that somebody else made, and what is known of it. */
export interface ForeignPolicy extends ShardablePolicy {
	/** The patterns of its definitions, judging or not. */
	readonly patterns: readonly Pattern[];
	/** The bundle, for diagnostics. */
	readonly file: string;
	/** Seconds that it may take in all. Default: 60, and ten more for each megabyte that it judges. */
	readonly seconds?: number;
}

/**
 * Makes the evaluator of a policy that somebody else made, as {@link shardedEvaluator} does. It runs in a thread that is
 * ended when its time is over, within a bounded memory. What it finds is held to the definitions and to the snapshot. It
 * fails with `bundle/policy`, and then does so each time.
 */
export function foreignEvaluator({ patterns, file, seconds, ...policy }: ForeignPolicy): Evaluator {
	const allowance = new Allowance(seconds);
	const evaluator = shardedEvaluator(policy, {}, { allowance, blame: (message) => policyFault(message, file) });
	let failed: Result<readonly Finding[]> | undefined;
	return {
		...(evaluator.cut === undefined ? {} : { cut: evaluator.cut }),
		evaluate: async (snapshot) => {
			if (failed !== undefined) return failed;
			const result = await evaluator.evaluate(snapshot);
			const fault = result.ok ? findingFault(result.value, patterns, snapshot) : undefined;
			if (result.ok && fault === undefined) return result;
			failed = fault === undefined ? result : failure([policyFault(fault, file)]);
			return failed;
		},
	};
}

/** Returns a policy of another version as one part: which of its patterns look at what, only that version knows. */
export function wholePart(entrypoint: string, fields: FieldsByKind): PolicyPart {
	return {
		...{ pattern: "", packageName: "", profile: "recommended", entrypoint, fields, scope: "snapshot" },
		...{ subjects: [{}], findsAbsence: true },
	};
}

function policyFault(message: string, file: string): Diagnostic {
	return errorDiagnostic({
		code: "bundle/policy",
		message: `the policy of this bundle failed: ${escapeControls(message)}`,
		help: message.startsWith("it was ended")
			? `give it more time with --timeout SECONDS (default: ${FOREIGN_SECONDS}, and 10 for each MB that it judges), or judge by its definitions alone: --engine reference`
			: "do not trust this bundle: ask its maker, or judge by its definitions alone, which run no code of it: --engine reference",
		place: { file },
	});
}
